import * as v from 'valibot';
import { slotsIn } from '../phrases/fill-slots.ts';
import { handbookProblems } from './handbook-problems.ts';
import { type Pack, type Phrase, packSchema } from './pack-schema.ts';
import { type PackProblem, problemsOfText, sameIds } from './text-problems.ts';
import { slots } from './types.ts';

export type LoadedPack =
  | { readonly ok: true; readonly pack: Pack }
  | { readonly ok: false; readonly problems: readonly PackProblem[] };

const mostProblems = 100;

/** Checks a pack from anywhere. Each problem names its place: `phrases.3.text`. */
export function loadPack(data: unknown): LoadedPack {
  const read = v.safeParse(packSchema, data);
  if (!read.success) {
    const problems = read.issues.slice(0, mostProblems).map((issue): PackProblem => {
      return { problem: 'shape', path: v.getDotPath(issue) ?? '', message: issue.message };
    });
    return { ok: false, problems };
  }
  const { phrases, emergencies = [], handbook, directory } = read.output;
  const lines = emergencies.flatMap(({ ask, advise }) => [...ask, ...advise]);
  const problems = [
    ...sameIds([...phrases, ...lines], 'phrases'),
    ...phrases.flatMap(problemsOf),
    ...lines.flatMap(({ id, text }) => problemsOfText(text, id, slots)),
    ...(handbook ? handbookProblems(handbook) : []),
    ...sameIds(directory ?? [], 'directory'),
  ];
  return problems.length === 0
    ? { ok: true, pack: read.output }
    : { ok: false, problems: problems.slice(0, mostProblems) };
}

function problemsOf(phrase: Phrase, place: number): PackProblem[] {
  const path = `phrases.${place}`;
  const texts = [
    ['text', phrase.text],
    ['neutral', phrase.neutral],
  ] as const;
  const found = texts.flatMap(([key, text]) =>
    text === undefined ? [] : problemsOfText(text, `${path}.${key}`, slots),
  );
  const addresses = slotsIn(phrase.text).some((slot) => slot === 'surname' || slot === 'address_form');
  return addresses && phrase.neutral === undefined ? [...found, { problem: 'no_neutral', path }] : found;
}
