import * as v from 'valibot';
import { numberIn } from './number-in.ts';

/** The events that a console may dispatch on its `document` (docs/integrate.md). */
export const pageEvents = { 'callside:ring': 'ring', 'callside:hangup': 'hangUp' } as const;
export type PageEventName = keyof typeof pageEvents;

const maxLength = 500;
const detailSchema = v.object({ phone: v.string() });

/** The number in an event's detail, a JSON text `{"phone": "…"}`; null for anything else, which is passed over. */
export function numberOfEvent(detail: unknown): string | null {
  if (typeof detail !== 'string' || detail.length > maxLength) return null;
  const read = v.safeParse(detailSchema, parse(detail));
  return read.success ? numberIn(read.output.phone) : null;
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
