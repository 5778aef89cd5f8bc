import { describe, expect, it } from 'vitest';
import { chineseAfter } from './corpus/chinese-after.ts';
import { chineseBefore } from './corpus/chinese-before.ts';
import { chineseFresh } from './corpus/chinese-fresh.ts';
import { desks } from './corpus/desks.ts';
import { englishAfter } from './corpus/english-after.ts';
import { englishBefore } from './corpus/english-before.ts';
import { englishFresh } from './corpus/english-fresh.ts';
import { measure } from './corpus/measure.ts';
import { otherTrades } from './corpus/other-trades.ts';

const corpora = {
  chineseBefore,
  englishBefore,
  chineseAfter,
  englishAfter,
  chineseFresh,
  englishFresh,
  otherTrades,
  desks,
};

describe('the capture line on the corpus', () => {
  const all = Object.values(corpora).flat();
  const figures = measure(all);

  it('reads at least 85 of 100 lines exactly', () => {
    const parts = Object.entries(corpora).map(
      ([name, lines]) => `${name} ${(100 * measure(lines).exact).toFixed(1)} % of ${lines.length}`,
    );
    const fields = Object.entries(figures.fields).map(([key, field]) => `  ${key} F1 ${field.f1.toFixed(3)}`);
    console.info([`exact ${(100 * figures.exact).toFixed(1)} % of ${all.length}`, ...parts, ...fields].join('\n'));
    console.info(figures.failures.join('\n'));
    expect(figures.exact).toBeGreaterThanOrEqual(0.85);
  });

  it('is fairly sure of every field', () => {
    for (const [key, field] of Object.entries(figures.fields)) expect(field.f1, key).toBeGreaterThanOrEqual(0.85);
  });
});
