import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { defaultWeights } from '../lib/fill/recognise/weights.ts';
import { collectForms } from './fit/collect-forms.ts';
import { createMeasure, fitWithout, leaveOneOut, type Outcome } from './fit/cross-validate.ts';
import { readInventories } from './fit/inventory.ts';
import { addUp, type Counts, f1 } from './fit/measure.ts';
import weightsByHand from './fit/weights-by-hand.json' with { type: 'json' };
import { root } from './lib/root.ts';

const usage = `npm run fit [-- --report] [-- --wrong] [-- --seed N]
  Measures how well the forms of tests/forms are recognised. Without --report it also fits the weights anew,
  and keeps them if the cross-validated F1 is better. --wrong lists what is misread.`;

const round = (value: number): number => Math.round(value * 1000) / 1000;

function print(name: string, counts: readonly Counts[], wrong: boolean): void {
  const sum = addUp(counts);
  const { fields, fillable, forbiddenWrites } = sum;
  const shares = {
    recall: round(sum.found / Math.max(1, sum.fillable)),
    precision: round(sum.writtenRight / Math.max(1, sum.written)),
    f1: round(f1(sum)),
  };
  console.log(`${name}: ${JSON.stringify({ forms: counts.length, fields, fillable, ...shares, forbiddenWrites })}`);
  if (wrong) for (const line of sum.wrong) console.log(`  ${line}`);
}

const worth = ({ plain, withoutOwnWords }: Outcome): number => f1(addUp(plain)) + f1(addUp(withoutOwnWords));

function main(): void {
  const { values } = parseArgs({
    options: {
      report: { type: 'boolean', default: false },
      wrong: { type: 'boolean', default: false },
      seed: { type: 'string', default: '20261123' },
      help: { type: 'boolean', default: false },
    },
  });
  if (values.help) {
    console.log(usage);
    return;
  }
  const seed = Number(values.seed);
  const forms = collectForms(readInventories());
  const measure = createMeasure(forms);
  const systems = new Set(forms.map(({ inventory }) => inventory.repo));
  console.log(`${forms.length} forms of ${systems.size} systems`);
  const inUse = measure(defaultWeights);
  for (const corpus of ['zh', 'west'])
    print(
      `plain, ${corpus}`,
      inUse.plain.filter((_, at) => forms[at]?.inventory.corpus === corpus),
      values.wrong,
    );
  print('leave one system out: without its words', inUse.withoutOwnWords, values.wrong);
  if (values.report) return;
  const byHand = measure(weightsByHand);
  print('weights by hand: plain', byHand.plain, false);
  print('weights by hand: without its words', byHand.withoutOwnWords, false);
  const fitted = leaveOneOut(forms, measure, weightsByHand, seed);
  print('leave one system out: weights fitted', fitted.plain, false);
  print('leave one system out: weights fitted, without its words', fitted.withoutOwnWords, false);
  if (worth(fitted) <= worth(byHand)) {
    console.log('The fitted weights serve no better than those by hand.');
    return;
  }
  const weights = fitWithout(null, forms, measure, weightsByHand, seed);
  writeFileSync(join(root, 'lib/fill/recognise/weights.json'), `${JSON.stringify(weights, null, 2)}\n`);
  console.log('The fitted weights serve better and were kept.');
}

main();
