import type { CallId } from '../events.ts';
import type { PromiseId, PromiseKind } from './promise.ts';

/** What can be asked of a promise. A promise outlives its call: all of these are right on a closed call too. */
export type PromiseCommand =
  | {
      readonly do: 'promise';
      readonly promise: PromiseId;
      readonly kind: PromiseKind;
      readonly what: string;
      readonly forWhom: string;
      readonly dueAt: number | null;
      readonly call?: CallId;
    }
  | {
      readonly do: 'movePromise';
      readonly promise: PromiseId;
      readonly dueAt: number | null;
      /** `chased`: the caller asked after it. */
      readonly because: 'clerk' | 'chased';
      readonly call: CallId;
    }
  | { readonly do: 'finishPromise'; readonly promise: PromiseId; readonly call: CallId }
  | { readonly do: 'passPromiseOn'; readonly promise: PromiseId; readonly to: string; readonly call: CallId }
  /** Takes “done” or “passed on” back. */
  | { readonly do: 'reopenPromise'; readonly promise: PromiseId; readonly call: CallId };
