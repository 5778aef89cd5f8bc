import { describe, expect, it } from 'vitest';
import type { CallId } from '../../../../lib/call/events.ts';
import { createDesk, type DeskPlay } from '../support/desk-play.ts';

const ring = (phone: string, id = `told ${phone}`) => ({ do: 'ringWithNumber' as const, id: id as CallId, phone });
const told = (desk: DeskPlay) => desk.states().map(({ status, notes }) => `${status} ${notes.phone ?? '–'}`);

describe('a call of which the console told', () => {
  it('rings with its number noted, and waits for the clerk to answer', () => {
    const desk = createDesk();
    desk.play(ring('13800138000'));
    expect(told(desk)).toEqual(['ringing 13800138000']);
    expect(desk.states()[0]).toMatchObject({ id: 'told 13800138000', stage: 'ring', begunWith: 'ring' });
    expect(desk.means()).toBe('answer');
  });

  it('is the sheet that the clerk opened by hand a moment before, where that has no number yet', () => {
    const desk = createDesk();
    desk.play({ do: 'ring' }, ring('13800138000'));
    expect(told(desk)).toEqual(['ringing 13800138000']);
  });

  it('rings beside the call that is talked on, and leaves it alone', () => {
    const desk = createDesk();
    desk.play({ do: 'answer' }, ring('13800138000'));
    expect(told(desk)).toEqual(['active –', 'ringing 13800138000']);
  });

  it('told once more, however the number is written, it is no second one, until it is over', () => {
    const desk = createDesk();
    desk.play(ring('13800138000'), ring('+86 138-0013-8000'), { do: 'answer' }, ring('13800138000', 'again'));
    expect(told(desk)).toEqual(['active 13800138000']);
    desk.play({ do: 'end', reason: 'clerk' }, ring('13800138000'), ring('13800138000', 'later'));
    expect(told(desk)).toEqual(['ended 13800138000', 'ringing 13800138000']);
  });

  it('rings beside one that rings; of three the first was missed', () => {
    const desk = createDesk();
    desk.play(ring('13800138000'), ring('13900139000'), ring('13700137000'));
    expect(told(desk)).toEqual(['missed 13800138000', 'ringing 13900139000', 'ringing 13700137000']);
    desk.play({ do: 'answer', call: 'told 13900139000' as CallId });
    expect(told(desk)).toEqual(['missed 13800138000', 'active 13900139000', 'ringing 13700137000']);
  });
});
