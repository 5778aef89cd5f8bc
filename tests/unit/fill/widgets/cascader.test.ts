// @vitest-environment happy-dom
import { beforeEach, describe, expect, test } from 'vitest';
import { cascader } from '../../../../lib/fill/widgets/cascader.ts';
import { controlOf, drawPage, dropDown } from './shown-page.ts';

const houses: Readonly<Record<string, readonly string[]>> = {
  '': ['翠湖花园', '桂园小区'],
  翠湖花园: ['1栋', '3栋', '13栋'],
  '3栋': ['1单元', '2单元'],
  '2单元': ['201', '1201'],
};

/** Columns that open one beside the other; the last level closes them and shows the path. */
function page(): HTMLInputElement | null {
  document.body.innerHTML = '<div id=w><input readonly></div>';
  const input = document.querySelector<HTMLInputElement>('#w input');
  const open = (parent: string, path: readonly string[]): void => {
    const list = dropDown(houses[parent] ?? [], (text) => {
      const here = [...path, text];
      if (houses[text]) open(text, here);
      else {
        if (input) input.value = here.join(' / ');
        for (const column of document.querySelectorAll('ul')) column.remove();
      }
    });
    list.hidden = false;
  };
  document.querySelector('#w')?.addEventListener('click', () => open('', []));
  input?.addEventListener('keydown', ({ key }) => {
    if (key === 'Escape') for (const column of document.querySelectorAll('ul')) column.remove();
  });
  return input;
}

const wanted = (...path: string[]) => ({ text: path.join(' / '), alternatives: [], path });

beforeEach(drawPage);

describe('a cascader', () => {
  test('is walked level by level', async () => {
    const input = page();
    const written = await cascader.write(
      controlOf('cascader'),
      wanted('翠湖花园', '3号楼', '2单元', '1201室'),
      () => [],
    );
    expect(written).toEqual({ ok: true, text: '翠湖花园 / 3栋 / 2单元 / 1201' });
    expect(input?.value).toBe('翠湖花园 / 3栋 / 2单元 / 1201');
  });

  test('is closed and left empty where a level has no such part', async () => {
    const input = page();
    const written = await cascader.write(controlOf('cascader'), wanted('翠湖花园', '7栋', '2单元'), () => []);
    expect(written).toEqual({ ok: false, why: 'no_option' });
    expect(input?.value).toBe('');
    expect(document.querySelectorAll('ul')).toHaveLength(0);
  });
});
