/** The stages of a call, in their order (procedure.md R, G, C, N, E and A9). */
export const stages = ['ring', 'greet', 'converse', 'note', 'end', 'review'] as const;
export type Stage = (typeof stages)[number];

/** The clauses of the telephone procedure. They are shown to clerks and kept with calls: never renumber. */
export const clauses = [
  'R1',
  'R2',
  'R3',
  'R4',
  'G1',
  'G2',
  'G3',
  'C1',
  'C2',
  'C3',
  'C4',
  'C5',
  'C6',
  'C7',
  'C8',
  'N1',
  'N2',
  'N3',
  'E1',
  'E2',
  'E3',
  'E4',
  'A1',
  'A2',
  'A3',
  'A4',
  'A5',
  'A6',
  'A7',
  'A8',
  'A9',
] as const;
export type Clause = (typeof clauses)[number];

/** Marks that may stand on a call of any kind (C1). */
export const flags = ['important', 'needs_superior', 'answer_later'] as const;
export type Flag = (typeof flags)[number];

/** A kind of call is data (the procedure's `kinds`), so its id is open: `complaint`, `repair`, … */
export type KindId = string;

/** How the caller is addressed. `none` is the neutral form: 您. */
export const addressForms = ['mr', 'ms', 'miss', 'none'] as const;
export type AddressForm = (typeof addressForms)[number];
