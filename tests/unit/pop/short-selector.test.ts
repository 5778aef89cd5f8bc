// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { shortSelectorOf } from '../../../lib/browser/pop/short-selector.ts';

function selectorIn(html: string): string {
  document.body.innerHTML = html;
  const target = document.querySelector('[data-here]');
  if (!target) throw new Error('nothing to point at');
  target.removeAttribute('data-here');
  const selector = shortSelectorOf(target);
  expect([...document.querySelectorAll(selector)]).toEqual([target]);
  return selector;
}

describe('the selector of an element that the clerk points at', () => {
  it('is the id or class that people gave it, where that tells it from the others', () => {
    expect(selectorIn('<b id="caller" class="number" data-here></b>')).toBe('#caller');
    expect(selectorIn('<b></b><b class="caller-number" data-here></b>')).toBe('b.caller-number');
    expect(selectorIn('<input name="ani" data-here><input name="dnis">')).toBe('input[name="ani"]');
  });

  it('takes no names that a framework makes anew', () => {
    const selector = selectorIn('<p class="el-id-1024-7"></p><p><b id=":r1:" class="css-1ab2c3d" data-here></b></p>');
    expect(selector).not.toMatch(/1024|:r1|1ab2c3d/);
  });

  it('names a parent where the element has no name of its own', () => {
    expect(selectorIn('<div class="bar"><i></i><b data-here></b></div><div><b></b></div>')).toBe('div.bar > b');
    expect(selectorIn('<ul><li><b></b></li><li><b data-here></b></li></ul>')).toContain('li:nth-of-type(2) > b');
  });
});
