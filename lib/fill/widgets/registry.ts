import type { WidgetKind } from '../types.ts';
import { cascader } from './cascader.ts';
import { choice } from './choice.ts';
import { combobox } from './combobox.ts';
import { date } from './date.ts';
import { richText } from './rich-text.ts';
import { select } from './select.ts';
import { text } from './text.ts';
import type { Widget } from './widget.ts';

/** The strategy for each kind of control; a kind without one is never written. */
export const widgets: Readonly<Partial<Record<WidgetKind, Widget>>> = {
  text,
  multiline: text,
  select,
  radio: choice,
  checkbox: choice,
  combobox,
  cascader,
  date,
  rich_text: richText,
};
