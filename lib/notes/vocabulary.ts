/**
 * The names of notes: one vocabulary for notes, packs, site maps and the recogniser.
 * They are data keys that leave the program, hence snake_case.
 */
export const noteKeys = [
  'caller_name',
  'caller_surname',
  'honorific_or_gender',
  'phone',
  'alt_phone',
  'email',
  'address',
  'building',
  'unit',
  'room',
  'community_or_project',
  'company_or_department',
  'category',
  'subcategory',
  'subject',
  'description',
  'request_or_demand',
  'priority',
  'channel_or_source',
  'due_or_appointment_time',
  'occurred_time',
  'assignee',
  'group_or_queue',
  'colleague_wanted',
  'callback_promise',
  'resolution_or_result',
  'tags',
] as const;

export type NoteKey = (typeof noteKeys)[number];

/** What a call has noted so far: plain text per key, as the clerk would read it. A key without text is absent. */
export type Notes = Readonly<Partial<Record<NoteKey, string>>>;

/** What the recogniser also knows, because it must never be written into. */
export const forbiddenMeanings = [
  'status',
  'satisfaction',
  'attachment',
  'captcha_or_password',
  'search_box',
  'ticket_id',
  'other',
] as const;

export type ForbiddenMeaning = (typeof forbiddenMeanings)[number];
export type Meaning = NoteKey | ForbiddenMeaning;
