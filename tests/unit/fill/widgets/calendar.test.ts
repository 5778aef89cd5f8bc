// @vitest-environment happy-dom
import { beforeAll, beforeEach, expect, test } from 'vitest';
import { dayIn } from '../../../../lib/fill/collect/dates/says-day.ts';
import { pickDay, shownCells } from '../../../../lib/fill/widgets/calendar.ts';
import { controlOf, drawPage } from './shown-page.ts';

beforeAll(drawPage);

test.each([
  ['2026-12-03', { year: 2026, month: 12, day: 3, hour: null, minute: 0 }],
  ['2026/12/3 15:30', { year: 2026, month: 12, day: 3, hour: 15, minute: 30 }],
  ['2026年12月3日', { year: 2026, month: 12, day: 3, hour: null, minute: 0 }],
])('%s is a day', (text, day) => expect(dayIn(text)).toEqual(day));

test('a text without a day is none', () => expect(dayIn('tomorrow')).toBeNull());

/** A calendar as many libraries draw it: a head, two buttons, and days of which some are of the next month. */
function calendar(shown: { year: number; month: number; picked: string }) {
  const box = document.createElement('div');
  const draw = () => {
    const days = Array.from({ length: 31 }, (_, at) => `<td>${at + 1}</td>`).join('');
    const rest = Array.from({ length: 4 }, (_, at) => `<td class="next-month">${at + 1}</td>`).join('');
    box.innerHTML = `<b>${shown.year}年 ${shown.month}月</b><a class="prev-btn">‹</a><a class="next-btn">›</a>
      <table><tr>${rest}${days}</tr></table>`;
    for (const [name, step] of [
      ['prev', -1],
      ['next', 1],
    ] as const)
      box.querySelector(`.${name}-btn`)?.addEventListener('click', () => {
        const months = shown.year * 12 + shown.month - 1 + step;
        shown.year = Math.floor(months / 12);
        shown.month = (months % 12) + 1;
        draw();
      });
    for (const cell of box.querySelectorAll('td'))
      cell.addEventListener('click', () => {
        shown.picked = `${shown.year}-${shown.month}-${cell.textContent}${cell.className}`;
      });
  };
  draw();
  document.body.append(box);
}

beforeEach(() => {
  document.body.innerHTML = '<div id=w><input readonly></div>';
});

test.each([
  ['2027-01-02', '2027-1-2'],
  ['2026-09-03', '2026-9-3'],
  ['2026-11-30', '2026-11-30'],
])(
  'a calendar that shows November 2026 is turned to %s, and the day of that month is pressed',
  async (text, picked) => {
    const shown = { year: 2026, month: 11, picked: '' };
    const before = shownCells(document);
    calendar(shown);
    const day = dayIn(text);
    expect(day && (await pickDay(controlOf('date'), day, before))).toBe(true);
    expect(shown.picked).toBe(picked);
  },
);

test('where no calendar opens nothing is pressed', async () => {
  const day = dayIn('2026-12-03');
  expect(day && (await pickDay(controlOf('date'), day, new Set()))).toBe(false);
});
