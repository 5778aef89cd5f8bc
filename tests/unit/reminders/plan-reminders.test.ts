import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { planReminders } from '../../../lib/browser/reminders/plan-reminders.ts';
import { reminderText } from '../../../lib/browser/reminders/reminder-text.ts';
import type { CallId } from '../../../lib/call/events.ts';
import type { OpenPromise, PromiseId } from '../../../lib/call/promises/promise.ts';
import en from '../../../lib/i18n/en.json' with { type: 'json' };
import { fewTexts } from '../../../lib/i18n/few-texts.ts';
import zh from '../../../lib/i18n/zh-cn.json' with { type: 'json' };

const noon = new Date(2026, 10, 23, 12).getTime();
const minute = 60_000;

const promise = (id: string, dueAt: number | null): OpenPromise => ({
  id: id as PromiseId,
  call: `call ${id}` as CallId,
  kind: 'handle',
  what: '',
  forWhom: '',
  dueAt,
  madeAt: noon,
  clerk: '小李',
  chased: 0,
  caller: '王',
  phone: '13800138000',
  address: '3栋',
  excerpt: '漏水',
});
const told = (promises: readonly OpenPromise[]) => promises.map(({ id }) => id);

describe('what there is to remind of', () => {
  it('a promise is told once, when its time has come', () => {
    const list = [promise('a', noon), promise('b', noon + minute), promise('c', null)];
    const before = planReminders(list, [], noon - minute);
    expect([before.tell, before.late, before.lookAt]).toEqual([[], 0, noon]);
    const first = planReminders(list, before.told, noon);
    expect([told(first.tell), first.late, first.lookAt]).toEqual([['a'], 1, noon + minute]);
    const second = planReminders(list, first.told, noon + minute);
    expect([told(second.tell), second.late, second.lookAt]).toEqual([['b'], 2, null]);
  });

  it('a promise that is moved is told again at its new time', () => {
    const first = planReminders([promise('a', noon)], [], noon);
    const moved = [promise('a', noon + minute)];
    expect(told(planReminders(moved, first.told, noon + minute).tell)).toEqual(['a']);
  });

  it('a promise of the past is told at once, as late', () => {
    const { tell, late } = planReminders([promise('a', noon - 90 * minute)], [], noon);
    expect([told(tell), late]).toEqual([['a'], 1]);
  });

  it('a clock that is set back and runs on again tells nothing twice, and takes the badge back meanwhile', () => {
    const list = [promise('a', noon)];
    const first = planReminders(list, [], noon);
    const back = planReminders(list, first.told, noon - 10 * minute);
    expect([told(back.tell), back.late, back.lookAt]).toEqual([[], 0, noon - 5 * minute]);
    expect(planReminders(list, back.told, noon + minute).tell).toEqual([]);
  });

  it('what a clock that ran an hour ahead has told is told again when its time comes', () => {
    const list = [promise('a', noon)];
    const ahead = planReminders(list, [], noon);
    const back = planReminders(list, ahead.told, noon - 60 * minute);
    expect(told(planReminders(list, back.told, noon).tell)).toEqual(['a']);
  });

  it('whatever the clock does, nothing is told twice for the same time, and everything late is counted', () => {
    const dueAt = fc.option(fc.integer({ min: noon - 100, max: noon + 100 }));
    fc.assert(
      fc.property(fc.array(dueAt, { maxLength: 8 }), fc.array(fc.integer({ min: -200, max: 200 })), (dues, jumps) => {
        const list = dues.map((due, at) => promise(String(at), due));
        const seen: string[] = [];
        let marks: readonly string[] = [];
        for (const jump of jumps) {
          const plan = planReminders(list, marks, noon + jump);
          marks = plan.told;
          seen.push(...told(plan.tell));
          expect(plan.late).toBe(dues.filter((due) => due !== null && due <= noon + jump).length);
          expect(plan.lookAt === null || plan.lookAt > noon + jump).toBe(true);
        }
        expect(new Set(seen).size).toBe(seen.length);
      }),
    );
  });
});

const textsOf = (locale: 'zh-CN' | 'en') => fewTexts(locale === 'en' ? en : zh, locale);

describe('what a reminder says', () => {
  it.each(['zh-CN', 'en'] as const)('in %s it names nobody, unless the clerk wants the name', (locale) => {
    const t = textsOf(locale);
    const one = [{ ...promise('a', noon), kind: 'message' as const, forWhom: '陈主任' }];
    expect(JSON.stringify(reminderText(one, { t, locale, named: false }))).not.toMatch(/王|陈|138|漏水|3栋/);
    expect(reminderText(one, { t, locale, named: true }).message).toMatch(/12:00 · 王 · .*陈主任/);
  });

  it('several at once are one reminder', () => {
    const t = textsOf('zh-CN');
    const several = [promise('a', noon), promise('b', noon)];
    expect(reminderText(several, { t, locale: 'zh-CN', named: true }).title).toBe('有 2 项承诺到时间了');
  });
});
