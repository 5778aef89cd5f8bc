import pinyin from '../../lib/fill/recognise/lexicon/pinyin.json' with { type: 'json' };
import { grammar, lexicons } from '../../lib/fill/recognise/lexicon/registry.ts';
import type { Lexicon } from '../../lib/fill/recognise/lexicon/schema.ts';
import { createReader, type Reader } from '../../lib/fill/recognise/read/reader.ts';
import { fold, wordsOf } from '../../lib/fill/recognise/read/vocabulary.ts';
import type { CollectedForm } from './collect-forms.ts';

/** Everything that a system's forms say, as one text per script. */
const textsOf = (forms: readonly CollectedForm[]) => {
  const all = forms.flatMap(({ controls }) =>
    controls.flatMap(({ evidence, options }) => [...evidence.map(({ text }) => text), ...options]),
  );
  const spaced = all.map((text) => text.replace(/([a-z\d])([A-Z])/g, '$1 $2'));
  return { han: fold(all.join('\n')), latin: ` ${spaced.map((text) => wordsOf(text).join(' ')).join(' | ')} ` };
};

/**
 * For each system a reader that does not know the words which only this system uses: as if the lexicon had been written
 * without ever having seen it. Words that no form of the corpus uses are kept.
 */
export function readersWithoutOwnWords(forms: readonly CollectedForm[]): ReadonlyMap<string, Reader> {
  const systems = [...new Set(forms.map(({ inventory }) => inventory.repo))];
  const texts = new Map(
    systems.map((repo) => [repo, textsOf(forms.filter(({ inventory }) => inventory.repo === repo))]),
  );
  const uses = (repo: string, { script }: Lexicon, term: string): boolean => {
    const plain = term.replace(/^=/, '');
    const said = texts.get(repo);
    return script === 'han'
      ? (said?.han.includes(plain.toLowerCase()) ?? false)
      : (said?.latin.includes(` ${wordsOf(plain).join(' ')} `) ?? false);
  };
  const owners = new Map<string, string>();
  for (const lexicon of lexicons)
    for (const term of Object.values(lexicon.terms).flat()) {
      const users = systems.filter((repo) => uses(repo, lexicon, term));
      if (users.length === 1 && users[0]) owners.set(`${lexicon.language} ${term}`, users[0]);
    }
  return new Map(
    systems.map((repo) => {
      const left = lexicons.map((lexicon) => ({
        ...lexicon,
        terms: Object.fromEntries(
          Object.entries(lexicon.terms).map(([wordClass, terms]) => [
            wordClass,
            terms.filter((term) => owners.get(`${lexicon.language} ${term}`) !== repo),
          ]),
        ) as Lexicon['terms'],
      }));
      return [repo, createReader({ lexicons: left, grammar, pinyin })];
    }),
  );
}
