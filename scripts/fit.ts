import { parseArgs } from 'node:util';
import { recognise } from '../lib/fill/recognise/recognise.ts';
import { collectForms } from './fit/collect-forms.ts';
import { readInventories } from './fit/inventory.ts';
import { addUp, f1, measureForm } from './fit/measure.ts';

const { values } = parseArgs({ options: { report: { type: 'boolean', default: false }, only: { type: 'string' } } });

const forms = collectForms(readInventories()).filter(
  ({ inventory }) => !values.only || inventory.name.includes(values.only),
);
for (const corpus of ['zh', 'west']) {
  const counts = addUp(
    forms.filter(({ inventory }) => inventory.corpus === corpus).map((form) => measureForm(form, recognise)),
  );
  for (const line of counts.wrong) console.log(line);
  const { wrong, ...figures } = counts;
  console.log(corpus, JSON.stringify({ ...figures, f1: f1(counts) }));
}
