import type { Colleague } from '../packs/directory-schema.ts';
import type { PackWords } from '../packs/pack-schema.ts';
import { fillSlots } from '../phrases/fill-slots.ts';
import type { Document } from '../search/readings.ts';

/** The pack's colleagues and the office's own, by name. An own entry takes the place of the pack's with the same id. */
export function directoryOf(ofPack: readonly Colleague[], own: readonly Colleague[]): readonly Colleague[] {
  const replaced = new Set(own.map(({ id }) => id));
  return [...own, ...ofPack.filter(({ id }) => !replaced.has(id))].toSorted((one, other) =>
    one.name.localeCompare(other.name, 'zh-CN'),
  );
}

/** How a colleague is spoken of: 张伟先生; the bare name where the form is not known. */
export function spokenName({ name, form }: Pick<Colleague, 'name' | 'form'>, words: PackWords): string {
  return form === 'none' ? name : (fillSlots(words.address[form], { surname: name }) ?? name);
}

/** Those who bear another's name, by id: they are told apart by their department. */
export function sameNames(directory: readonly Colleague[]): ReadonlySet<string> {
  const byName = Map.groupBy(directory, ({ name }) => nameKey(name));
  return new Set(
    [...byName.values()].filter((group) => group.length > 1).flatMap((group) => group.map(({ id }) => id)),
  );
}

const nameKey = (name: string): string => name.normalize('NFKC').toLowerCase().replace(/\s+/g, '');

/** What is noted of a colleague who is wanted: with the department where the name alone leaves a doubt. */
export function notedName(colleague: Colleague, directory: readonly Colleague[], words: PackWords): string {
  const spoken = spokenName(colleague, words);
  if (!sameNames(directory).has(colleague.id)) return spoken;
  const apart = colleague.department ?? colleague.numbers[0] ?? '';
  return apart === '' ? spoken : `${spoken} (${apart})`;
}

export const colleagueDocument = ({ name, department, numbers }: Colleague): Document => ({
  lines: [name, ...(department ? [department] : []), ...numbers],
  body: '',
});
