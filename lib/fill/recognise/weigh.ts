import type { Meaning } from '../../notes/vocabulary.ts';
import type { ControlDescriptor, EvidenceSource } from '../types.ts';
import { pointsByKind } from './by-kind.ts';
import { fitsWidget } from './fits-widget.ts';
import { inContext } from './in-context.ts';
import type { Reading } from './read/interpret.ts';
import type { Reader } from './read/reader.ts';
import { shadesOf } from './shades.ts';
import type { Weights } from './weights.ts';

/** How much each meaning has for itself, in points; about 2.4 make it sure. */
export interface Weighed {
  readonly scores: ReadonlyMap<Meaning, number>;
  /** Only such words as 备注 speak for the description. */
  readonly vague: boolean;
  /** Nothing but “name”: the caller's, or that of the record. */
  readonly bareName: boolean;
}

const labels: readonly EvidenceSource[] = ['label', 'aria', 'form_item', 'cell', 'term', 'near_text'];
const hints: readonly EvidenceSource[] = ['placeholder', 'title'];
const names: readonly EvidenceSource[] = ['name', 'id'];

const persons: readonly Reading['head'][] = ['caller', 'agent', 'clerk', 'third'];

/** What weighing goes by. */
export interface Scales {
  readonly reader: Reader;
  readonly weights: Weights;
}

export function weigh(control: ControlDescriptor, language: string, { reader, weights }: Scales): Weighed {
  const { readName, readOptions, readText } = reader;
  const { contradicted, contradiction, repeated, searchHint, sources, unknownLabel } = weights;
  const pointsOf = (source: EvidenceSource): number =>
    source in sources ? sources[source as keyof typeof sources] : 0;
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

  /** The first label counts in full, one that says the same again half, one that contradicts it nearly as much. */
  const shareAfter = (reading: Reading | null): number => {
    if (said.length === 0) return 1;
    return reading && said.every(({ meaning }) => meaning !== reading.meaning) ? contradiction : repeated;
  };

  const texts = new Set<string>();
  const from = (wanted: readonly EvidenceSource[]) =>
    control.evidence.filter(({ source, text }) => {
      if (!wanted.includes(source) || texts.has(text.toLowerCase())) return false;
      texts.add(text.toLowerCase());
      return true;
    });

  const shown = from(labels).toSorted((a, b) => pointsOf(b.source) - pointsOf(a.source));
  for (const { source, text } of shown) {
    const reading = readText(text, language);
    const points = pointsOf(source) * shareAfter(reading);
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
      take(reading, pointsOf(source) * (shown.length > 0 ? repeated : 1) * (long ? repeated : 1));
    }
  }
  const readNames: Meaning[] = [];
  for (const { source, text } of from(names)) {
    const reading = readName(text, language);
    // “no” and “code” name nothing.
    if (!reading || (reading.head === 'number' && reading.classes.length === 1)) continue;
    if (readNames.includes(reading.meaning)) continue;
    take(reading, pointsOf(source) * (readNames.length > 0 ? repeated : 1));
    readNames.push(reading.meaning);
  }
  for (const [meaning, points] of pointsByKind(control, offered, shown.length > 0)) add(meaning, points);
  const described = said.filter(({ meaning }) => meaning === 'description');
  return {
    scores: inContext(scores, control, offered, reader),
    bareName: said.length > 0 && said.every(({ classes }) => classes.length === 1 && classes[0] === 'name'),
    vague: described.length > 0 && described.every(({ vague }) => vague),
  };
}
