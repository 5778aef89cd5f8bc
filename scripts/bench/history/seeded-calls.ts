import { callKeys } from '../../../lib/call/call-keys.ts';
import type { CallEvent, CallId } from '../../../lib/call/events.ts';
import type { CallChange } from '../../../lib/history/call-store.ts';
import { rowOf } from '../../../lib/history/rows.ts';
import type { CallRow } from '../../../lib/history/schema.ts';

/** A call as the store keeps it. */
export interface KeptCall {
  readonly row: CallRow;
  readonly events: readonly CallEvent[];
}

const surnames = [...'王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗梁宋郑谢韩唐冯于董萧程曹袁邓许傅沈曾彭吕'];
const given = [
  '建国',
  '秀英',
  '伟',
  '芳',
  '娜',
  '敏',
  '静',
  '强',
  '磊',
  '洋',
  '艳',
  '勇',
  '军',
  '杰',
  '涛',
  '明',
  '超',
  '霞',
  '平',
  '桂兰',
];
const matters = [
  ...[
    '厨房水管漏水，水已经流到客厅，请尽快派人',
    '电梯停运，有老人被困，按铃无人应答',
    '楼上装修噪音太大，晚上十点还在施工',
  ],
  ...['咨询物业费怎么缴，能不能开发票', '车位被外来车辆占用，已经第三次了', '楼道灯不亮已有两周，上次报修没有回音'],
  ...[
    '空调外机滴水到楼下阳台',
    '小区门禁卡失效，需要重新办理',
    '垃圾两天没有清运，气味很大',
    '想找工程部李经理，问验收的时间',
  ],
  ...[
    '煤气味道很重，已经关了阀门',
    '快递柜打不开，东西取不出来',
    '孩子在游乐区摔倒，护栏松了',
    '投诉保安态度不好，要求道歉',
  ],
];
const kinds = ['repair', 'complaint', 'enquiry', 'chase', 'suggestion', 'colleague'];
const clerks = ['小林', '小周', '小陈', '小吴', '小郑', '小何'];
const people = 20_000;
const firstAt = 1_600_000_000_000;

/** The same calls for the same places, every time and on every machine: Mulberry32. */
function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** Calls of a desk over years, oldest first, some 150 a working day. */
export function seededCalls(from: number, count: number): readonly KeptCall[] {
  return Array.from({ length: count }, (_, n) => seededCall(from + n));
}

function seededCall(n: number): KeptCall {
  const random = randomFrom(n + 1);
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)] as T;
  const person = Math.floor(random() * people);
  const ofPerson = randomFrom(-person - 1);
  const own = <T>(list: readonly T[]): T => list[Math.floor(ofPerson() * list.length)] as T;
  const caller = `${own(surnames)}${own(given)}`;
  const phone = `1${3 + (person % 7)}${String(Math.floor(ofPerson() * 1e9)).padStart(9, '0')}`;
  const address = `${1 + (person % 40)}栋${1 + (person % 4)}单元${101 + Math.floor(ofPerson() * 28) * 100}`;
  const description = `${pick(matters)}。${random() < 0.3 ? `又说${pick(matters)}。` : ''}`;
  const ticketNumber = `WX${String(100_000 + n)}`;
  const [id, startedAt] = [`call-${n}` as CallId, firstAt + n * 960_000 + Math.floor(random() * 600_000)];
  const notes = { caller_name: caller, phone, address, description };
  const missed = random() < 0.2 ? ['A4'] : [];
  const change = {
    ...{ id, events: [], open: false, promises: [] },
    searchText: [...Object.values(notes), ticketNumber].join('\n'),
    keys: callKeys({ caller, phones: [phone], address, ticketNumber }),
    summary: {
      ...{
        id,
        startedAt,
        status: 'closed',
        clerk: pick(clerks),
        kind: pick(kinds),
        caller,
        phone,
        address,
        ticketNumber,
      },
      ...{ flags: random() < 0.05 ? ['important'] : [], excerpt: description.slice(0, 120), gaps: [] },
      talkMs: Math.floor(40_000 + random() * 300_000),
      score: { points: 8 - missed.length, outOf: 8, kept: ['G1', 'N1'], missed },
    },
  };
  const facts = [
    { type: 'begun', with: 'ring', clerk: change.summary.clerk, office: '翠湖花园' },
    { type: 'answered' },
    ...Object.entries(notes).map(([key, value]) => ({ type: 'noted', key, value })),
    { type: 'kind_set', kind: change.summary.kind },
    { type: 'ended', by: 'clerk' },
    { type: 'closed' },
  ];
  // Facts as the desk writes them; `clause` and `score` are plain text once they are kept.
  const events = facts.map((fact, seq) => ({ ...fact, seq, at: startedAt + seq * 9_000, offsetMs: seq * 9_000 }));
  return { row: rowOf(change as unknown as CallChange), events: events as unknown as readonly CallEvent[] };
}

/** What clerks look for: what is in many calls, in a few, and in none. */
export const queries: readonly string[] = [
  ...['水', '漏水', '电梯', '物业费', '1', '3栋', '投诉', '李', '小区', '。'],
  ...['lixy', 'wang', 'zhangwei', 'wjg', 'cht', 'liu', 'guilan', 'sunt', 'oy', 'zzz'],
  ...[
    '厨房 漏水',
    '电梯 老人',
    '王 漏水',
    '门禁卡 3栋',
    '空调 2单元',
    '发票 李',
    '保安 wang',
    '快递柜 陈',
    '煤气 5栋',
    '灯 1单元',
  ],
  ...Array.from({ length: 20 }, (_, n) => seededPhone(n * 4_801)),
  ...Array.from({ length: 10 }, (_, n) => seededPhone(n * 9_001).slice(-4)),
  ...Array.from({ length: 10 }, (_, n) => `WX${100_000 + n * 9_973}`),
  ...['钢琴', '暖气片', '13800138000', 'kitchen', '99栋', 'WX9', '煤气 钢琴', '火警', 'abcdef', '充电桩'],
];

function seededPhone(n: number): string {
  return seededCall(n).row.summary.phone;
}
