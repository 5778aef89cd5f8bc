import type { HandbookEntry } from '../../lib/packs/handbook-schema.ts';

const chinese = {
  places:
    '地下车库 单元门 电梯 楼道 天台 会所 泳池 健身房 儿童乐园 快递柜 垃圾房 大堂 花园 水泵房 配电房 外墙 阳台 厨房 卫生间 客厅'.split(
      ' ',
    ),
  things:
    '停车费 物业费 门禁卡 装修押金 水费 电费 燃气 暖气 宽带 钥匙 车牌 访客 宠物 噪音 漏水 发票 收据 监控 充电桩 空调 消防栓 路灯 水管 下水道 对讲机'.split(
      ' ',
    ),
  asks: '怎么办理 多少钱 什么时候处理 找谁负责 在哪里申请 需要什么材料 坏了怎么办 可以退吗 几点开放 有什么约定 能不能更换 多久检查一次'.split(
    ' ',
  ),
};
const english = {
  places:
    'garage entrance lift hallway roof club pool gym playground locker garden lobby kitchen bathroom balcony'.split(
      ' ',
    ),
  things:
    'parking fee;property fee;access card;deposit;water bill;power bill;gas meter;heating;broadband;key;plate;visitor;pet;noise;leak;invoice;receipt;camera;charger;hydrant'.split(
      ';',
    ),
  asks: 'how much is the {t} in the {p}?;who repairs the {t} at the {p}?;where do I apply for the {t} in the {p}?;what if the {t} in the {p} is broken?;when is the {t} of the {p} checked?'.split(
    ';',
  ),
};

/** A handbook of that size, two in three entries Chinese, the rest English: every one with a number, so that none is the same as another. */
export function handbookOf(size: number): readonly HandbookEntry[] {
  return Array.from({ length: size }, (_, at) => (at % 3 === 2 ? englishEntry(at) : chineseEntry(at)));
}

const pick = (list: readonly string[], at: number): string => list[at % list.length] ?? '';

function chineseEntry(at: number): HandbookEntry {
  const place = pick(chinese.places, at);
  const thing = pick(chinese.things, Math.floor(at / chinese.places.length));
  const ask = pick(chinese.asks, Math.floor(at / 7));
  return {
    id: `e${at}`,
    category: 'all',
    question: `${place}的${thing}${ask}？`,
    wordings: [`${at}号楼${place}${thing}的事${ask}`, `想问一下${thing}${ask}`],
    keywords: [place, thing],
    answer: `关于${place}的${thing}，我先记下来，请同事核实后给您回电话。`,
  };
}

function englishEntry(at: number): HandbookEntry {
  const place = pick(english.places, at);
  const thing = pick(english.things, Math.floor(at / english.places.length));
  const ask = pick(english.asks, Math.floor(at / 7));
  const question = ask.replace('{t}', thing).replace('{p}', place);
  return {
    id: `e${at}`,
    category: 'all',
    question,
    wordings: [`${thing} ${place} block ${at}`],
    keywords: [place, thing],
    answer: `I will note it about the ${thing}, have it checked and call you back.`,
  };
}
