import type { SurnameStep } from './events.ts';
import type { CallState } from './state.ts';

const order: readonly SurnameStep[] = ['asked', 'declined', 'asked_again', 'refused'];

/** Whether the step leads on from where the path stands (C3). It never leads back, and nowhere once the name is known. */
export function leadsOn(surname: CallState['surname'], step: SurnameStep): boolean {
  if (surname === 'known') return false;
  return surname === 'unknown' || order.indexOf(step) > order.indexOf(surname);
}

/** What it means that the caller will not tell the surname now: declined at first, refused once it was asked again. */
export function stepOfUnwilling(surname: CallState['surname']): SurnameStep {
  return surname === 'unknown' || surname === 'asked' ? 'declined' : 'refused';
}
