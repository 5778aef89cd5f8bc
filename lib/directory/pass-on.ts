import type { CallState } from '../call/state.ts';
import type { NoteKey } from '../notes/vocabulary.ts';
import type { Phrasebook } from '../phrases/phrasebook.ts';
import type { Spoken } from '../phrases/spoken.ts';

interface PassOn {
  /** Before anything else is asked. */
  readonly now: readonly Spoken[];
  readonly later: readonly Spoken[];
}

/**
 * N2: a colleague who is here: the number. One who is away: whether there is a message, before it is asked for. Where
 * nobody was looked up both wordings wait until the rest is noted.
 */
export function passOn(
  book: Phrasebook,
  { kind, colleague, notes, said }: CallState,
  missing: readonly NoteKey[],
): PassOn {
  const isSaid = ({ phrase }: Spoken): boolean => said.some((event) => event.phrase === phrase);
  const [transfer, away] = [book.at('transfer'), book.at('colleague_away')];
  switch (colleague?.outcome) {
    case 'transfer':
      return { now: transfer.filter((one) => !isSaid(one)), later: away };
    case 'message':
      return { now: away.filter((one) => !isSaid(one)), later: [] };
    case 'no_message':
      return { now: [], later: [] };
    case undefined: {
      const wanted = kind === 'colleague' || notes.colleague_wanted !== undefined;
      return { now: [], later: wanted && missing.length === 0 ? [...transfer, ...away] : [] };
    }
  }
}
