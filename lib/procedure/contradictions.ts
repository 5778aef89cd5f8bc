import type { ProcedureProblem } from './load-procedure.ts';
import type { Procedure } from './procedure-schema.ts';
import { clauses, stages } from './types.ts';

/** What a schema of shapes cannot see: ids and keys given twice, names that lead nowhere, limits out of order. */
export function contradictions(procedure: Procedure): readonly ProcedureProblem[] {
  return [
    ...stagesOutOfOrder(procedure),
    ...repeated(procedure.kinds.map((kind) => kind.id)).map((at) => problem(`kinds.${at}.id`, 'repeated')),
    ...repeated(procedure.kinds.map((kind) => kind.key)).map((at) => problem(`kinds.${at}.key`, 'repeated')),
    ...repeated(procedure.checks.map((check) => check.id)).map((at) => problem(`checks.${at}.id`, 'repeated')),
    ...lostClauses(procedure),
    ...strayNames(procedure),
    ...limitsOutOfOrder(procedure),
  ];
}

const problem = (path: string, name: string): ProcedureProblem => ({ path, problem: name });

function repeated(values: readonly (string | number)[]): number[] {
  return values.flatMap((value, at) => (values.indexOf(value) < at ? [at] : []));
}

function stagesOutOfOrder(procedure: Procedure): ProcedureProblem[] {
  return procedure.stages.flatMap((stage, at) =>
    stage.id === stages[at] ? [] : [problem(`stages.${at}.id`, 'out_of_order')],
  );
}

/** Every clause has its place, and is either a cue or has a check, so that each can be traced. */
function lostClauses(procedure: Procedure): ProcedureProblem[] {
  const placed = new Set([...procedure.stages.flatMap((stage) => stage.clauses), ...procedure.throughout]);
  const checked = new Set(procedure.checks.map((check) => check.clause));
  return clauses.flatMap((clause) => {
    const cue = procedure.cues.includes(clause);
    if (!placed.has(clause)) return [problem(clause, 'clause_without_place')];
    if (cue && checked.has(clause)) return [problem(clause, 'cue_with_check')];
    return cue || checked.has(clause) ? [] : [problem(clause, 'clause_without_check')];
  });
}

function strayNames(procedure: Procedure): ProcedureProblem[] {
  const kinds = new Set(procedure.kinds.map((kind) => kind.id));
  const stray = procedure.checks.flatMap(({ query }, at) => {
    const named = 'kinds' in query ? (query.kinds ?? []) : [];
    return named.every((kind) => kinds.has(kind)) ? [] : [problem(`checks.${at}.query.kinds`, 'unknown_kind')];
  });
  const asked = [...procedure.kinds.flatMap((kind) => kind.requiredNotes), ...procedure.flaggedNotes].map(
    ([key]) => key,
  );
  const unasked = asked.filter((key) => key !== undefined && !procedure.questionOrder.includes(key));
  return [...stray, ...[...new Set(unasked)].map((key) => problem('questionOrder', `lacks_${key}`))];
}

function limitsOutOfOrder({ limits }: Procedure): ProcedureProblem[] {
  const times = [...limits.holdWarningsMs, limits.holdAlarmMs, limits.holdLimitMs];
  const rising = times.every((time, at) => at === 0 || time > (times[at - 1] ?? 0));
  return rising ? [] : [problem('limits.holdLimitMs', 'out_of_order')];
}
