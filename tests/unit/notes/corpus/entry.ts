import type { NoteKey } from '../../../../lib/notes/vocabulary.ts';

/** Short names of the notes, so that a line and what it means fit on two lines. */
export const shortNames = {
  sur: 'caller_surname',
  name: 'caller_name',
  hon: 'honorific_or_gender',
  tel: 'phone',
  alt: 'alt_phone',
  mail: 'email',
  adr: 'address',
  com: 'community_or_project',
  bld: 'building',
  unit: 'unit',
  room: 'room',
  org: 'company_or_department',
  pri: 'priority',
  due: 'due_or_appointment_time',
  occ: 'occurred_time',
  desc: 'description',
  req: 'request_or_demand',
  col: 'colleague_wanted',
  src: 'channel_or_source',
} as const satisfies Record<string, NoteKey>;

export type Expected = Readonly<Partial<Record<keyof typeof shortNames, string>>>;
/** What is typed, what it should become, and the country of the office where it is not China. */
export type Entry = readonly [line: string, expected: Expected, country?: 'CN' | 'US' | 'GB' | 'HK'];
