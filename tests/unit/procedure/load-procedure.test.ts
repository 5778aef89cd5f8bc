import { describe, expect, it } from 'vitest';
import builtIn from '../../../lib/procedure/default-procedure.json' with { type: 'json' };
import { loadProcedure } from '../../../lib/procedure/load-procedure.ts';
import { clauses } from '../../../lib/procedure/types.ts';

type Changed = Record<string, unknown>;
const [firstKind, ...otherKinds] = builtIn.kinds;
const [firstCheck, ...otherChecks] = builtIn.checks;

/** What loading says of the built-in procedure with a change: path and problem of each fault. */
function faultsWith(change: Changed): readonly string[] {
  const loaded = loadProcedure({ ...builtIn, ...change });
  return loaded.ok ? [] : loaded.problems.map(({ path, problem }) => `${path}: ${problem}`);
}

describe('a procedure', () => {
  it('is loaded where it is sound', () => {
    expect(loadProcedure(builtIn).ok).toBe(true);
  });

  it('gives each clause a place, and a check or a cue', () => {
    const placed = [...builtIn.stages.flatMap((stage) => stage.clauses), ...builtIn.throughout];
    expect([...new Set(placed)].toSorted()).toEqual([...clauses].toSorted());
    expect(builtIn.cues).toEqual(expect.arrayContaining(['R1', 'R2', 'R3', 'C5', 'C8', 'A2', 'A3']));
  });

  it.each([
    ['nonsense', null],
    ['a list', []],
    ['a text', 'procedure'],
  ])('refuses %s', (_, data) => {
    expect(loadProcedure(data).ok).toBe(false);
  });

  it.each([
    ['a kind twice', { kinds: [firstKind, { ...firstKind, key: 9 }, ...otherKinds.slice(1)] }, 'kinds.1.id: repeated'],
    [
      'a key twice',
      { kinds: [firstKind, { ...otherKinds[0], key: 1 }, ...otherKinds.slice(1)] },
      'kinds.1.key: repeated',
    ],
    ['a clause without its check', { checks: otherChecks }, `${firstCheck?.clause}: clause_without_check`],
    ['stages out of order', { stages: builtIn.stages.toReversed() }, 'stages.0.id: out_of_order'],
    ['a question that nobody asks', { questionOrder: builtIn.questionOrder.slice(1) }, 'questionOrder: lacks_'],
    [
      'an alarm after the limit',
      { limits: { ...builtIn.limits, holdAlarmMs: 70_000 } },
      'limits.holdLimitMs: out_of_order',
    ],
    ['a negative limit', { limits: { ...builtIn.limits, wrapUpMs: -1 } }, 'limits.wrapUpMs: min_value'],
  ])('refuses %s and says where', (_, change, fault) => {
    expect(faultsWith(change).some((found) => found.startsWith(fault))).toBe(true);
  });
});
