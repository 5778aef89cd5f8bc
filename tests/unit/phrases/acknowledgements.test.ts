import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { quietSpans } from '../../../lib/call/log/quiet.ts';
import { acknowledgements } from '../../../lib/phrases/acknowledgements.ts';
import { createDesk } from '../call/support/desk-play.ts';
import { en, zh } from './support.ts';

const limitMs = 20_000;

function talking() {
  const desk = createDesk();
  desk.play({ do: 'ring' }, { do: 'answer' }, { do: 'go', stage: 'converse' });
  return desk;
}

type Talk = ReturnType<typeof talking>;

const nudged = (desk: Talk) =>
  quietSpans(desk.call(), desk.log().events, desk.call().lastActionMs).filter(({ ms }) => ms >= limitMs);
const offered = (desk: Talk, pack = zh) => acknowledgements(desk.call(), pack, nudged(desk))[0];

describe('C6: acknowledgements', () => {
  it.each([
    ['Chinese', zh],
    ['English', en],
  ] as const)('are short %s sentences that address nobody', (_, pack) => {
    const all = acknowledgements(talking().call(), pack);
    expect(all.length).toBeGreaterThan(2);
    for (const { text, clause, withSurname } of all)
      expect([clause, withSurname, text.length < 20]).toEqual(['C6', false, true]);
  });

  it('are offered in turn, whether the last one was said or passed over', () => {
    const desk = talking();
    const first = offered(desk)?.phrase;
    desk.wait(limitMs);
    expect(offered(desk)?.phrase).toBe(first);
    desk.ask({ do: 'note', key: 'phone', value: '13800138000' });
    const second = offered(desk)?.phrase;
    expect(second).not.toBe(first);
    desk.wait(limitMs);
    desk.ask({ do: 'say', phrase: second ?? '', clause: 'C6', withSurname: false });
    expect([first, second]).not.toContain(offered(desk)?.phrase);
  });

  it('never come twice in a row', () => {
    const step = fc.record({
      quietMs: fc.constantFrom(500, 5_000, limitMs, 3 * limitMs),
      next: fc.constantFrom('note', 'say', 'say_another', 'hold'),
    });
    fc.assert(
      fc.property(fc.array(step, { minLength: 2, maxLength: 30 }), (steps) => {
        const desk = talking();
        const heard: string[] = [];
        steps.forEach(({ quietMs, next }, place) => {
          desk.wait(quietMs);
          const turn = acknowledgements(desk.call(), zh, nudged(desk));
          const now = turn[0]?.phrase ?? '';
          const said = next === 'say_another' ? (turn[2]?.phrase ?? '') : now;
          if (quietMs >= limitMs) heard.push(now);
          if (next === 'note') desk.ask({ do: 'note', key: 'phone', value: String(place) });
          if (next === 'hold') desk.play({ do: 'hold' }, { do: 'resume' });
          if (!next.startsWith('say')) return;
          desk.ask({ do: 'say', phrase: said, clause: 'C6', withSurname: false });
          if (heard.at(-1) !== said || quietMs < limitMs) heard.push(said);
        });
        expect(heard.filter((phrase, at) => at > 0 && phrase === heard[at - 1])).toEqual([]);
      }),
    );
  });
});
