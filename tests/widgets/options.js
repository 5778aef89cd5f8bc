/** What the pages offer to choose from, by kind of widget. */
export const categories = [
  { value: 'hw', label: '硬件' },
  { value: 'sw', label: '软件' },
  { value: 'net', label: '网络' },
  { value: 'other', label: '其他' },
];

export const people = [
  { value: 'u1', label: '张师傅' },
  { value: 'u2', label: '李师傅' },
  { value: 'u3', label: '王师傅' },
];

export const priorities = [
  { value: 'p3', label: '一般' },
  { value: 'p2', label: '较急' },
  { value: 'p1', label: '紧急' },
];

export const longList = Array.from({ length: 500 }, (_, at) => ({ value: `t${at + 1}`, label: `类型 ${at + 1}` }));

const rooms = [
  { value: '1101', label: '1101' },
  { value: '1201', label: '1201' },
];
const units = [
  { value: '1', label: '1单元', children: rooms },
  { value: '2', label: '2单元', children: rooms },
];
export const houses = [
  { value: 'sun', label: '阳光新城', children: [{ value: '3', label: '3栋', children: units }] },
  {
    value: 'lake',
    label: '翠湖花园',
    children: [
      { value: '1', label: '1栋', children: units },
      { value: '3', label: '3栋', children: units },
    ],
  },
];

export const groups = [
  {
    value: 'g1',
    label: '工程部',
    children: [
      { value: 'g2', label: '土建组' },
      { value: 'g3', label: '水电组' },
    ],
  },
  { value: 'g4', label: '客服部', children: [{ value: 'g5', label: '前台组' }] },
];

const byKind = { remote: people, radio: priorities, long: longList, cascader: houses, tree: groups };

export const optionsOf = (kind) => byKind[kind] ?? categories;

/** A server that takes its time: those whose label holds what was typed. */
export const search = (typed) =>
  new Promise((resolve) => {
    setTimeout(() => resolve(typed === '' ? [] : people.filter(({ label }) => label.includes(typed))), 150);
  });
