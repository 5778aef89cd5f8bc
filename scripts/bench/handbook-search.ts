import { handbookDocument } from '../../lib/handbook/handbook-document.ts';
import { find } from '../../lib/search/find.ts';
import { createToPinyin } from '../../lib/search/pinyin.ts';
import { buildIndex, inSlices } from '../../lib/search/search-index.ts';
import { handbookOf } from './handbook-corpus.ts';

/** What clerks type: Chinese, pinyin, initials, English, slips, whole questions, and what is in no handbook. */
const typed = [
  ...['停车费', '电梯漏水', '门禁卡怎么办理', '装修押金可以退吗', '停车怎么收费比较贵', '车牌变更', '宽带', '燃气'],
  ...['tingchefei', 'wuyefei', 'menjinka', 'loushui', 'zhuangxiuyajin', 'tcf', 'wyf', 'mjk', 'zxyj', 'dt ls'],
  ...[
    'parking fee',
    'access card',
    'lift leak',
    'how much is parking',
    'prking fee',
    'acess crad',
    'invioce',
    'heatng',
  ],
  ...['1380', '12号楼', 'qqqqq', '宇宙飞船'],
];

/** Milliseconds from each keystroke of these to its answer, in a handbook of 20,000 entries, and what making it ready took. */
export async function handbookSearch() {
  const began = performance.now();
  const entries = handbookOf(20_000);
  const index = await inSlices(
    buildIndex(entries, handbookDocument, createToPinyin()),
    () => performance.now(),
    async () => {},
  );
  const readyMs = performance.now() - began;
  const answeredMs: number[] = [];
  for (let round = 0; round < 5; round += 1) {
    for (const query of typed) {
      for (let length = 1; length <= query.length; length += 1) {
        const pressed = performance.now();
        find(index, query.slice(0, length), { most: 8 });
        answeredMs.push(performance.now() - pressed);
      }
    }
  }
  return { readyMs, answeredMs };
}
