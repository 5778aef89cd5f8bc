import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createAllowance } from '../../../lib/pop/allowance.ts';
import { numberOfEvent } from '../../../lib/pop/page-event.ts';
import { readPops } from '../../../lib/pop/site-pop.ts';

describe('what a page says of a call', () => {
  it('is a JSON text with a telephone number, and nothing else', () => {
    expect(numberOfEvent('{"phone":"13800138000"}')).toBe('13800138000');
    expect(numberOfEvent('{"phone":"+86 138 0013 8000","name":"<img src=x>"}')).toBe('+86 138 0013 8000');
    for (const garbage of ['', '{', '[]', '{"phone":1380}', '{"phone":{}}', '"13800138000"', null, 5, {}, undefined])
      expect(numberOfEvent(garbage)).toBeNull();
    expect(numberOfEvent({ phone: '13800138000' })).toBeNull();
    expect(numberOfEvent(`{"phone":"13800138000","x":"${'x'.repeat(500)}"}`)).toBeNull();
  });

  it('whatever it is, the answer is a number or none', () => {
    fc.assert(
      fc.property(fc.oneof(fc.json(), fc.string(), fc.anything()), (detail) => {
        const found = numberOfEvent(detail);
        expect(found === null || /^[\d+]/.test(found)).toBe(true);
      }),
    );
  });
});

describe('an allowance', () => {
  it('lets a few through at once and one more after each wait', () => {
    const may = createAllowance(3, 1_000);
    const passed = (now: number, times: number) => Array.from({ length: times }, () => may(now)).filter(Boolean).length;
    expect(passed(5_000, 10_000)).toBe(3);
    expect(passed(5_999, 10)).toBe(0);
    expect(passed(6_000, 10)).toBe(1);
    expect(passed(60_000, 10_000)).toBe(3);
  });

  it('never lets more through than it says, whenever it is asked', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 3_000 }), { maxLength: 200 }), (waits) => {
        const may = createAllowance(5, 1_000);
        let now = 0;
        let passed = 0;
        for (const wait of waits) {
          now += wait;
          if (may(now)) passed += 1;
        }
        expect(passed).toBeLessThanOrEqual(5 + Math.floor(now / 1_000));
      }),
    );
  });
});

describe('what is set for the sites', () => {
  it('survives what does not fit: a site that is damaged is left out, a rule that is unknown is none', () => {
    const kept = { rule: { in: 'query', name: 'phone' }, events: true };
    expect(
      readPops({
        'https://a.example': kept,
        'https://b.example': { rule: { in: 'regexp', name: '(a+)+$' }, events: true },
        'https://c.example': { rule: { in: 'query', name: 'a b' } },
        'javascript:x': kept,
        'https://d.example/path': kept,
        'https://e.example': 7,
      }),
    ).toEqual({ 'https://a.example': kept, 'https://b.example': { rule: null, events: true } });
    fc.assert(fc.property(fc.jsonValue(), (json) => typeof readPops(json) === 'object'));
  });
});
