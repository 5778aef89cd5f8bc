import { expect, test } from 'vitest';
import { defaultProcedure } from '../../lib/procedure/default-procedure.ts';
import { clauses } from '../../lib/procedure/types.ts';
import { readJson } from './helpers/tree.ts';

/** The clauses of the telephone procedure, written out: an id that goes astray in the code is found here. */
const written = [
  ...['R1', 'R2', 'R3', 'R4'],
  ...['G1', 'G2', 'G3'],
  ...['C1', 'C2', 'C3', 'C4', 'C5', 'C6', 'C7', 'C8'],
  ...['N1', 'N2', 'N3'],
  ...['E1', 'E2', 'E3', 'E4'],
  ...['A1', 'A2', 'A3', 'A4', 'A5', 'A6', 'A7', 'A8', 'A9'],
];

test('the code knows the 31 clauses', () => {
  expect([...clauses].sort()).toEqual([...written].sort());
  expect(written).toHaveLength(31);
});

test('each clause has its place in the default procedure, once', () => {
  const placed = [...defaultProcedure.stages.flatMap((stage) => stage.clauses), ...defaultProcedure.throughout];
  expect([...placed].sort()).toEqual([...written].sort());
});

test('each clause is either a cue without a check or has a check', () => {
  const cues: readonly string[] = defaultProcedure.cues;
  const checked: readonly string[] = defaultProcedure.checks.map((check) => check.clause);
  expect(written.filter((clause) => cues.includes(clause) === checked.includes(clause))).toEqual([]);
});

test.each(['zh-cn', 'en'])('each clause has its name in %s', (locale) => {
  const texts = readJson(`lib/i18n/${locale}.json`) as { clause: Record<string, string> };
  expect(Object.keys(texts.clause).sort()).toEqual([...written].sort());
});
