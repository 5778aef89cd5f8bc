import type { Pack } from '../packs/pack-schema.ts';
import type { Phrasebook } from './phrasebook.ts';
import type { Spoken } from './spoken.ts';

/**
 * E2, E3, E4 in one breath: reassure, thank, say goodbye. Three sentences that always follow each other would be three
 * keys for nothing; as parts each still counts for its own clause.
 */
export function closingWords(book: Phrasebook, locale: Pack['locale']): Spoken | null {
  const parts = (['reassure', 'thank', 'farewell'] as const).flatMap((moment) => book.at(moment)[0] ?? []);
  const [main] = parts;
  if (!main) return null;
  return {
    phrase: parts.map(({ phrase }) => phrase).join('+'),
    clause: parts.map(({ clause }) => clause).join(' '),
    text: parts.map(({ text }) => text).join(locale === 'en' ? ' ' : ''),
    withSurname: parts.some(({ withSurname }) => withSurname),
    parts,
  };
}
