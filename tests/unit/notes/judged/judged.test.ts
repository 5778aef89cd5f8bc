import { describe, expect, it } from 'vitest';
import { exactShare, fieldFigures, final, fresh, judge, judged, last } from './judge.ts';

/** A little under what was reached; `docs/capture.md` has the figures, first sight among them. */
const floors = {
  judged: { chinese: 0.95, english: 0.95 },
  fresh: { chinese: 0.93, english: 0.93 },
  last: { chinese: 0.9, english: 0.8 },
  final: { chinese: 0.95, english: 0.86 },
};

describe.each([
  ['judged', judged],
  ['fresh', fresh],
  ['last', last],
  ['final', final],
] as const)('the capture line on the %s lines', (name, corpus) => {
  const lines = [...corpus.chinese, ...corpus.english];

  it('reads as many of them exactly as it did', () => {
    const wrong = lines.map(judge).filter(({ differs }) => differs.length > 0);
    const share = { chinese: exactShare(corpus.chinese), english: exactShare(corpus.english) };
    console.info(
      [
        `${name}: zh ${(100 * share.chinese).toFixed(1)} %, en ${(100 * share.english).toFixed(1)} %`,
        ...wrong.map(({ line, differs }) => `${line}: ${differs.join(', ')}`),
        ...[...fieldFigures(lines)].map(([key, f1]) => `  ${key} F1 ${f1.toFixed(3)}`),
      ].join('\n'),
    );
    expect(share.chinese).toBeGreaterThanOrEqual(floors[name].chinese);
    expect(share.english).toBeGreaterThanOrEqual(floors[name].english);
  });

  it('gets more notes right than wrong in nearly every line', () => {
    const poor = lines.map(judge).filter(({ differs, right }) => differs.length > right.length);
    expect(poor.length).toBeLessThanOrEqual(lines.length / 12);
  });
});
