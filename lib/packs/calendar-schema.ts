import * as v from 'valibot';

/**
 * Weekend days that the country works for a feast, as local dates (`2026-02-14`). They are announced year by year, so
 * they are data, and name who announced them.
 */
export const calendarSchema = v.looseObject({
  source: v.looseObject({
    name: v.pipe(v.string(), v.maxLength(120)),
    url: v.pipe(v.string(), v.maxLength(300), v.regex(/^https?:\/\/[^\s<>"]+$/)),
  }),
  workDays: v.pipe(v.array(v.pipe(v.string(), v.isoDate())), v.maxLength(2000)),
});

export type ShiftedDays = v.InferOutput<typeof calendarSchema>;
