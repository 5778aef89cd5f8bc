import type { CallId } from '../events.ts';

declare const promiseIdBrand: unique symbol;
/** A promise's identity: a UUID, made when it is given. */
export type PromiseId = string & { readonly [promiseIdBrand]: true };

/**
 * What was promised (E2, N2): that the matter is handled, that it is reported to a superior, that a colleague gets a
 * message, that the caller is called back.
 */
export const promiseKinds = ['handle', 'report', 'message', 'call_back'] as const;
export type PromiseKind = (typeof promiseKinds)[number];

/** A promise as its call's log tells it. Instants are epoch ms. */
export interface CallPromise {
  readonly id: PromiseId;
  readonly kind: PromiseKind;
  /** In words, where the call's notes do not say it already; may be empty. */
  readonly what: string;
  /** The colleague whom a message is for; empty where it was the caller who was promised something. */
  readonly forWhom: string;
  /** Null where no time was named. */
  readonly dueAt: number | null;
  /** The time that the caller was told first: whoever moves a promise has not kept it earlier. */
  readonly promisedDueAt: number | null;
  readonly madeAt: number;
  readonly clerk: string;
  readonly status: 'open' | 'done' | 'passed_on';
  /** To whom it was passed on; empty otherwise. */
  readonly passedTo: string;
  readonly settledAt: number | null;
  readonly settledBy: string;
  /** How often the caller asked after it (催办). */
  readonly chased: number;
}

/** An open promise with what a list shows of its call. */
export interface OpenPromise
  extends Pick<CallPromise, 'id' | 'kind' | 'what' | 'forWhom' | 'dueAt' | 'madeAt' | 'clerk' | 'chased'> {
  readonly call: CallId;
  readonly caller: string;
  readonly phone: string;
  readonly address: string;
  readonly excerpt: string;
}

/** Whether it is late: its time has passed and nobody has settled it. */
export function isLate({ dueAt }: Pick<OpenPromise, 'dueAt'>, now: number): boolean {
  return dueAt !== null && dueAt <= now;
}

/** Whether a settled promise was settled after the time that the caller was told. */
export function wasLate({ promisedDueAt, settledAt }: CallPromise): boolean {
  return promisedDueAt !== null && settledAt !== null && settledAt > promisedDueAt;
}
