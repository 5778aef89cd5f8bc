import { describe, expect, it } from 'vitest';
import { missingNotes } from '../../../../lib/call/missing-notes.ts';
import { needsReadBack } from '../../../../lib/call/needs-read-back.ts';
import { isMessageFor } from '../../../../lib/call/promises/message-for.ts';
import type { PromiseId } from '../../../../lib/call/promises/promise.ts';
import { defaultProcedure } from '../../../../lib/procedure/default-procedure.ts';
import { call, said, suggested } from '../../phrases/support.ts';
import { check } from '../support/by-clause.ts';
import { createDesk } from '../support/desk-play.ts';

function wanted(outcome: 'transfer' | 'message' | 'no_message') {
  const desk = createDesk();
  desk.play(
    { do: 'answer' },
    { do: 'setKind', kind: 'colleague', suggested: null },
    { do: 'note', key: 'colleague_wanted', value: '张伟先生' },
    { do: 'seekColleague', colleague: 'zw', outcome },
  );
  return desk;
}

const missing = (desk: ReturnType<typeof createDesk>) => missingNotes(desk.call(), defaultProcedure);

describe('N2: a caller who wants a colleague', () => {
  it('and is given the number needs no notes', () => {
    const desk = wanted('transfer');
    expect(missing(desk)).toEqual([]);
    expect(check(desk, 'message_taken')).toMatchObject({ status: 'kept', values: { outcome: 'transfer' } });
  });

  it('and leaves a message: it is noted whole, read back, and then kept', () => {
    const desk = wanted('message');
    expect(missing(desk)).toEqual(['caller_surname', 'phone', 'request_or_demand']);
    expect(check(desk, 'message_taken')).toMatchObject({ status: 'not_measured', scored: false });
    desk.play(
      { do: 'note', key: 'caller_surname', value: '王' },
      { do: 'note', key: 'phone', value: '13800138000' },
      { do: 'note', key: 'request_or_demand', value: '请回电话' },
    );
    expect(missing(desk)).toEqual([]);
    expect(needsReadBack(desk.call(), defaultProcedure)).toBe(true);
    expect(check(desk, 'message_taken')).toMatchObject({ status: 'kept' });
  });

  it('and after all leaves none is asked for nothing more', () => {
    const desk = wanted('message');
    desk.play({ do: 'seekColleague', colleague: 'zw', outcome: 'no_message' });
    expect(missing(desk)).toEqual([]);
    expect(check(desk, 'message_taken')).toMatchObject({ status: 'kept', values: { outcome: 'no_message' } });
    desk.play({ do: 'undo' });
    expect(desk.call().colleague).toEqual({ id: 'zw', outcome: 'message' });
  });

  it('has a message only where the clerk says that there is one', () => {
    const notes = { colleague_wanted: '李娜女士', phone: '13800138000' };
    const asked = (outcome: 'transfer' | 'message' | 'no_message' | null) =>
      isMessageFor(call({ notes, colleague: outcome && { id: 'ln', outcome } }));
    expect([asked('message'), asked(null), asked('transfer'), asked('no_message')]).toEqual([true, true, false, false]);
  });

  it('whose message is a promise is told when it was passed on', () => {
    const desk = wanted('message');
    const promise = 'p1' as PromiseId;
    const given = {
      do: 'promise',
      promise,
      kind: 'message',
      what: '请回电话',
      forWhom: '张伟先生',
      dueAt: null,
    } as const;
    desk.play(given);
    expect(check(desk, 'message_taken')).toMatchObject({
      status: 'kept',
      values: { promised: true, passedOnAt: null },
    });
    desk.play({ do: 'passPromiseOn', promise, to: '张伟', call: desk.call().id });
    expect(check(desk, 'message_taken').values.passedOnAt).toBe(desk.clock().wallMs);
  });

  it('is of no concern in a call about something else', () => {
    const desk = createDesk();
    desk.play({ do: 'answer' }, { do: 'setKind', kind: 'repair', suggested: null });
    expect(check(desk, 'message_taken')).toMatchObject({ status: 'not_applicable' });
  });

  it('privately is not kept, nor is whom', () => {
    const desk = wanted('transfer');
    desk.play({ do: 'setKind', kind: 'private', suggested: null });
    expect(desk.call().colleague).toBeNull();
    expect(desk.ask({ do: 'seekColleague', colleague: 'zw', outcome: 'message' })).toEqual({
      ok: false,
      reason: 'keeps_no_notes',
    });
  });
});

describe('the sentence for a caller who wants a colleague', () => {
  const colleague = { name: '李娜女士', form: 'ms', number: '8002' } as const;
  const state = (outcome: 'transfer' | 'message' | 'no_message') =>
    call({
      kind: 'colleague',
      colleague: { id: 'ln', outcome },
      surname: 'known',
      notes: { colleague_wanted: '李娜女士 (财务部)' },
    });

  it('gives the number at once', () => {
    expect(suggested(state('transfer'), { colleague }).main?.text).toBe(
      '这里是阳光管理处，请您拨打8002这个号码可以找到李娜女士。',
    );
  });

  it('says she is away before it asks for the message, and then asks', () => {
    const missing = ['phone', 'request_or_demand'] as const;
    expect(suggested(state('message'), { colleague, missing }).main?.text).toBe(
      '她现在不在，您是否需要留下口讯或电话号码？待她一回来，我就通知她。',
    );
    const asked = suggested({ ...state('message'), said: said('colleague.away') }, { colleague, missing });
    expect(asked.main?.asks).toBe('phone');
  });

  it('gives no number where the directory has none', () => {
    const { main, alternatives } = suggested(state('transfer'), {
      colleague: { ...colleague, number: '' },
      facts: { number: '9999' },
    });
    expect([main, ...alternatives].filter((one) => one?.phrase === 'colleague.transfer')).toEqual([]);
  });

  it('offers neither once there is no message to take', () => {
    const { main, alternatives } = suggested(state('no_message'), { colleague });
    expect([main, ...alternatives].filter((one) => one?.clause === 'N2')).toEqual([]);
  });
});
