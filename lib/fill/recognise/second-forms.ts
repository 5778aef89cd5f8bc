import { type Meaning, noteKeys } from '../../notes/vocabulary.ts';
import type { ControlDescriptor, Recognised } from '../types.ts';

export interface Answer {
  readonly control: ControlDescriptor;
  readonly recognised: Recognised;
}

const contacts: readonly Meaning[] = ['caller_name', 'caller_surname', 'phone', 'email'];

/** Such a box asks for a text, or for an address only; a part of the ticket's own form may repeat an owner or a date. */
const isBox = (own: ReadonlySet<Meaning>): boolean =>
  own.has('description') || [...own].every((meaning) => contacts.includes(meaning));

const isNote = (meaning: Meaning): boolean => noteKeys.some((key) => key === meaning);

/**
 * A page may hold a smaller form beside the ticket's own: a box for a quick new ticket, a comment, a subscription. What
 * has nothing that a larger form of the page has not too is such a one; it is never filled. Of two equal forms the first
 * counts.
 */
export function withoutSecondForms(answers: readonly Answer[]): readonly Answer[] {
  const forms = new Map<string, Set<Meaning>>();
  for (const { control, recognised } of answers) {
    const key = formOf(control);
    if (key === null || !isNote(recognised.meaning)) continue;
    const known = forms.get(key);
    if (known) known.add(recognised.meaning);
    else forms.set(key, new Set([recognised.meaning]));
  }
  const bySize = [...forms].toSorted(([, a], [, b]) => b.size - a.size);
  const second = new Set(
    bySize
      .filter(([, own], at) => isBox(own) && bySize.slice(0, at).some(([, larger]) => isWithin(own, larger)))
      .map(([key]) => key),
  );
  if (second.size === 0) return answers;
  return answers.map((answer) =>
    second.has(formOf(answer.control) ?? '') && isNote(answer.recognised.meaning)
      ? { ...answer, recognised: { ...answer.recognised, meaning: 'other' } }
      : answer,
  );
}

/** Null for what stands in no form: then nothing tells what belongs together. */
const formOf = ({ frame, form }: ControlDescriptor): string | null => (form ? `${frame}:${form}` : null);

const isWithin = (own: ReadonlySet<Meaning>, larger: ReadonlySet<Meaning>): boolean =>
  [...own].every((meaning) => larger.has(meaning));
