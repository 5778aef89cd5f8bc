import { expect, it } from 'vitest';
import type { PromiseId } from '../../../../lib/call/promises/promise.ts';
import { check } from '../support/by-clause.ts';
import { createDesk } from '../support/desk-play.ts';

it('a promise that was kept in the call stands for the reassurance, and says whether it was late (E2)', () => {
  const desk = createDesk();
  desk.play({ do: 'answer' });
  expect(check(desk, 'put_at_ease').status).not.toBe('kept');
  const promise = 'p' as PromiseId;
  const dueAt = desk.clock().wallMs + 60_000;
  desk.play({ do: 'promise', promise, kind: 'handle', what: '', forWhom: '', dueAt });
  expect(check(desk, 'put_at_ease')).toMatchObject({ status: 'kept', values: { promises: 1, late: 0 } });
  desk.wait(120_000);
  desk.play({ do: 'finishPromise', promise, call: desk.call().id });
  expect(check(desk, 'put_at_ease').values).toMatchObject({ promises: 1, late: 1 });
});
