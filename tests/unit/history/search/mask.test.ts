import { describe, expect, it } from 'vitest';
import { maskName, maskNumbers } from '../../../../lib/history/search/mask.ts';

describe('masks in lists', () => {
  it('leaves the first three and the last four digits of a number, and hides more of a short one', () => {
    expect(maskNumbers('13800138000')).toBe('138****8000');
    expect(maskNumbers('回电 138-0013-8000，或 0755 8888 6666')).toBe('回电 138****8000，或 075****6666');
    expect(maskNumbers('6688999')).toBe('****8999');
  });

  it('leaves what is no number of a person', () => {
    expect(maskNumbers('3栋2单元1201，两周')).toBe('3栋2单元1201，两周');
  });

  it('leaves the beginning of a name only', () => {
    expect(maskName('王建国')).toBe('王**');
    expect(maskName('Jones')).toBe('J**');
    expect(maskName('王')).toBe('王');
    expect(maskName('13800138000')).toBe('138****8000');
    expect(maskName('')).toBe('');
  });
});
