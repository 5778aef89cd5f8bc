import type { CallEventOf } from '../events.ts';
import type { CallPromise, PromiseId } from './promise.ts';

export type PromiseEvent = CallEventOf<
  'promised' | 'promise_moved' | 'promise_done' | 'promise_passed_on' | 'promise_reopened'
>;

type Promises = readonly CallPromise[];

/** The promises after an event, or null where it says nothing new and is passed over. */
export function applyPromise(promises: Promises, event: PromiseEvent): Promises | null {
  const known = promises.find(({ id }) => id === event.promise);
  if (event.type === 'promised') return known ? null : [...promises, made(event)];
  if (!known) return null;
  const changed = change(known, event);
  return changed && promises.map((promise) => (promise.id === event.promise ? changed : promise));
}

function made({ promise, kind, what, forWhom, dueAt, clerk, at }: CallEventOf<'promised'>): CallPromise {
  return {
    id: promise,
    kind,
    what,
    forWhom,
    dueAt,
    promisedDueAt: dueAt,
    madeAt: at,
    clerk,
    status: 'open',
    passedTo: '',
    settledAt: null,
    settledBy: '',
    chased: 0,
  };
}

function change(promise: CallPromise, event: Exclude<PromiseEvent, { type: 'promised' }>): CallPromise | null {
  const open = promise.status === 'open';
  switch (event.type) {
    case 'promise_moved': {
      const chased = event.because === 'chased' ? 1 : 0;
      if (!open || (chased === 0 && event.dueAt === promise.dueAt)) return null;
      return { ...promise, dueAt: event.dueAt, chased: promise.chased + chased };
    }
    case 'promise_done':
      return open ? { ...promise, status: 'done', settledAt: event.at, settledBy: event.clerk } : null;
    case 'promise_passed_on':
      return open
        ? { ...promise, status: 'passed_on', passedTo: event.to, settledAt: event.at, settledBy: event.clerk }
        : null;
    case 'promise_reopened':
      return open ? null : { ...promise, status: 'open', passedTo: '', settledAt: null, settledBy: '' };
  }
}

/** The promise of that id, if the call has it. */
export function promiseOf(promises: Promises, id: PromiseId): CallPromise | null {
  return promises.find((promise) => promise.id === id) ?? null;
}
