/** Where an address stands on the line. */
export type Found = {
  readonly from: number;
  readonly to: number;
  /** Stays in its sentence. */
  readonly within?: boolean;
  /** A shop or a parking place, where nobody lives. */
  readonly isOther?: boolean;
};

const chineseLabel =
  /(?:地址(?:是|在)?|住址是?|房号是?|我?家?住在?|家在|位于|(?:我|他|她|客户|业主)(?:家)?的|这里是|这边是|我们?是|我们?家?在|\b(?:bldg|building|block|blk|flat|apt|room|rm|unit)\.?)\s{0,3}$/i;
const englishLabel =
  /\b(?:i (?:live|am|work) (?:at|in)|(?:i'm |i am )?calling from|from|at|of|in|lives (?:at|in)|living (?:at|in)|address is) $/i;
/** How far back is looked for what leads up to an address. */
const reach = 40;

export function before(text: string, at: number): string {
  return text.slice(Math.max(0, at - reach), at);
}

/** What announces the address that begins at `at`: where it starts, or null. */
export function labelBefore(text: string, at: number, language: 'zh' | 'en'): number | null {
  const label = (language === 'zh' ? chineseLabel : englishLabel).exec(before(text, at));
  return label ? Math.max(0, at - reach) + label.index : null;
}

export function holds(outer: Found, inner: Found): boolean {
  return outer.from <= inner.from && outer.to >= inner.to;
}
