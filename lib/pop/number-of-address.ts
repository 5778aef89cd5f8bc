import { numberIn } from './number-in.ts';
import type { PopRule } from './site-pop.ts';

export type AddressRule = Exclude<PopRule, { in: 'element' }>;

/** An address that is longer carries something else. */
const maxLength = 4_000;

/** The caller's number in an address of the console; null where it has none in that place. */
export function numberOfAddress(address: string, rule: AddressRule): string | null {
  if (address.length > maxLength) return null;
  const [beforeHash = '', hash = ''] = splitOnce(address, '#');
  const [path = '', query = ''] = splitOnce(beforeHash, '?');
  const [hashPath = '', hashQuery = ''] = splitOnce(hash, '?');
  switch (rule.in) {
    case 'query':
      return parameter(query, rule.name);
    case 'hash':
      return parameter(hashQuery, rule.name) ?? parameter(hashPath.replace(/^[!/]+/, ''), rule.name);
    case 'path':
      return segmentAfter(path, rule.name) ?? segmentAfter(hashPath, rule.name);
  }
}

function splitOnce(text: string, sign: string): readonly [string, string] {
  const at = text.indexOf(sign);
  return at < 0 ? [text, ''] : [text.slice(0, at), text.slice(at + 1)];
}

/** The first one of that name which is a number: a console may give the same name twice. */
function parameter(text: string, name: string): string | null {
  for (const pair of text.split('&')) {
    const [key, value] = splitOnce(pair, '=');
    // A bare + in front is what careless consoles make of the international prefix; elsewhere it is a space.
    const written = value.replace(/^\+(?=\d)/, '%2B').replaceAll('+', ' ');
    const number = decoded(key) === name ? numberIn(decoded(written)) : null;
    if (number !== null) return number;
  }
  return null;
}

function segmentAfter(path: string, name: string): string | null {
  const segments = path.split('/');
  for (const [at, segment] of segments.entries()) {
    const number = decoded(segment) === name ? numberIn(decoded(segments[at + 1] ?? '')) : null;
    if (number !== null) return number;
  }
  return null;
}

/** What is not encoded rightly stands for itself. */
function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
