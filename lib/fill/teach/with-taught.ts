import type { Meaning } from '../../notes/vocabulary.ts';
import type { OptionAliases } from '../../packs/site-maps/option-aliases-schema.ts';
import type { TaughtField } from '../../packs/site-maps/site-map-schema.ts';
import { keyOf } from '../plan/to-write.ts';
import type { ControlDescriptor, Recognised } from '../types.ts';
import { findTaught } from './fingerprint.ts';

/** What is known of a site: the clerk's own goes before what packs bring. */
export interface Taught {
  readonly own: readonly TaughtField[];
  readonly fromPacks: readonly TaughtField[];
  /** The office's own words for options, whatever the site. */
  readonly aliases?: OptionAliases;
}

export const nothingTaught: Taught = { own: [], fromPacks: [] };

/** `${frame}:${ref}` of a list → the option that was chosen for a noted text. */
export type Answers = ReadonlyMap<string, ReadonlyMap<string, string>>;

/** Nobody can teach that one of these is to be filled (fill.md §4); what the page locks or hides is refused anyway. */
const refusedToAll: readonly Meaning[] = ['captcha_or_password', 'attachment'];
/** A pack comes from elsewhere: it may not make a note of what the recogniser knows as none. */
const refusedToPacks: readonly Meaning[] = [...refusedToAll, 'search_box', 'status', 'satisfaction', 'ticket_id'];

/** What was taught goes before what was recognised. */
export function withTaught(
  controls: readonly ControlDescriptor[],
  recognised: readonly Recognised[],
  { own, fromPacks }: Taught,
): { readonly recognised: readonly Recognised[]; readonly answers: Answers } {
  if (own.length + fromPacks.length === 0) return { recognised, answers: new Map() };
  const found = { own: findTaught(own, controls), fromPacks: findTaught(fromPacks, controls) };
  const byKey = new Map(recognised.map((known) => [keyOf(known), known]));
  const answers = new Map<string, ReadonlyMap<string, string>>();
  const settled = new Map<string, Recognised>();
  for (const control of controls) {
    const [mine, theirs] = [found.own.get(control), found.fromPacks.get(control)];
    const chosen = [...(theirs?.answers ?? []), ...(mine?.answers ?? [])];
    if (chosen.length > 0) answers.set(keyOf(control), new Map(chosen.map(({ noted, option }) => [noted, option])));
    const means = mine?.means ?? theirs?.means;
    const known = byKey.get(keyOf(control));
    if (!means || !known) continue;
    const refused = mine?.means ? refusedToAll : refusedToPacks;
    if (means !== 'never' && refused.includes(known.meaning)) continue;
    const meaning: Meaning = means === 'never' ? 'other' : means;
    settled.set(keyOf(control), { ...known, meaning, guess: meaning, confidence: 1 });
  }
  const taken = new Set([...settled.values()].map(({ meaning }) => meaning));
  return {
    // What the recogniser took for the same is no longer that.
    recognised: recognised.map(
      (known) =>
        settled.get(keyOf(known)) ??
        (known.meaning !== 'other' && taken.has(known.meaning) ? { ...known, meaning: 'other' as const } : known),
    ),
    answers,
  };
}
