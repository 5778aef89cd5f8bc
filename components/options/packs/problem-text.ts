import type { Texts } from '../../../lib/i18n/texts.ts';
import type { FileProblem } from '../../../lib/packs/read/read-pack-file.ts';
import type { PackProblem } from '../../../lib/packs/text-problems.ts';

/** What is wrong with a pack, where, and how to mend it. */
export function problemText(t: Texts, problem: FileProblem | PackProblem): string {
  const what = t(`packs.problem.${problem.problem}`, { slot: problem.problem === 'unknown_slot' ? problem.slot : '' });
  if ('line' in problem && problem.line > 0) return t('packs.at_line', { line: problem.line, what });
  return problem.path === '' ? what : t('packs.at_place', { place: problem.path, what });
}
