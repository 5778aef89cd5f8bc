import * as v from 'valibot';
import { type Colleague, colleagueSchema } from '../packs/directory-schema.ts';

/** A colleague as typed: several numbers stand in one field. */
export interface TypedColleague {
  readonly name: string;
  readonly form: Colleague['form'];
  readonly department: string;
  readonly numbers: string;
}

export type ReadColleague =
  | { readonly ok: true; readonly colleague: Colleague }
  | { readonly ok: false; readonly reason: 'no_name' | 'bad_number' | 'too_long' };

/** Reads what was typed of a colleague whose other particulars stay as they are. */
export function readColleague(before: Colleague, typed: TypedColleague): ReadColleague {
  const name = typed.name.trim();
  if (name === '') return { ok: false, reason: 'no_name' };
  const numbers = typed.numbers
    .split(/[,，、;；\n]/)
    .map((number) => number.normalize('NFKC').trim())
    .filter(Boolean);
  const { department: _, ...others } = before;
  const department = typed.department.trim();
  const read = v.safeParse(colleagueSchema, {
    ...others,
    name,
    form: typed.form,
    numbers,
    ...(department && { department }),
  });
  if (read.success) return { ok: true, colleague: read.output };
  const isNumber = read.issues.some((issue) => v.getDotPath(issue)?.startsWith('numbers'));
  return { ok: false, reason: isNumber ? 'bad_number' : 'too_long' };
}
