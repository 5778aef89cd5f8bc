import type { Meaning } from '../../notes/vocabulary.ts';
import type { ControlDescriptor, EvidenceSource } from '../types.ts';
import { pointsByKind } from './by-kind.ts';
import { fitsWidget } from './fits-widget.ts';
import { inContext } from './in-context.ts';
import type { Reading } from './interpret.ts';
import { readName, readOptions, readText } from './read-text.ts';
import { shadesOf } from './shades.ts';

/** How much each meaning has for itself, in points; about 2.4 make it sure. */
export interface Weighed {
  readonly scores: ReadonlyMap<Meaning, number>;
  /** Only such words as 备注 speak for the description. */
  readonly vague: boolean;
}

// By hand, until a corpus of many systems can fit them. A visible label counts most, a name that no user sees least.
const weights: Readonly<Partial<Record<EvidenceSource, number>>> = {
  label: 6,
  aria: 5.5,
  form_item: 5.5,
  cell: 5,
  term: 5,
  near_text: 3.5,
  placeholder: 3,
  title: 2,
  name: 2.5,
  id: 2,
};
const labels: readonly EvidenceSource[] = ['label', 'aria', 'form_item', 'cell', 'term', 'near_text'];
const hints: readonly EvidenceSource[] = ['placeholder', 'title'];
const names: readonly EvidenceSource[] = ['name', 'id'];

/** A label that no lexicon explains speaks against whatever a name or a placeholder says. */
const unknownLabel = 0.35;
const repeated = 0.5;
const contradiction = 0.75;
const contradicted = 0.25;
const searchHint = 6;
const persons: readonly Reading['head'][] = ['caller', 'agent', 'clerk', 'third'];

/** The first label counts in full, one that says the same again half, one that contradicts it nearly as much. */
function shareAfter(said: readonly Reading[], reading: Reading | null): number {
  if (said.length === 0) return 1;
  return reading && said.every(({ meaning }) => meaning !== reading.meaning) ? contradiction : repeated;
}

export function weigh(control: ControlDescriptor, language: string): Weighed {
  const scores = new Map<Meaning, number>();
  const said: Reading[] = [];
  const offered = readOptions(control.options);
  const add = (meaning: Meaning, points: number) => {
    if (fitsWidget(meaning, control)) scores.set(meaning, (scores.get(meaning) ?? 0) + points);
  };
  const take = (reading: Reading, points: number) => {
    said.push(reading);
    // A list of 电话, 微信, 来访 holds no persons, whatever “received by” would say elsewhere.
    const weight = offered && persons.includes(reading.head) ? points * contradicted : points;
    for (const [meaning, share] of shadesOf(reading, control.widget)) add(meaning, weight * reading.strength * share);
  };

  const texts = new Set<string>();
  const from = (sources: readonly EvidenceSource[]) =>
    control.evidence.filter(({ source, text }) => {
      if (!sources.includes(source) || texts.has(text.toLowerCase())) return false;
      texts.add(text.toLowerCase());
      return true;
    });

  const shown = from(labels).toSorted((a, b) => (weights[b.source] ?? 0) - (weights[a.source] ?? 0));
  for (const { source, text } of shown) {
    const reading = readText(text, language);
    const points = (weights[source] ?? 0) * shareAfter(said, reading);
    if (reading) take(reading, points);
    else if (/\p{L}{2}/u.test(text)) add('other', points * unknownLabel);
  }
  for (const { source, text } of from(hints)) {
    const reading = readText(text, language);
    if (reading?.meaning === 'search_box') {
      // A list that can be searched says so too; only a plain box is a search box.
      const labelled = shown.some(({ source }) => source !== 'near_text');
      if (control.widget === 'text') add('search_box', labelled ? searchHint * repeated : searchHint);
    } else if (reading) {
      const long = text.length > (/\p{Script=Han}/u.test(text) ? 14 : 40);
      take(reading, (weights[source] ?? 0) * (shown.length > 0 ? repeated : 1) * (long ? repeated : 1));
    }
  }
  const readNames: Meaning[] = [];
  for (const { source, text } of from(names)) {
    const reading = readName(text);
    if (!reading || readNames.includes(reading.meaning)) continue;
    take(reading, (weights[source] ?? 0) * (readNames.length > 0 ? repeated : 1));
    readNames.push(reading.meaning);
  }
  for (const [meaning, points] of pointsByKind(control)) add(meaning, points);
  const described = said.filter(({ meaning }) => meaning === 'description');
  return {
    scores: inContext(scores, control, offered),
    vague: described.length > 0 && described.every(({ vague }) => vague),
  };
}
