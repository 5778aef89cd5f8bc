import * as v from 'valibot';

/** A parameter's, segment's or event's name in an address: no spaces, no signs that divide an address. */
const nameSchema = v.pipe(v.string(), v.trim(), v.regex(/^[^\s/?&#=%]{1,60}$/u));

/**
 * Where a page of the console carries the caller's number. Fixed forms, no regular expressions: a clerk can set them,
 * and no page can make them slow.
 *
 * | `in` | example, `name` or `selector` in it |
 * |---|---|
 * | query | `/tickets/new?`**phone**`=13800138000` |
 * | hash | `/app#/ticket?`**phone**`=13800138000`, `/app#`**phone**`=…` |
 * | path | `/`**call**`/13800138000`, also behind the `#` |
 * | element | the text, value or `tel:` link of **`#caller .number`** |
 */
export const popRuleSchema = v.variant('in', [
  v.object({ in: v.literal('query'), name: nameSchema }),
  v.object({ in: v.literal('hash'), name: nameSchema }),
  v.object({ in: v.literal('path'), name: nameSchema }),
  v.object({ in: v.literal('element'), selector: v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(500)) }),
]);
export type PopRule = v.InferOutput<typeof popRuleSchema>;

/** What one site may do when a call comes in. */
export const sitePopSchema = v.object({
  rule: v.fallback(v.nullable(popRuleSchema), null),
  /** The page may tell of a call itself, by the event that docs/integrate.md describes. Off until the clerk allows it. */
  events: v.fallback(v.boolean(), false),
});
export type SitePop = v.InferOutput<typeof sitePopSchema>;

/** By site, `https://host`. */
export type Pops = Readonly<Record<string, SitePop>>;

export const noPop: SitePop = { rule: null, events: false };

export const isOn = ({ rule, events }: SitePop): boolean => rule !== null || events;

const most = 200;
const site = /^https?:\/\/[^/:\s]{1,253}$/;

/** What is stored may be from another version or damaged: a site that does not fit is left out, the others stay. */
export function readPops(stored: unknown): Pops {
  if (typeof stored !== 'object' || stored === null) return {};
  const read = Object.entries(stored).flatMap(([name, value]) => {
    const pop = v.safeParse(sitePopSchema, value);
    return site.test(name) && pop.success && isOn(pop.output) ? [[name, pop.output] as const] : [];
  });
  return Object.fromEntries(read.slice(0, most));
}
