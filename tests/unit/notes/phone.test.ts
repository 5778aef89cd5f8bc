import { describe, expect, it } from 'vitest';
import { checkPhone } from '../../../lib/notes/phone.ts';

describe('a telephone number', () => {
  it.each([
    ['13800138000', 'CN', '13800138000', '138 0013 8000'],
    ['138-0013-8000', 'CN', '13800138000', '138 0013 8000'],
    ['+86 138 0013 8000', 'CN', '8613800138000', '138 0013 8000'],
    ['010-65551234', 'CN', '01065551234', '010-65551234'],
    ['010-65551234转801', 'CN', '01065551234', '010-65551234转801'],
    ['+86 10 6555 1234', 'CN', '861065551234', '010-65551234'],
    ['+86 138 0013 8000', 'US', '8613800138000', '138 0013 8000'],
    ['12345', 'CN', '12345', '12345'],
    ['65551234', 'CN', '65551234', '65551234'],
    ['４００８２０８８２０', 'CN', '4008208820', '400-820-8820'],
    ['(415) 555-2671', 'US', '4155552671', '(415) 555-2671'],
    ['+44 20 7946 0958', 'CN', '442079460958', '+44 20 7946 0958'],
  ])('%s in %s is valid', (text, country, digits, formatted) => {
    expect(checkPhone(text, country)).toEqual({ digits, valid: true, formatted });
  });

  it.each([
    ['1380013800', 'CN'],
    ['138001380001', 'CN'],
    ['110101199003078515', 'CN'],
    ['', 'CN'],
    ['王先生', 'CN'],
    ['13800138000', 'ZZ'],
    ['123', 'US'],
  ])('%j in %s is not, and stays as typed', (text, country) => {
    expect(checkPhone(text, country)).toMatchObject({ valid: false, formatted: text });
  });

  it('may be 100,000 digits long', () => {
    expect(checkPhone('1'.repeat(100_000), 'CN').valid).toBe(false);
  });
});
