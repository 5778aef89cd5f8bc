import type { QuietSpan } from '../call/log/quiet.ts';
import type { CallState } from '../call/state.ts';
import type { Pack } from '../packs/pack-schema.ts';
import { openPhrasebook } from './phrasebook.ts';
import type { Spoken } from './spoken.ts';

/**
 * C6: the acknowledgements, the one whose turn it is first. The next one follows the one that was said or offered last, so
 * that none comes twice in a row. They address nobody.
 *
 * @param nudged The quiet stretches in which one was offered, oldest first.
 */
export function acknowledgements(state: CallState, pack: Pack, nudged: readonly QuietSpan[] = []): readonly Spoken[] {
  const all = openPhrasebook({ state, pack, occasions: [], facts: {} }).at('acknowledge');
  const said = state.said.filter(({ clause }) => clause === 'C6');
  // A stretch ends with what is said in it: its offer comes first.
  const turns = [
    ...nudged.map(({ untilMs }) => ({ atMs: untilMs, phrase: null })),
    ...said.map(({ offsetMs, phrase }) => ({ atMs: offsetMs, phrase })),
  ].sort((one, other) => one.atMs - other.atMs);
  const turn = turns.reduce((now, { phrase }) => {
    const place = all.findIndex((one) => one.phrase === phrase);
    return (place === -1 ? now + 1 : place + 1) % Math.max(1, all.length);
  }, 0);
  return [...all.slice(turn), ...all.slice(0, turn)];
}
