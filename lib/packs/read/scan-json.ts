import type { JsonLimits } from './limits.ts';

export type JsonFault = 'too_deep' | 'too_many' | 'same_key' | 'forbidden_key' | 'bad_number';

/** Where a value begins: its path (`phrases.3.text`) and its place in the text. */
export type Visit = (path: string, offset: number) => void;

interface Frame {
  readonly path: string;
  /** The keys so far; null in a list. */
  readonly keys: Set<string> | null;
  at: number;
  key: string;
  awaitsKey: boolean;
}

const forbidden: readonly string[] = ['__proto__', 'constructor', 'prototype'];
const longestNumber = 25;

/**
 * Looks through JSON before it is parsed, in one pass without recursion: how deep and how much it is, whether a key stands
 * twice in an object (parsers differ on which one counts), whether a name is one that objects have of themselves.
 * Whether it is JSON at all is for the parser to say.
 */
export function scanJson(
  text: string,
  limits: JsonLimits,
  visit?: Visit,
): { readonly fault: JsonFault; readonly offset: number } | null {
  const stack: Frame[] = [];
  let values = 0;
  let at = 0;
  let fault: JsonFault | null = null;
  const path = (): string => {
    const frame = stack.at(-1);
    return frame ? join(frame.path, frame.keys ? frame.key : String(frame.at)) : '';
  };
  const value = () => {
    values += 1;
    if (values > limits.values) fault = 'too_many';
    visit?.(path(), at);
  };
  while (at < text.length && !fault) {
    const frame = stack.at(-1);
    const sign = text[at];
    if (sign === '"') {
      const end = endOfString(text, at);
      if (frame?.keys && frame.awaitsKey) {
        frame.key = keyIn(text.slice(at, end));
        if (forbidden.includes(frame.key)) fault = 'forbidden_key';
        else if (frame.keys.has(frame.key)) fault = 'same_key';
        else if (frame.keys.size >= limits.keys) fault = 'too_many';
        frame.keys.add(frame.key);
      } else value();
      if (!fault) at = end;
    } else if (sign === '{' || sign === '[') {
      value();
      if (stack.length >= limits.depth) fault = 'too_deep';
      else {
        const own = visit ? path() : '';
        stack.push({ path: own, keys: sign === '{' ? new Set() : null, at: 0, key: '', awaitsKey: sign === '{' });
        at += 1;
      }
    } else if (sign === '}' || sign === ']') {
      stack.pop();
      at += 1;
    } else if (sign === ',' || sign === ':') {
      if (frame) {
        frame.awaitsKey = sign === ',' && frame.keys !== null;
        if (sign === ',') frame.at += 1;
      }
      at += 1;
    } else if (isSpace(text.charCodeAt(at))) at += 1;
    else {
      value();
      const end = endOfLiteral(text, at);
      if (!isPlainNumber(text.slice(at, Math.min(end, at + longestNumber + 1)))) fault = 'bad_number';
      else if (!fault) at = end;
    }
  }
  return fault ? { fault, offset: at } : null;
}

const join = (path: string, key: string): string => (path === '' ? key : `${path}.${key}`);
const isSpace = (code: number): boolean => code === 0x20 || code === 0x0a || code === 0x0d || code === 0x09;

function endOfString(text: string, start: number): number {
  for (let at = start + 1; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code === 0x5c) at += 1;
    else if (code === 0x22) return at + 1;
  }
  return text.length;
}

function endOfLiteral(text: string, start: number): number {
  let at = start + 1;
  while (at < text.length && !/[\s,:{}[\]"]/.test(text[at] ?? '')) at += 1;
  return at;
}

/** `true`, `false` and `null` are no numbers; whatever else is none is left to the parser. */
const isPlainNumber = (literal: string): boolean =>
  !/^[-\d]/.test(literal) || (literal.length <= longestNumber && Number.isFinite(Number(literal)));

/** `"\u0061"` is the key `a`. */
function keyIn(quoted: string): string {
  if (!quoted.includes('\\')) return quoted.slice(1, -1);
  try {
    return String(JSON.parse(quoted));
  } catch {
    return quoted;
  }
}
