import { tidyWidth } from './capture/text.ts';

/** Letters, digits and symbols with how often each stands there; separators do not count. */
function signsOf(text: string): Map<string, number> {
  const counts = new Map<string, number>();
  for (const sign of tidyWidth(text).match(/[\p{L}\p{N}]|(?![|~+<>=^`$])\p{S}/gu) ?? [])
    counts.set(sign, (counts.get(sign) ?? 0) + 1);
  return counts;
}

/**
 * Whether every letter, digit and symbol of `text` stands in `parts` as often. Reading shorthand is guessing, and a
 * guess may go wrong; what was typed may not.
 */
export function nothingLost(text: string, parts: readonly (string | undefined)[]): boolean {
  const kept = signsOf(parts.filter((part) => part !== undefined).join(' '));
  return [...signsOf(text)].every(([sign, count]) => (kept.get(sign) ?? 0) >= count);
}
