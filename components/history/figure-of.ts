import type { ClauseEvidence } from '../../lib/call/checks/evidence.ts';
import type { Texts } from '../../lib/i18n/texts.ts';

/** Figures that say something on their own, the most telling first. All in ms. */
const times = ['ringMs', 'longestMs', 'decidedMs', 'talkMs', 'longestQuietMs'] as const;

/** The one figure of a line of evidence: a time, the notes that were missing, or what was read back; empty if there is none. */
export function figureOf({ values }: ClauseEvidence, t: Texts, noteLabel: (note: string) => string): string {
  const { missing } = values;
  if (Array.isArray(missing) && missing.length > 0) {
    const notes = missing.map(noteLabel).join(t('list.separator'));
    return t('history.gaps', { notes });
  }
  for (const key of times) {
    const ms = values[key];
    if (typeof ms === 'number') return t('evidence.seconds', { value: Math.round(ms / 100) / 10 });
  }
  const { items, rounds } = values;
  if (typeof items === 'number' && items > 0 && typeof rounds === 'number')
    return t('evidence.read_back', { items, rounds });
  return '';
}
