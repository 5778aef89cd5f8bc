import * as v from 'valibot';
import { withoutTricks } from './describe/plain.ts';
import type { ControlDescriptor, WidgetKind } from './types.ts';

// The page is hostile: a frame's answers are checked like any input, and cut to what a form can need.
const shortText = v.pipe(v.string(), v.maxLength(2_000));
/** For what is only ever shown. */
const shownText = v.pipe(shortText, v.transform(withoutTricks));
const origin = v.pipe(v.string(), v.maxLength(300));
const longText = v.pipe(v.string(), v.maxLength(200_000));
const widgetKinds = [
  'text',
  'multiline',
  'select',
  'radio',
  'checkbox',
  'switch',
  'combobox',
  'cascader',
  'date',
  'rich_text',
  'file',
  'password',
  'button',
  'unknown',
] as const satisfies readonly WidgetKind[];

const evidenceSources = [
  'autocomplete',
  'label',
  'aria',
  'form_item',
  'cell',
  'term',
  'near_text',
  'placeholder',
  'title',
  'name',
  'id',
  'type',
  'options',
  'section',
  'form_button',
  'value',
] as const;

const descriptor = v.object({
  ref: v.number(),
  frame: v.number(),
  selector: shortText,
  label: shortText,
  widget: v.picklist(widgetKinds),
  evidence: v.pipe(v.array(v.object({ source: v.picklist(evidenceSources), text: shortText })), v.maxLength(200)),
  options: v.pipe(v.array(shortText), v.maxLength(5_000)),
  value: longText,
  display: longText,
  isDefault: v.boolean(),
  inputType: shortText,
  maxLength: v.nullable(v.number()),
  locked: v.boolean(),
  required: v.boolean(),
  inScope: v.boolean(),
  formRole: v.picklist(['filter', 'login', 'entry', 'none']),
  form: v.optional(v.number()),
}) satisfies v.GenericSchema<unknown, ControlDescriptor>;

export const collectedSchema = v.object({
  token: shortText,
  href: v.pipe(v.string(), v.maxLength(20_000)),
  /** False where the page has given names to its parts that keep them from being read. */
  readable: v.boolean(),
  title: shownText,
  /** The document's own origin as the browser knows it: that of the page for `about:blank`, `null` where sandboxed. */
  origin,
  /** What the page says its language is; a hint. */
  lang: v.optional(v.pipe(v.string(), v.maxLength(20)), ''),
  /** The call whose values still stand in the frame's fields. */
  filledBy: v.nullable(shortText),
  /** The controls that still hold what `filledBy` wrote. */
  ours: v.pipe(v.array(v.number()), v.maxLength(2_000)),
  controls: v.pipe(v.array(descriptor), v.maxLength(2_000)),
  /** How many controls there are more. */
  beyond: v.pipe(v.number(), v.integer(), v.minValue(0)),
  /** Fields that no user can see, and that are never filled. */
  unseen: v.pipe(v.array(v.object({ selector: shortText, name: shownText })), v.maxLength(100)),
  /** The origins that the drawn frames in this document were given; `null` where such a frame has none. */
  innerFrames: v.pipe(v.array(origin), v.maxLength(20)),
});

export const filledSchema = v.variant('ok', [
  v.object({
    ok: v.literal(true),
    fields: v.array(
      v.object({
        ref: v.number(),
        outcome: v.picklist([
          'filled',
          'kept',
          'reformatted',
          'truncated',
          'reverted',
          'shown_not_stored',
          'rejected',
          'gone',
          'skipped',
          'failed',
        ]),
        found: longText,
        why: v.optional(shownText),
      }),
    ),
  }),
  v.object({ ok: v.literal(false), reason: v.literal('navigated') }),
]);

export const undoneSchema = v.object({ restored: v.number(), left: v.number() });

export const ticketSchema = v.nullable(
  v.object({
    number: v.pipe(v.string(), v.maxLength(60), v.transform(withoutTricks)),
    url: v.pipe(v.string(), v.maxLength(20_000)),
  }),
);

export type Collected = v.InferOutput<typeof collectedSchema>;
export type Filled = v.InferOutput<typeof filledSchema>;
export type FilledField = Extract<Filled, { ok: true }>['fields'][number];
