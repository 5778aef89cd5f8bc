import * as v from 'valibot';
import { slotsIn } from '../phrases/fill-slots.ts';
import { type Pack, type Phrase, packSchema } from './pack-schema.ts';
import { slots } from './types.ts';

export type PackProblem =
  | { readonly problem: 'shape'; readonly path: string; readonly message: string }
  | { readonly problem: 'unknown_slot'; readonly path: string; readonly slot: string }
  | { readonly problem: 'bare_brace' | 'no_neutral' | 'same_id' | 'markup'; readonly path: string };

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
  const { phrases, emergencies = [] } = read.output;
  const lines = emergencies.flatMap(({ ask, advise }) => [...ask, ...advise]);
  const problems = [
    ...sameIds([...phrases, ...lines]),
    ...phrases.flatMap(problemsOf),
    ...lines.flatMap(({ id, text }) => problemsOfText(text, id)),
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
  const found = texts.flatMap(([key, text]) => (text === undefined ? [] : problemsOfText(text, `${path}.${key}`)));
  const addresses = slotsIn(phrase.text).some((slot) => slot === 'surname' || slot === 'address_form');
  return addresses && phrase.neutral === undefined ? [...found, { problem: 'no_neutral', path }] : found;
}

function problemsOfText(text: string, path: string): PackProblem[] {
  const unknown = slotsIn(text).filter((slot) => !slots.some((known) => known === slot));
  const problems: PackProblem[] = unknown.map((slot) => ({ problem: 'unknown_slot', path, slot }));
  if (/[{}]/.test(text.replace(/\{[a-z_]+\}/g, ''))) problems.push({ problem: 'bare_brace', path });
  if (/<[a-z/!]/i.test(text)) problems.push({ problem: 'markup', path });
  return problems;
}

function sameIds(phrases: readonly Pick<Phrase, 'id'>[]): PackProblem[] {
  const seen = new Set<string>();
  return phrases.flatMap(({ id }, place): PackProblem[] => {
    if (seen.has(id)) return [{ problem: 'same_id', path: `phrases.${place}.id` }];
    seen.add(id);
    return [];
  });
}
