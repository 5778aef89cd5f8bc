import type { Lexicon } from '../lexicon/schema.ts';
import type { Reading } from './interpret.ts';

const mostOptions = 40;
const leastShare = 0.6;

/** Tells the kind of a list by its options: 高, 中, 低 are a priority, whatever stands beside them. */
export function createOptionReader(
  lexicons: readonly Lexicon[],
  read: (text: string) => Reading | null,
): (options: readonly string[]) => string | null {
  const kinds = lexicons.flatMap(({ options }) =>
    Object.entries(options).map(([kind, terms]) => [kind, new Set(terms)] as const),
  );

  // A list of 姓名, 电话, 房号 chooses what to search in.
  const choosesField = (texts: readonly string[]): boolean => {
    const heads = texts.flatMap((text) => {
      const reading = read(text);
      return reading && reading.strength > 0.8 ? reading.head : [];
    });
    return heads.filter((head) => fieldLike.has(head)).length >= Math.max(2, texts.length * 0.5);
  };

  return (options) => {
    if (options.length > mostOptions + 1) return null;
    const texts = options.map((text) => text.toLowerCase().trim()).filter(Boolean);
    if (texts.length < 2 || texts.length > mostOptions) return null;
    const bare = texts.map(withoutMarks);
    let best: { readonly kind: string; readonly share: number } | null = null;
    for (const [kind, terms] of kinds) {
      const share = texts.filter((text, at) => terms.has(text) || terms.has(bare[at] ?? text)).length / texts.length;
      if (share >= leastShare && share > (best?.share ?? 0)) best = { kind, share };
    }
    return best?.kind ?? (choosesField(texts) ? 'fields' : null);
  };
}

const withoutMarks = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/\s*[（(].*?[)）]\s*|^[\d\s.:、-]+/g, '')
    .replace(/优先级?$|级$/, '')
    .trim();

const fieldLike = new Set([
  'caller',
  'agent',
  'third',
  'name',
  'phone',
  'email',
  'login',
  'estimate',
  'ticket_id',
  'company',
]);
