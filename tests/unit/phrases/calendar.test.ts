import { describe, expect, it } from 'vitest';
import { occasionsOf } from '../../../lib/phrases/calendar.ts';
import { call, suggested, zh } from './support.ts';

const noon = (day: string) => new Date(`${day}T12:00:00`);

describe('G2: the Chinese calendar', () => {
  it.each([
    ['2026-02-17', 'spring_festival'],
    ['2027-02-06', 'spring_festival'],
    ['2028-01-26', 'spring_festival'],
    ['2029-02-13', 'spring_festival'],
    ['2030-02-03', 'spring_festival'],
    ['2026-03-03', 'lantern_festival'],
    ['2026-06-19', 'dragon_boat'],
    ['2027-06-09', 'dragon_boat'],
    ['2026-09-25', 'mid_autumn'],
    ['2027-09-15', 'mid_autumn'],
    ['2026-10-01', 'national_day'],
    ['2026-01-01', 'new_year'],
  ])('%s is %s', async (day, occasion) => {
    expect(await occasionsOf(noon(day))).toContain(occasion);
  });

  it.each(['2026-04-05', '2027-04-05', '2028-04-04', '2029-04-04', '2030-04-05', '2026-12-13'])(
    '%s is a day of mourning: 您好, no wish, no weekend',
    async (day) => {
      const occasions = await occasionsOf(new Date(`${day}T09:00:00`));
      expect(occasions).toEqual(['mourning']);
      expect(suggested(call({ stage: 'greet' }), { occasions }).main?.text).toMatch(/^您好，/);
      const { main, alternatives } = suggested(call({ stage: 'end', surname: 'refused' }), { occasions });
      expect([main, ...alternatives].map((one) => one?.text).join('')).not.toMatch(/祝|愉快|快乐/);
    },
  );

  it.each([
    ['09:00', '早上好'],
    ['12:00', '您好'],
    ['15:00', '下午好'],
    ['20:00', '晚上好'],
  ])('at %s the greeting is %s', async (hour, greeting) => {
    const occasions = await occasionsOf(new Date(`2026-11-24T${hour}:00`));
    expect(suggested(call({ stage: 'greet' }), { occasions }).main?.text).toMatch(new RegExp(`^${greeting}，`));
  });
});

describe('E4: the weekend', () => {
  it.each([
    ['2026-11-27', true],
    ['2026-11-26', false],
    // Saturday the 10th of October 2026 is worked for the national holiday; so is Sunday the 20th of September.
    ['2026-10-09', false],
    ['2026-10-10', true],
    ['2026-09-19', false],
  ])('of %s is wished: %s', async (day, wished) => {
    const occasions = await occasionsOf(noon(day), zh.calendar);
    expect(occasions.includes('weekend_ahead')).toBe(wished);
    const { main } = suggested(call({ stage: 'end', surname: 'refused' }), { occasions });
    expect(main?.text.includes('周末愉快')).toBe(wished);
  });

  it('is not wished to somebody in an emergency', async () => {
    const occasions = await occasionsOf(noon('2026-11-27'), zh.calendar);
    const said = zh.emergencies?.find(({ id }) => id === 'gas');
    const phrases = [...(said?.ask ?? []), ...(said?.advise ?? [])].map(({ id }, at) => ({
      type: 'said' as const,
      phrase: id,
      clause: 'N1',
      withSurname: false,
      seq: at,
      at,
      offsetMs: at,
    }));
    const { main, alternatives } = suggested(call({ stage: 'end', emergency: 'gas', said: phrases }), { occasions });
    expect([main, ...alternatives].map((one) => one?.text).join('')).not.toMatch(/愉快|快乐/);
  });
});
