import * as v from 'valibot';
import { colleagueSchema } from '../packs/directory-schema.ts';
import { presenceSchema } from './presence.ts';

/** What this desk adds to the pack's directory: colleagues of its own, and who is away. */
const ownDirectorySchema = v.object({
  colleagues: v.fallback(v.pipe(v.array(v.unknown()), v.maxLength(5000)), []),
  presences: v.fallback(v.record(v.string(), v.unknown()), {}),
});

export interface OwnDirectory {
  readonly colleagues: readonly v.InferOutput<typeof colleagueSchema>[];
  readonly presences: Readonly<Record<string, v.InferOutput<typeof presenceSchema>>>;
}

/** What storage holds may be damaged or from another version: each entry that does not fit is left out by itself. */
export function readOwnDirectory(stored: unknown): OwnDirectory {
  const { colleagues, presences } = v.parse(
    ownDirectorySchema,
    typeof stored === 'object' && stored !== null ? stored : {},
  );
  return {
    colleagues: colleagues.filter((one) => v.is(colleagueSchema, one)),
    presences: Object.fromEntries(
      Object.entries(presences).flatMap(([id, one]) => (v.is(presenceSchema, one) ? [[id, one]] : [])),
    ),
  };
}
