import type { Status, TicketInput } from './ticket.ts';
import type { TicketStore } from './ticket-store.ts';

type Seed = readonly [daysAgo: number, status: Status, input: TicketInput];

// No real persons: the names are made up, and the numbers are the well-known sample ones (138 0013 8000 and its
// neighbours), which nobody would take for a caller's own.
const seeds: readonly Seed[] = [
  [
    9,
    '已关闭',
    ticket(
      '陈国栋',
      '先生',
      '13800138000',
      '翠湖花园/3栋/2单元/1201',
      '报修',
      '普通',
      '厨房水管渗水',
      '厨房洗菜盆下方水管接口渗水,已自行关闭阀门,希望尽快上门维修。',
      '工程部-李师傅',
    ),
  ],
  [
    8,
    '已完成',
    ticket(
      '周慧',
      '女士',
      '13900139000',
      '桂园小区/2栋/4单元/602',
      '投诉',
      '紧急',
      '楼上夜间装修噪音',
      '楼上住户晚上十点后仍在施工,影响老人休息,要求制止。',
      '客服部-刘主管',
    ),
  ],
  [
    6,
    '已完成',
    ticket(
      '吴凯',
      '先生',
      '13700137000',
      '云杉苑一期/1号楼/1单元/302室',
      '咨询',
      '普通',
      '咨询装修备案所需材料',
      '新房准备装修,询问备案需要带哪些材料、在哪里办理。',
      '客服部-王芳',
    ),
  ],
  [
    4,
    '处理中',
    ticket(
      '郑晓梅',
      '女士',
      '13600136000',
      '翠湖花园/5栋/1单元/803',
      '报修',
      '特急',
      '电梯停在 8 层不动',
      '1 单元电梯停在 8 层,门打不开,里面没有人。',
      '工程部-张师傅',
    ),
  ],
  [
    3,
    '处理中',
    ticket(
      '冯立',
      '先生',
      '13500135000',
      '望江商务中心/A座/东区/906室',
      '报修',
      '普通',
      '会议室空调不制冷',
      '会议室中央空调出风但不制冷,周三下午有会议。',
      '工程部-李师傅',
    ),
  ],
  [
    2,
    '待受理',
    ticket(
      '蒋敏',
      '女士',
      '13800138000',
      '云杉苑二期/2号楼/2单元/1503室',
      '建议',
      '普通',
      '建议增设电动车充电桩',
      '地下车库充电桩不够用,建议在北门增设。',
      '客服部-刘主管',
    ),
  ],
  [
    1,
    '待受理',
    ticket(
      '韩志远',
      '先生',
      '13900139000',
      '桂园小区/5栋/1单元/101',
      '投诉',
      '普通',
      '垃圾清运不及时',
      '5 栋楼下垃圾桶两天没有清运,有异味。',
      '环境部-赵班长',
    ),
  ],
];

function ticket(
  caller: string,
  honorific: string,
  phone: string,
  house: string,
  type: string,
  priority: string,
  title: string,
  content: string,
  assignee: string,
): TicketInput {
  const [community = '', building = '', unit = '', room = ''] = house.split('/');
  return {
    caller,
    honorific,
    phone,
    community,
    building,
    unit,
    room,
    address: '',
    type,
    priority,
    title,
    content,
    expectedAt: '',
    source: '电话',
    assignee,
  };
}

/** Gives an empty store the calls of the last days, so that the list looks like a working office's. */
export function seedTickets(store: TicketStore, now: Date): void {
  for (const [daysAgo, status, input] of seeds) {
    const at = new Date(now);
    at.setDate(at.getDate() - daysAgo);
    at.setHours(9 + (daysAgo % 8), (daysAgo * 17) % 60, (daysAgo * 23) % 60);
    store.add(input, 'clerk', at, status);
  }
}
