import * as v from 'valibot';
import { slotsIn } from '../phrases/fill-slots.ts';
import { handbookProblems } from './handbook-problems.ts';
import { type Pack, type PackFile, type Phrase, packFileSchema, packSchema } from './pack-schema.ts';
import { type PackProblem, problemsOfText, sameIds } from './text-problems.ts';
import { slots } from './types.ts';

type Refused = { readonly ok: false; readonly problems: readonly PackProblem[] };
export type LoadedPack = { readonly ok: true; readonly pack: Pack } | Refused;
export type LoadedPackFile = { readonly ok: true; readonly pack: PackFile } | Refused;

const mostProblems = 100;

/** Checks a pack that calls are led with. Each problem names its place: `phrases.3.text`. */
export function loadPack(data: unknown): LoadedPack {
  const read = readShape(packSchema, data);
  if (!read.ok) return read;
  const problems = packProblems(read.pack);
  return problems.length === 0 ? read : { ok: false, problems };
}

/** Checks a pack from anywhere, which may bring a part of what a call needs. */
export function loadPackFile(data: unknown): LoadedPackFile {
  const read = readShape(packFileSchema, data);
  if (!read.ok) return read;
  const problems = packProblems(read.pack);
  return problems.length === 0 ? read : { ok: false, problems };
}

type Read<T> = { readonly ok: true; readonly pack: T } | Refused;

function readShape<S extends typeof packSchema | typeof packFileSchema>(
  schema: S,
  data: unknown,
): Read<v.InferOutput<S>> {
  const read = v.safeParse(schema, data);
  if (read.success) return { ok: true, pack: read.output };
  const problems = read.issues.slice(0, mostProblems).map((issue): PackProblem => {
    return { problem: 'shape', path: v.getDotPath(issue) ?? '', message: issue.message };
  });
  return { ok: false, problems };
}

/** What no shape can see: ids that are there twice, slots that nobody fills, markup. At most a hundred of them. */
function packProblems({ phrases = [], emergencies = [], handbook, directory, kinds, topics }: PackFile): PackProblem[] {
  const lines = emergencies.flatMap(({ ask, advise }) => [...ask, ...advise]);
  const problems = [
    ...sameIds([...phrases, ...lines], 'phrases'),
    ...phrases.flatMap(problemsOf),
    ...lines.flatMap(({ id, text }) => problemsOfText(text, id, slots)),
    ...(handbook ? handbookProblems(handbook) : []),
    ...sameIds(emergencies, 'emergencies'),
    ...sameIds(directory ?? [], 'directory'),
    ...sameIds(kinds ?? [], 'kinds'),
    ...sameIds(topics ?? [], 'topics'),
  ];
  return problems.slice(0, mostProblems);
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
