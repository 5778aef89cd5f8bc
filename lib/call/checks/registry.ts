import type { QueryType } from '../../procedure/query-schema.ts';
import type { QueryFunction } from './answer.ts';
import { answeredInTime } from './answered-in-time.ts';
import { colleagueServed } from './colleague-served.ts';
import { handbookUsed } from './handbook-used.ts';
import { holdsWithinLimit } from './holds-within-limit.ts';
import { kindDecided } from './kind-decided.ts';
import { longestQuiet } from './longest-quiet.ts';
import { readBack } from './read-back.ts';
import { requiredNotesMade } from './required-notes.ts';
import { reviewed } from './reviewed.ts';
import { said } from './said.ts';
import { shown } from './shown.ts';
import { surnameKnown } from './surname-known.ts';
import { surnamePath } from './surname-path.ts';
import { unmeasured } from './unmeasured.ts';
import { withinKindLimit } from './within-kind-limit.ts';

/** Every type of query that a procedure may use (`query-schema.ts`), with the function that answers it. */
export const queries: { readonly [T in QueryType]: QueryFunction<T> } = {
  answered_in_time: answeredInTime,
  said,
  kind_decided: kindDecided,
  surname_known: surnameKnown,
  surname_path: surnamePath,
  colleague_served: colleagueServed,
  handbook_used: handbookUsed,
  longest_quiet: longestQuiet,
  holds_within_limit: holdsWithinLimit,
  required_notes: requiredNotesMade,
  within_kind_limit: withinKindLimit,
  read_back: readBack,
  reviewed,
  shown,
  unmeasured,
};
