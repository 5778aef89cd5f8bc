import { describe, expect, it } from 'vitest';
import { addressFormOf } from '../../../lib/notes/address-form.ts';
import { splitName } from '../../../lib/notes/name.ts';

describe('a name', () => {
  it.each([
    ['王', '王', ''],
    ['王小明', '王', '王小明'],
    ['欧阳', '欧阳', ''],
    ['欧阳娜娜', '欧阳', '欧阳娜娜'],
    ['Chen', 'Chen', ''],
    ['John Smith', 'Smith', 'John Smith'],
    ['Li Na', 'Li', 'Li Na'],
    ['Na Li', 'Li', 'Na Li'],
    ['Kim Min-ji', 'Kim', 'Kim Min-ji'],
    ['Kim Basinger', 'Basinger', 'Kim Basinger'],
    ['  John   Smith ', 'Smith', 'John Smith'],
    ['van der Berg', 'van der Berg', ''],
    ['Jan van der Berg', 'van der Berg', 'Jan van der Berg'],
    ['Anna-Marie Du Bois', 'Du Bois', 'Anna-Marie Du Bois'],
    ['', '', ''],
  ])('%j has the surname %j', (text, surname, fullName) => {
    expect(splitName(text)).toEqual({ surname, fullName });
  });
});

describe('the form of address', () => {
  it.each([
    ['mr', ['先生', '男', '男士', '大爷', '大哥', '王伯', 'Mr', 'Mr.', 'sir', 'male']],
    ['ms', ['女士', '女', '太太', '阿姨', '大姐', '奶奶', 'Ms', 'Mrs', 'Madam', 'female', 'woman']],
    ['miss', ['小姐', 'Miss']],
    ['none', ['', '师傅', '老师', '不详', 'Dr', 'Mx']],
  ] as const)('%s is meant by %j', (form, texts) => {
    for (const text of texts) expect(addressFormOf(text), text).toBe(form);
  });
});
