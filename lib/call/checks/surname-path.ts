import type { Answer, Asked } from './answer.ts';

/** C3: who declined was asked again, or told it of their own accord. The path is kept as it was taken. */
export function surnamePath({ state }: Asked<'surname_path'>): Answer {
  const declinedAt = state.surnamePath.indexOf('declined');
  if (declinedAt < 0 && !state.surnamePath.includes('refused')) return { status: 'not_applicable', values: {} };
  const askedAgain = state.surnamePath.includes('asked_again') || state.surname === 'known';
  return { status: askedAgain ? 'kept' : 'not_measured', values: { path: state.surnamePath, surname: state.surname } };
}
