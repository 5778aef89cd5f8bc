import * as v from 'valibot';
import { contradictions } from './contradictions.ts';
import { type Procedure, procedureSchema } from './procedure-schema.ts';

/**
 * What is wrong with a procedure. `path` leads to the place (`kinds.2.key`); `problem` is the schema's name for what it
 * expected there, or the id of a rule of `contradictions.ts`.
 */
export interface ProcedureProblem {
  readonly path: string;
  readonly problem: string;
}

export type LoadedProcedure =
  | { readonly ok: true; readonly procedure: Procedure }
  | { readonly ok: false; readonly problems: readonly ProcedureProblem[] };

/** Reads a procedure from untrusted data (the built-in file, or a pack). Never throws. */
export function loadProcedure(data: unknown): LoadedProcedure {
  const parsed = v.safeParse(procedureSchema, data);
  if (!parsed.success) {
    return {
      ok: false,
      problems: parsed.issues.map((issue) => ({ path: v.getDotPath(issue) ?? '', problem: issue.type })),
    };
  }
  const problems = contradictions(parsed.output);
  return problems.length > 0 ? { ok: false, problems } : { ok: true, procedure: parsed.output };
}
