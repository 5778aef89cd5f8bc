// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { date } from '../../../../lib/fill/widgets/date.ts';
import { controlOf } from './shown-page.ts';

const wanted = { text: '2026-11-25 15:00', alternatives: [], path: [] };

test('a date is typed and committed by leaving the field, never by Enter: several calendars would take today', async () => {
  document.body.innerHTML = '<div id=w><input></div>';
  const input = document.querySelector('input');
  const seen: string[] = [];
  for (const type of ['keydown', 'keypress', 'keyup'])
    input?.addEventListener(type, (event) => seen.push(event instanceof KeyboardEvent ? event.key : ''));
  for (const type of ['change', 'blur']) input?.addEventListener(type, () => seen.push(type));
  expect(await date.write(controlOf('date'), wanted, () => [])).toEqual({ ok: true, text: wanted.text });
  expect(input?.value).toBe('2026-11-25 15:00');
  expect(seen).toContain('change');
  expect(seen).toContain('blur');
  expect(seen).not.toContain('Enter');
});
