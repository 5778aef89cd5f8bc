import type { Answer, Asked } from './answer.ts';

/** C4: the answers that were read. Who knows the handbook by heart needs none of them, so this is never missed. */
export function handbookUsed({ state }: Asked<'handbook_used'>): Answer {
  const answers = [...new Set(state.answers.map(({ entry }) => entry))];
  return { status: answers.length > 0 ? 'kept' : 'not_measured', values: { answers } };
}
