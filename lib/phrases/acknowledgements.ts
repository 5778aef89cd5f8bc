import type { CallState } from '../call/state.ts';
import type { Pack } from '../packs/pack-schema.ts';
import { openPhrasebook } from './phrasebook.ts';
import type { Spoken } from './spoken.ts';

/** C6: the acknowledgements, the one whose turn it is first, so that they do not repeat. They address nobody. */
export function acknowledgements(state: CallState, pack: Pack): readonly Spoken[] {
  const all = openPhrasebook({ state, pack, occasions: [], facts: {} }).at('acknowledge');
  const turn = all.length === 0 ? 0 : state.said.filter(({ clause }) => clause === 'C6').length % all.length;
  return [...all.slice(turn), ...all.slice(0, turn)];
}
