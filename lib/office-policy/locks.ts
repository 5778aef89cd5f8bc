/** Parts of the settings that an office can close to its clerks. `packs`: which ones; `own_wording`: their phrases. */
export const lockable = [
  'desk',
  'packs',
  'own_wording',
  'procedure',
  'language',
  'keys',
  'reminders',
  'retention',
  'sites',
] as const;
export type Lock = (typeof lockable)[number];

/** Which lock holds a setting: without it, what the office gives is only where the clerk begins. */
export const lockOf = {
  office: 'desk',
  clerks: 'desk',
  country: 'desk',
  locale: 'language',
  pack: 'language',
  limits: 'procedure',
  addressForms: 'procedure',
  retentionDays: 'retention',
} as const satisfies Readonly<Record<string, Lock>>;

export type PolicySetting = keyof typeof lockOf;

/** What is closed to the clerks. How long calls are kept is for the office to say wherever it says so. */
export const locksOf = ({
  locks,
  settings,
}: {
  readonly locks: readonly Lock[];
  readonly settings: Readonly<Partial<Record<PolicySetting, unknown>>>;
}): readonly Lock[] => (settings.retentionDays === undefined ? locks : [...locks, 'retention']);
