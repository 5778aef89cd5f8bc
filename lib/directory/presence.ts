import * as v from 'valibot';

const forms = { state: v.picklist(['away', 'leave']), untilAt: v.nullable(v.pipe(v.number(), v.integer())) };

/** Where a colleague is, as a clerk has set it: epoch ms until when, or null where nobody knows. Being here is no entry. */
export const presenceSchema = v.object(forms);
export type Presence = v.InferOutput<typeof presenceSchema>;

/** By the colleague's id. */
export type Presences = Readonly<Record<string, Presence>>;

/** Who was away until a time that has passed is here again: nobody has to remember to say so. */
export function presenceOf(presences: Presences, id: string, now: number): Presence | null {
  const presence = Object.hasOwn(presences, id) ? presences[id] : undefined;
  if (!presence) return null;
  return presence.untilAt !== null && presence.untilAt <= now ? null : presence;
}

/** Without what has passed, so that the list does not grow with the years. */
export function stillMeant(presences: Presences, now: number): Presences {
  return Object.fromEntries(Object.entries(presences).filter(([id]) => presenceOf(presences, id, now) !== null));
}
