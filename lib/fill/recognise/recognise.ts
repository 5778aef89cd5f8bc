import { forbiddenMeanings, type Meaning } from '../../notes/vocabulary.ts';
import type { ControlDescriptor, Recognised } from '../types.ts';
import { assign, type Candidate } from './assign.ts';
import pinyin from './lexicon/pinyin.json' with { type: 'json' };
import { grammar, lexicons } from './lexicon/registry.ts';
import { createReader } from './read/reader.ts';
import { withoutSecondForms } from './second-forms.ts';
import { type Scales, type Weighed, weigh } from './weigh.ts';
import { defaultWeights, type Weights } from './weights.ts';

const mostCandidates = 4;

const isForbidden = (meaning: Meaning): boolean => forbiddenMeanings.some((one) => one === meaning);

/**
 * Tells what each control means, all of them together. Pure: works on descriptors alone.
 * @param languages are hints such as the page's `lang`; without one the labels tell.
 */
export type Recognise = (controls: readonly ControlDescriptor[], languages?: readonly string[]) => Recognised[];

/** A recogniser with other words or other weights than the built-in ones, as fitting and measuring need it. */
export const createRecogniser =
  (scales: Scales): Recognise =>
  (controls, languages = []) =>
    recogniseBy(scales, controls, languages);

export const defaultReader = createReader({ lexicons, grammar, pinyin });

export const recognise: Recognise = createRecogniser({ reader: defaultReader, weights: defaultWeights });

function recogniseBy(
  scales: Scales,
  controls: readonly ControlDescriptor[],
  languages: readonly string[],
): Recognised[] {
  const texts = controls.flatMap(({ label }) => (label ? [label] : []));
  const language = scales.reader.languageOf(texts, languages[0]?.slice(0, 2).toLowerCase());
  const weighed = controls.map((control) => weigh(control, language, scales));
  const results = new Map<ControlDescriptor, Recognised>();
  for (const inScope of [true, false]) {
    const rows = controls.flatMap((control, at) => {
      const one = weighed[at];
      return one && control.inScope === inScope ? [{ control, weighed: one }] : [];
    });
    for (const { control, recognised } of together(rows, scales.weights)) results.set(control, recognised);
  }
  return controls.flatMap((control) => results.get(control) ?? []);
}

interface Row {
  readonly control: ControlDescriptor;
  readonly weighed: Weighed;
}

/** Where a record has a contact and no subject, its bare “name” is its title. */
function withTitle(rows: readonly Row[]): readonly Row[] {
  const means = (row: Row, meaning: Meaning) => isOpen(row.control) && best(row.weighed) === meaning;
  const caller = rows.some((row) => !row.weighed.bareName && means(row, 'caller_name'));
  if (!caller || rows.some((row) => means(row, 'subject'))) return rows;
  return rows.map((row) => {
    const points = row.weighed.scores.get('caller_name');
    if (!row.weighed.bareName || points === undefined) return row;
    const scores = new Map(row.weighed.scores).set('subject', points);
    scores.delete('caller_name');
    return { ...row, weighed: { ...row.weighed, scores } };
  });
}

function together(all: readonly Row[], weights: Weights) {
  const rows = withTitle(all);
  const described = rows.some(
    ({ control, weighed }) => !weighed.vague && isOpen(control) && best(weighed) === 'description',
  );
  const remarks = rows.filter(
    ({ control, weighed }) => weighed.vague && isOpen(control) && best(weighed) === 'description',
  );
  // A remark is the description only where nothing better is there, and only one of them: the largest.
  const remark = described ? null : (remarks.find(({ control }) => control.widget !== 'text') ?? remarks[0]);
  const candidates = rows.map((row): readonly Candidate[] =>
    candidatesOf(row.weighed.scores, row.weighed.vague && row !== remark),
  );
  const chosen = assign(
    candidates.map((list, at) => (isOpen(rows[at]?.control) ? list : [])),
    weights.repetition,
  );
  const answers = rows.map(({ control }, at) => {
    const list = candidates[at] ?? [];
    const pick = list[chosen[at] ?? -1] ?? list[0];
    return { control, recognised: judge(control, pick, list, weights) };
  });
  return withoutSecondForms(answers);
}

const best = ({ scores }: Weighed): Meaning | undefined => candidatesOf(scores, false)[0]?.meaning;

const isOpen = (control: ControlDescriptor | undefined): boolean =>
  control !== undefined && !control.locked && (control.formRole === 'entry' || control.formRole === 'none');

function candidatesOf(scores: Weighed['scores'], notDescription: boolean): readonly Candidate[] {
  return [...scores]
    .map(([meaning, score]) => ({ meaning, score: notDescription && meaning === 'description' ? score * 0.25 : score }))
    .filter(({ score }) => score > 0)
    .toSorted((a, b) => b.score - a.score)
    .slice(0, mostCandidates);
}

function judge(
  control: ControlDescriptor,
  pick: Candidate | undefined,
  list: readonly Candidate[],
  { forbiddenScore, sureLead, sureScore }: Weights,
): Recognised {
  const { ref, frame } = control;
  const guess = pick?.meaning ?? 'other';
  const bar = barOf(control);
  if (bar) return { ref, frame, meaning: bar, guess: bar, confidence: 0.95 };
  if (!pick) return { ref, frame, meaning: 'other', guess, confidence: 0 };
  const rival = Math.max(
    0,
    ...list.filter((one) => one !== pick && !areNear(one.meaning, guess)).map(({ score }) => score),
  );
  const confidence = Math.max(
    0,
    (pick.score / (pick.score + 1.5)) * (1 - (0.6 * Math.min(rival, pick.score)) / pick.score),
  );
  const sure = isForbidden(guess)
    ? pick.score >= forbiddenScore
    : pick.score >= sureScore && pick.score - rival >= sureLead && !control.locked;
  return { ref, frame, meaning: sure ? guess : 'other', guess, confidence };
}

/** What stands in a filter bar or a login is that, whatever its label says. */
function barOf({ formRole, widget }: ControlDescriptor): Meaning | null {
  if (formRole === 'filter') return 'search_box';
  return formRole === 'login' && (widget === 'text' || widget === 'password') ? 'captcha_or_password' : null;
}

// Meanings between which the other fields of the form decide.
const near: readonly (readonly Meaning[])[] = [
  ['phone', 'alt_phone'],
  ['description', 'request_or_demand'],
  ['description', 'subject'],
];
const areNear = (a: Meaning, b: Meaning): boolean => near.some((pair) => pair.includes(a) && pair.includes(b));
