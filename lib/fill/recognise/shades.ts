import type { Meaning } from '../../notes/vocabulary.ts';
import type { WidgetKind } from '../types.ts';
import type { Reading } from './read/interpret.ts';

export type Shade = readonly [Meaning, number];

// How far a number may be the second one: a landline rather than a mobile.
const altShare = (classes: Reading['classes']): number => {
  if (classes.includes('mobile')) return 0.9;
  return classes.includes('landline') ? 0.97 : 0.93;
};

/**
 * The meanings that one reading leaves open, with the share of its points that each gets: a second telephone may stand
 * for the first, and 报修 alone is the subject, the description or the category, as the widget has room for.
 */
export function shadesOf({ meaning, head, classes }: Reading, widget: WidgetKind): readonly Shade[] {
  if (head === 'matter' && meaning === 'subject') return [[roomFor(widget), 0.75]];
  // 诉求内容 is what the caller said, unless the form has another field for that.
  if (meaning === 'request_or_demand' && head === 'text')
    return [
      ['description', 1],
      ['request_or_demand', 0.97],
    ];
  // A list of reasons offers kinds of matter: 来电原因, motif de l'appel.
  if (meaning === 'description' && head === 'text' && (widget === 'select' || widget === 'cascader'))
    return [['category', 0.7]];
  // 事由 in a large box is the matter itself, unless the form has another field for that.
  if (meaning === 'subject' && (widget === 'multiline' || widget === 'rich_text'))
    return [
      ['subject', 1],
      ['description', 0.95],
    ];
  if (meaning === 'phone')
    return [
      ['phone', 1],
      ['alt_phone', altShare(classes)],
    ];
  if (meaning === 'alt_phone')
    return [
      ['alt_phone', 1],
      ['phone', 0.5],
    ];
  return [[meaning, 1]];
}

function roomFor(widget: WidgetKind): Meaning {
  if (widget === 'multiline' || widget === 'rich_text') return 'description';
  return widget === 'text' ? 'subject' : 'category';
}
