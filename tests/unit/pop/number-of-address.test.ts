import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { numberIn } from '../../../lib/pop/number-in.ts';
import { type AddressRule, numberOfAddress } from '../../../lib/pop/number-of-address.ts';

const inQuery: AddressRule = { in: 'query', name: 'phone' };
const inHash: AddressRule = { in: 'hash', name: 'phone' };
const inPath: AddressRule = { in: 'path', name: 'call' };

describe('the number in an address', () => {
  it.each([
    ['https://desk.example/new?phone=13800138000', inQuery, '13800138000'],
    ['https://desk.example/new?tab=2&phone=138-0013-8000&x#top', inQuery, '138-0013-8000'],
    ['https://desk.example/new?phone=%2B86%20138%200013%208000', inQuery, '+86 138 0013 8000'],
    ['https://desk.example/new?phone=+8613800138000', inQuery, '+8613800138000'],
    ['https://desk.example/new?phone=138+0013+8000', inQuery, '138 0013 8000'],
    ['https://desk.example/new?phone=tel:021-62621234', inQuery, '021-62621234'],
    ['https://desk.example/new?phone=sip:8002@pbx.example', inQuery, '8002'],
    ['https://desk.example/new?phone=&phone=12345', inQuery, '12345'],
    ['https://desk.example/new?%E7%94%B5%E8%AF%9D=13800138000', { in: 'query', name: '电话' }, '13800138000'],
    ['https://desk.example/#/ticket/new?phone=13800138000', inHash, '13800138000'],
    ['https://desk.example/#phone=13800138000&x=1', inHash, '13800138000'],
    ['https://desk.example/#!phone=13800138000', inHash, '13800138000'],
    ['https://desk.example/call/13800138000/new?x=1', inPath, '13800138000'],
    ['https://desk.example/#/call/13800138000?x=1', inPath, '13800138000'],
  ] as const)('%s', (address, rule, number) => {
    expect(numberOfAddress(address, rule)).toBe(number);
  });

  it.each([
    ['https://desk.example/new?telephone=13800138000', inQuery],
    ['https://desk.example/new?x=?phone', inQuery],
    ['https://desk.example/new?phone=wang', inQuery],
    ['https://desk.example/new?phone=12', inQuery],
    ['https://desk.example/new?phone=1234567890123456789012345', inQuery],
    ['https://desk.example/new?phone=%E0%A4%A', inQuery],
    ['https://desk.example/#/new?phone=13800138000', inQuery],
    ['https://desk.example/new?phone=13800138000', inHash],
    ['https://desk.example/calls/13800138000', inPath],
    ['https://desk.example/call', inPath],
  ] as const)('is not in %s', (address, rule) => {
    expect(numberOfAddress(address, rule)).toBeNull();
  });

  it('is found wherever it stands among other parameters, however these look', () => {
    const name = fc.stringMatching(/^[a-z]{1,8}$/).filter((one) => one !== 'phone');
    const others = fc.array(fc.tuple(name, fc.string({ maxLength: 20 })), { maxLength: 6 });
    fc.assert(
      fc.property(others, others, fc.stringMatching(/^1[3-9]\d{9}$/), (before, after, number) => {
        const pairs = [...before, ['phone', number] as const, ...after];
        const query = pairs.map(([key, value]) => `${key}=${encodeURIComponent(value)}`).join('&');
        expect(numberOfAddress(`https://desk.example/new?${query}`, inQuery)).toBe(number);
        expect(numberOfAddress(`https://desk.example/#/new?${query}`, inHash)).toBe(number);
      }),
    );
  });

  it('whatever the address is, the answer is a number or none, and never a throw', () => {
    const rule = fc.constantFrom<AddressRule>(inQuery, inHash, inPath);
    fc.assert(
      fc.property(
        fc.oneof(fc.string(), fc.webUrl({ withFragments: true, withQueryParameters: true })),
        rule,
        (a, r) => {
          const found = numberOfAddress(a, r);
          expect(found === null || /^[\d+]/.test(found)).toBe(true);
        },
      ),
    );
  });
});

describe('the number in a text of the page', () => {
  it.each([
    ['13800138000', '13800138000'],
    [' １３８００１３８０００ ', '13800138000'],
    ['来电:138 0013 8000(王先生)', '138 0013 8000'],
    ['tel:+8613800138000', '+8613800138000'],
    ['021-62621234转8002', '021-62621234转8002'],
    ['(no caller)', null],
    ['2026-11-23 14:05:33 来电 13800138000', '13800138000'],
    ['2026年11月23日 14:05', null],
    ['排队 3 人', null],
    ['8002', '8002'],
    ['x'.repeat(20_000), null],
  ])('“%s”', (text, number) => {
    expect(numberIn(text)).toBe(number);
  });

  it('has digits as they stand in the text, and is never longer than a number can be', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'0123456789 +-()转#来电:王') }), (text) => {
        const found = numberIn(text);
        if (found === null) return;
        expect(text).toContain(found);
        expect(found.replace(/\D/g, '').length).toBeLessThanOrEqual(21);
      }),
    );
  });
});
