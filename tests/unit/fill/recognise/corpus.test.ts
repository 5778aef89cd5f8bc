import { describe, expect, it } from 'vitest';
import { recognise } from '../../../../lib/fill/recognise/recognise.ts';
import { collectForms } from '../../../../scripts/fit/collect-forms.ts';
import { readInventories } from '../../../../scripts/fit/inventory.ts';
import { addUp, f1, measureForm } from '../../../../scripts/fit/measure.ts';

const inventories = readInventories();
const forms = collectForms(inventories);
const over = (corpus: string) =>
  addUp(forms.filter(({ inventory }) => inventory.corpus === corpus).map((form) => measureForm(form, recognise)));

describe('the corpus of real forms', () => {
  it('names for every form the public repository, and the file and version that it was read from', () => {
    const nameless = inventories.filter(
      ({ repo, commit, release, source_file }) =>
        !/^[\w.-]+\/[\w.-]+$/.test(repo) || !(release || (/^[0-9a-f]{40}$/.test(commit) && source_file)),
    );
    expect(nameless.map(({ name }) => name)).toEqual([]);
  });

  it('has each control collected', () => {
    const missing = forms.flatMap(({ inventory, fieldOf }) => {
      const seen = new Set(fieldOf.values());
      return inventory.fields.filter(({ order }) => !seen.has(order)).map(({ label }) => `${inventory.name}: ${label}`);
    });
    expect(missing).toEqual([]);
  });
});

describe.each(['zh', 'west'])('the forms of %s', (corpus) => {
  const counts = over(corpus);

  it('are recognised as well as ever', () => {
    expect(f1(counts), counts.wrong.join('\n')).toBeGreaterThanOrEqual(0.985);
  });

  it('would have nothing written that must not be', () => {
    expect(counts.forbiddenWrites, counts.wrong.join('\n')).toBe(0);
  });
});
