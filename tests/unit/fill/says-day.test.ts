import { expect, test } from 'vitest';
import { dayBy, dayIn, saysDay } from '../../../lib/fill/collect/dates/says-day.ts';

const day = { year: 2026, month: 12, day: 3, hour: null, minute: 0 };

test.each(['December 3, 2026', '3 Dec 2026', 'Thu, Dec 3rd, 2026', '3. Dezember 2026'])(
  '“%s” says the third of December 2026',
  (text) => {
    expect(saysDay(text, day)).toBe(true);
  },
);

test.each([
  'December 4, 2026',
  'November 3, 2026',
  'December 3, 2025',
  '3/12/2026',
  'Pick a date',
  'December 3 – 5, 2026',
])('“%s” does not say it for certain', (text) => {
  expect(saysDay(text, day)).toBe(false);
});

test.each(['December 3, 2026 15:30', 'Dec 3, 2026, 3:30 PM', '3 Dec 2026 15:30:00'])(
  '“%s” says the hour too',
  (text) => {
    expect(saysDay(text, { ...day, hour: 15, minute: 30 })).toBe(true);
    expect(saysDay(text, { ...day, hour: 3, minute: 30 })).toBe(false);
    expect(saysDay(text, day)).toBe(false);
  },
);

test.each([
  ['03/12/2026', 'DD/MM/YYYY'],
  ['12/03/2026', 'MM/DD/YYYY'],
  ['2026.12.03', 'YYYY.MM.DD'],
])('%s in the format %s is the third of December', (text, format) => {
  expect(dayBy(text, format)).toEqual(day);
});

test('a text without a day holds none', () => {
  expect(dayIn('明天')).toBeNull();
  expect(dayBy('03/12', 'DD/MM/YYYY')).toBeNull();
});
