import type { Sheet } from './sheet.ts';
import { isEdge, taken } from './text.ts';

/** A caller who is noted twice in the same words is one caller; the second time goes to no note. */
export function dropRepeats(sheet: Sheet): void {
  const { caller_name, caller_surname = '', honorific_or_gender: form = '' } = sheet.notes;
  const name = (caller_name ?? caller_surname) + form;
  if (form === '' || name.length < 2) return;
  const text = sheet.free();
  for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
    const end = at + name.length;
    const apart = (at === 0 || text[at - 1] === taken || isEdge(text, at - 1)) && isEdge(text, end);
    if (apart) sheet.drop(at, end);
  }
}
