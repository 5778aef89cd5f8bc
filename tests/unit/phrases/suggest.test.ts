import { describe, expect, it } from 'vitest';
import { acknowledgements } from '../../../lib/phrases/acknowledgements.ts';
import { suggestKind } from '../../../lib/phrases/suggest-kind.ts';
import { defaultProcedure } from '../../../lib/procedure/default-procedure.ts';
import { call, en, said, suggested, zh } from './support.ts';

const wang = { caller_surname: '王', honorific_or_gender: '先生' };
const known = { surname: 'known', notes: wang } as const;
const confirmed = { rounds: 1, corrections: 0, items: 1, changed: [], confirmed: true };
const late = { count: 3, ms: 11_500, late: true, apologetic: true };

describe('the sentence to say now', () => {
  it('R2, R3: while it rings a cue stands beside the greeting', () => {
    expect(suggested(call({ status: 'ringing', stage: 'ring' })).cue).toContain('微笑');
  });

  it('R4: after the third ring the greeting apologises', () => {
    const { main } = suggested(call({ stage: 'greet' }), { timers: { ring: late, hold: null } });
    expect(main?.text).toBe('您好，阳光管理处，对不起，让您久等了，请问有什么可以帮到您吗？');
  });

  it('C2: the surname is asked first', () => {
    expect(suggested(call(), { missing: ['phone'] }).main?.text).toBe('请问您贵姓？');
  });

  it('C2: once asked, the question is not put again at once', () => {
    const state = call({ said: said('surname.ask') });
    expect(suggested(state, { missing: ['phone'] }).main?.asks).toBe('phone');
  });

  it('C2: the surname is in the next question', () => {
    const { main } = suggested(call(known), { missing: ['phone'] });
    expect(main).toMatchObject({ text: '王先生，请问您的联系电话是多少？', withSurname: true });
  });

  it('C3: who declined is asked again only when all else is noted', () => {
    const state = call({ surname: 'declined' });
    expect(suggested(state, { missing: ['phone'] }).main?.phrase).toBe('ask.phone');
    expect(suggested(state).main?.clause).toBe('C3');
  });

  it('C3: who refused is never asked again and gets the neutral form', () => {
    const { main, alternatives } = suggested(call({ surname: 'refused' }), { missing: ['phone'] });
    expect(main?.text).toBe('请问您的联系电话是多少？');
    expect(alternatives.filter(({ clause }) => clause === 'C3')).toEqual([]);
  });

  it('C6: acknowledgements take turns', () => {
    const one = { ...said('acknowledge.1')[0], clause: 'C6' };
    const state = call({ said: [one] as unknown as ReturnType<typeof said> });
    expect(acknowledgements(call(), zh)[0]?.text).toBe('好的。');
    expect(acknowledgements(state, zh)[0]?.text).toBe('是的。');
  });

  it('C7: on hold “我接个电话” is at hand, and on return the apology', () => {
    const held = call({ ...known, status: 'held', holds: [{ fromMs: 0, toMs: null }] });
    expect(
      suggested(held)
        .alternatives.map(({ text }) => text)
        .join(''),
    ).toContain('我接个电话');
    const back = call({ ...known, holds: [{ fromMs: 0, toMs: 9_000 }], lastActionMs: 9_000 });
    expect(suggested(back).main?.text).toBe('对不起，王先生，让您久等了。');
  });

  it('C8: no laugh on a complaint', () => {
    const end = { ...known, stage: 'end' } as const;
    expect(suggested(call({ ...end, kind: 'other' })).cue).not.toBeNull();
    const readBack = { rounds: 1, corrections: 0, items: 1, changed: [], confirmed: true };
    expect(suggested(call({ ...end, kind: 'complaint', readBack })).cue).toBeNull();
  });

  it('N2: a number that the office has not filled in hides its sentence', () => {
    const state = call({ ...known, kind: 'colleague', notes: { ...wang, colleague_wanted: '李先生' } });
    expect(suggested(state).main?.text).toBe('他现在不在，您是否需要留下口讯或电话号码？待他一回来，我就通知他。');
    const { main } = suggested(state, { facts: { number: '6200 1234' } });
    expect(main?.text).toBe('这里是阳光管理处，请您拨打6200 1234这个号码可以找到李先生。');
  });

  it('N3: a private call gets the private phrase', () => {
    expect(suggested(call({ kind: 'private' })).main?.clause).toBe('N3');
  });

  it('E1: the read-back says every note and asks whether it is so', () => {
    const notes = { ...wang, phone: '13800138000', description: '水管漏水。\n厨房！', request_or_demand: '今天来修' };
    const state = call({ ...known, stage: 'end', kind: 'repair', notes });
    expect(suggested(state).main?.text).toBe(
      '王先生，我跟您核对一下：联系电话13800138000；您反映的是水管漏水；厨房；您希望今天来修，是这样的吗？',
    );
    const corrected = { ...state, readBack: { ...state.readBack, rounds: 1, corrections: 1 } };
    expect(suggested(corrected).main?.text).toMatch(/再完整地说一遍：联系电话13800138000.*是这样的吗？$/);
  });

  it('E2: what a superior has to decide is promised to be reported, whatever the kind', () => {
    const { main } = suggested(
      call({ ...known, stage: 'end', kind: 'other', flags: ['needs_superior'], readBack: confirmed }),
    );
    expect(main?.text).toMatch(/^王先生，我会尽快把这件事向上级汇报。/);
  });

  it('E4: 再次祝 only if the greeting wished it, and a feast goes before the weekend', () => {
    const end = call({ ...known, stage: 'end', kind: 'other' });
    const occasions = ['national_day', 'weekend_ahead'] as const;
    expect(suggested(end, { occasions }).main?.text).toMatch(/祝您节日快乐，再见。$/);
    expect(suggested(end, { occasions }).main?.text).not.toContain('再次祝');
    const greeted = { ...end, said: said('greeting.help') };
    expect(suggested(greeted, { occasions }).main?.text).toMatch(/再次祝您节日快乐，再见。$/);
  });
});

describe('the ends of a call', () => {
  it('A1: the greeting names the office before it asks', () => {
    const text = suggested(call({ stage: 'greet' })).main?.text ?? '';
    expect(text.indexOf('阳光管理处')).toBeGreaterThan(0);
    expect(text.indexOf('阳光管理处')).toBeLessThan(text.indexOf('请问'));
  });

  it.each([
    ['suggestion', '谢谢您的建议'],
    ['repair', '谢谢您及时地通知我'],
  ])('E3, A6: the thanks fit a %s and come before the farewell', (kind, thanks) => {
    const { main } = suggested(call({ stage: 'end', kind, surname: 'refused' }));
    const clauses = main?.parts?.map(({ clause }) => clause);
    expect(clauses).toEqual(['E2', 'E3', 'E4']);
    expect(main?.text).toContain(thanks);
  });

  it('A8: there is a next sentence in every stage of the talk', () => {
    for (const stage of ['greet', 'converse', 'note', 'end'] as const)
      expect(suggested(call({ stage })).main, stage).not.toBeNull();
  });
});

describe('C1: the kind that the notes point to', () => {
  it.each([
    ['厨房漏水，水管坏了', 'repair'],
    ['楼上太吵，要投诉', 'complaint'],
    ['建议加装路灯', 'suggestion'],
    ['物业费多少钱', 'enquiry'],
    ['上次报过，还没来', 'chase'],
    ['你好', null],
  ])('“%s” is %s', (description, kind) => {
    expect(suggestKind({ description }, zh, defaultProcedure)).toBe(kind);
  });

  it('works in English', () => {
    expect(suggestKind({ description: 'The kitchen tap is leaking' }, en, defaultProcedure)).toBe('repair');
  });
});
