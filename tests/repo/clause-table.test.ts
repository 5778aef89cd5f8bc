import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { defaultProcedure } from '../../lib/procedure/default-procedure.ts';
import { clauses } from '../../lib/procedure/types.ts';

/** Practice comes later: nothing of it is on the screen. */
const notBuilt = ['G3'];

const rows = readFileSync('docs/clauses.md', 'utf8')
  .split('\n')
  .filter((line) => /^\| [RGCNEA]\d \|/.test(line))
  .map((line) => {
    const [clause = '', sees = '', event = '', check = '', test = ''] = line
      .slice(1, -1)
      .split('|')
      .map((cell) => cell.trim());
    return { clause, sees, event, check, test };
  });
const quoted = (cell: string): readonly string[] => [...cell.matchAll(/`([^`]+)`/g)].map(([, text]) => text ?? '');

test('the table of clauses has each clause that is built, once, in the order of the procedure', () => {
  expect(rows.map(({ clause }) => clause)).toEqual(clauses.filter((clause) => !notBuilt.includes(clause)));
  expect(rows.filter(({ sees }) => sees === '')).toEqual([]);
});

test('each clause names its check of the default procedure; cues say that they have none', () => {
  const cues: readonly string[] = defaultProcedure.cues;
  for (const { clause, check } of rows) {
    if (cues.includes(clause)) expect(check, clause).toBe('cue, no check');
    const ids = defaultProcedure.checks.filter((known) => known.clause === clause).map(({ id }) => id);
    expect(quoted(check), clause).toEqual(ids);
    const isScored = defaultProcedure.checks.some((known) => known.clause === clause && known.scored);
    if (ids.length > 0) expect(/\((shown|[^)]*not scored|not measured)\)/.test(check), clause).toBe(!isScored);
  }
});

test('each event that is named can happen in a call', () => {
  const events = readFileSync('lib/call/events.ts', 'utf8');
  const named = rows.flatMap(({ event }) => quoted(event));
  expect(named.filter((type) => !events.includes(`readonly type: '${type}'`))).toEqual([]);
});

test('each test that is named is there and speaks of its matter', () => {
  for (const { clause, test: cell } of rows) {
    const files = quoted(cell);
    expect(files.length, clause).toBeGreaterThan(0);
    expect(
      files.filter((file) => !existsSync(file)),
      clause,
    ).toEqual([]);
  }
});
