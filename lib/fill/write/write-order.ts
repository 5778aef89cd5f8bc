import type { FieldToWrite } from '../page-commands.ts';

// What makes other fields reload comes first, from the coarse to the fine; then what is typed; editors last.
const first = ['category', 'subcategory', 'group_or_queue', 'community_or_project', 'building', 'unit', 'room'];
const last: readonly FieldToWrite['widget'][] = ['date', 'rich_text'];
const typed: readonly FieldToWrite['widget'][] = ['text', 'multiline'];

function rank({ meaning, widget }: FieldToWrite): number {
  const early = first.indexOf(meaning);
  if (early >= 0 && !typed.includes(widget)) return early;
  if (typed.includes(widget)) return 20;
  return 30 + last.indexOf(widget);
}

/** The order in which fields are written; equal ones stay in the order of the page. */
export const inOrder = (fields: readonly FieldToWrite[]): readonly FieldToWrite[] =>
  fields.toSorted((a, b) => rank(a) - rank(b));
