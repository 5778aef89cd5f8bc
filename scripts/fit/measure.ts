import type { Recognise } from '../../lib/fill/recognise/recognise.ts';
import { forbiddenMeanings, type Meaning, noteKeys } from '../../lib/notes/vocabulary.ts';
import type { CollectedForm } from './collect-forms.ts';
import { isLocked } from './inventory.ts';

/** Counts over some forms, before they become shares. */
export interface Counts {
  readonly fields: number;
  readonly fillable: number;
  readonly found: number;
  readonly written: number;
  readonly writtenRight: number;
  readonly forbiddenWrites: number;
  readonly wrong: readonly string[];
}

const isNote = (meaning: Meaning | undefined): boolean => noteKeys.some((key) => key === meaning);
const isForbidden = (meaning: Meaning): boolean =>
  meaning !== 'other' && forbiddenMeanings.some((one) => one === meaning);

/** Recognises one form and compares with what its inventory says. A further reading that a clerk could defend is right too. */
export function measureForm({ inventory, controls, fieldOf }: CollectedForm, recognise: Recognise): Counts {
  const told = new Map<number, Meaning>();
  for (const { ref, meaning } of recognise(controls, [inventory.lang])) {
    const order = fieldOf.get(ref);
    if (order !== undefined && !isNote(told.get(order))) told.set(order, meaning);
  }
  const counts = { fields: 0, fillable: 0, found: 0, written: 0, writtenRight: 0, forbiddenWrites: 0 };
  const wrong: string[] = [];
  for (const field of inventory.fields) {
    const got = told.get(field.order);
    const right = [field.meaning, ...field.alt_meanings].some((meaning) => meaning === got);
    const locked = isLocked(field);
    const fillable = isNote(field.meaning) && !locked;
    const writes = isNote(got);
    counts.fields += 1;
    counts.fillable += fillable ? 1 : 0;
    counts.found += fillable && right ? 1 : 0;
    counts.written += writes ? 1 : 0;
    counts.writtenRight += writes && right && !locked ? 1 : 0;
    counts.forbiddenWrites += writes && (locked || (isForbidden(field.meaning) && !right)) ? 1 : 0;
    if ((fillable && !right) || (writes && (!right || locked)))
      wrong.push(
        `${inventory.name} ${field.order} “${field.label || field.placeholder}”: ${field.meaning}, read as ${got ?? 'nothing'}`,
      );
  }
  return { ...counts, wrong };
}

export const addUp = (all: readonly Counts[]): Counts => ({
  fields: sum(all.map(({ fields }) => fields)),
  fillable: sum(all.map(({ fillable }) => fillable)),
  found: sum(all.map(({ found }) => found)),
  written: sum(all.map(({ written }) => written)),
  writtenRight: sum(all.map(({ writtenRight }) => writtenRight)),
  forbiddenWrites: sum(all.map(({ forbiddenWrites }) => forbiddenWrites)),
  wrong: all.flatMap(({ wrong }) => wrong),
});

const sum = (numbers: readonly number[]): number => numbers.reduce((total, one) => total + one, 0);

/** The harmonic mean of recall (of the fields to fill, those found) and precision (of those written, the right ones). */
export function f1({ fillable, found, written, writtenRight }: Counts): number {
  const recall = fillable > 0 ? found / fillable : 1;
  const precision = written > 0 ? writtenRight / written : 1;
  return recall + precision > 0 ? (2 * recall * precision) / (recall + precision) : 0;
}
