/** What both pages send: the words as the clerk saw them on the form, `''` where nothing was entered. */
export interface TicketInput {
  readonly caller: string;
  readonly honorific: string;
  readonly phone: string;
  readonly community: string;
  readonly building: string;
  readonly unit: string;
  readonly room: string;
  /** The whole address as one text, where a form has one box for it instead of the four parts. */
  readonly address: string;
  readonly type: string;
  readonly priority: string;
  readonly title: string;
  readonly content: string;
  /** Local time, `YYYY-MM-DD HH:mm`. */
  readonly expectedAt: string;
  readonly source: string;
  readonly assignee: string;
}

export interface Ticket extends TicketInput {
  readonly id: number;
  /** As told to the caller: GD, the date, a running number of four digits. */
  readonly number: string;
  readonly status: Status;
  /** Local time, `YYYY-MM-DD HH:mm:ss`. */
  readonly createdAt: string;
  readonly createdBy: string;
}

export const statuses = ['待受理', '处理中', '已完成', '已关闭'] as const;
export type Status = (typeof statuses)[number];

export type TicketField = keyof TicketInput;
export const ticketFields: readonly TicketField[] = [
  'caller',
  'honorific',
  'phone',
  'community',
  'building',
  'unit',
  'room',
  'address',
  'type',
  'priority',
  'title',
  'content',
  'expectedAt',
  'source',
  'assignee',
];

export type Refusal =
  | { readonly rule: 'shape' }
  | { readonly rule: 'required' | 'length' | 'phone' | 'time'; readonly field: TicketField };

export type ReadResult =
  | { readonly ok: true; readonly ticket: TicketInput }
  | { readonly ok: false; readonly refusal: Refusal };

const required: readonly TicketField[] = ['caller', 'phone', 'type', 'title', 'content'];
const longest: Partial<Record<TicketField, number>> = { content: 20_000 };
const longestOther = 200;
const phonePattern = /^\+?\d[\d\s()-]{4,19}$/;
const timePattern = /^(\d{4}-\d{2}-\d{2})[ T](\d{2}:\d{2})(?::\d{2})?$/;

/** Reads a posted ticket, trimmed; the first rule that it breaks is named. */
export function readTicket(posted: unknown): ReadResult {
  if (typeof posted !== 'object' || posted === null) return { ok: false, refusal: { rule: 'shape' } };
  const given = new Map(Object.entries(posted));
  const read = (field: TicketField): string => {
    const value: unknown = given.get(field);
    return typeof value === 'string' ? value.replaceAll('\r\n', '\n').trim() : '';
  };
  for (const field of required) {
    if (read(field) === '') return { ok: false, refusal: { rule: 'required', field } };
  }
  for (const field of ticketFields) {
    if (read(field).length > (longest[field] ?? longestOther)) return { ok: false, refusal: { rule: 'length', field } };
  }
  if (!phonePattern.test(read('phone'))) return { ok: false, refusal: { rule: 'phone', field: 'phone' } };
  const expectedAt = readTime(read('expectedAt'));
  if (expectedAt === null) return { ok: false, refusal: { rule: 'time', field: 'expectedAt' } };
  return {
    ok: true,
    ticket: {
      caller: read('caller'),
      honorific: read('honorific'),
      phone: read('phone'),
      community: read('community'),
      building: read('building'),
      unit: read('unit'),
      room: read('room'),
      address: read('address'),
      type: read('type'),
      priority: read('priority'),
      title: read('title'),
      content: read('content'),
      expectedAt,
      source: read('source'),
      assignee: read('assignee'),
    },
  };
}

function readTime(text: string): string | null {
  if (text === '') return '';
  const match = timePattern.exec(text);
  if (!match || Number.isNaN(Date.parse(`${match[1]}T${match[2]}`))) return null;
  return `${match[1]} ${match[2]}`;
}
