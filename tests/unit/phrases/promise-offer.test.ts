import { describe, expect, it } from 'vitest';
import { promiseOffer } from '../../../lib/phrases/promises/promise-offer.ts';
import { createDesk } from '../call/support/desk-play.ts';
import { zh } from './support.ts';

describe('the promise that one key would keep', () => {
  it('is what the reassurance says, with the time that was wished (E2)', () => {
    const desk = createDesk();
    desk.play({ do: 'answer' }, { do: 'note', key: 'due_or_appointment_time', value: '明天上午' });
    expect(promiseOffer(desk.call(), zh, null)).toBeNull();
    desk.play({ do: 'say', phrase: 'reassure.report', clause: 'E2', withSurname: false });
    expect(promiseOffer(desk.call(), zh, null)).toEqual({
      kind: 'report',
      what: '',
      forWhom: '',
      dueText: '明天上午',
    });
  });

  it('for an absent colleague it is the message (N2)', () => {
    const desk = createDesk();
    desk.play(
      { do: 'answer' },
      { do: 'note', key: 'colleague_wanted', value: '陈主任' },
      { do: 'note', key: 'description', value: '请回电谈合同' },
    );
    expect(promiseOffer(desk.call(), zh, null)).toMatchObject({
      kind: 'message',
      forWhom: '陈主任',
      what: '请回电谈合同',
    });
  });

  it('is offered until it is given', () => {
    const desk = createDesk();
    desk.play({ do: 'answer' }, { do: 'note', key: 'callback_promise', value: '下午3点回电' });
    const offer = promiseOffer(desk.call(), zh, null);
    expect(offer).toMatchObject({ kind: 'call_back', dueText: '下午3点回电' });
    if (!offer) return;
    const { kind, what, forWhom } = offer;
    desk.play({ do: 'promise', promise: 'p' as never, kind, what, forWhom, dueAt: null });
    expect(promiseOffer(desk.call(), zh, null)).toBeNull();
  });
});
