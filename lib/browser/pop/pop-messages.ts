import * as v from 'valibot';

/**
 * What the script in a console's page may say to the background. The page itself cannot reach it, yet nothing is
 * believed: the sender's site must be set and granted, and a number is read once more.
 */
export const toBackground = v.variant('callside', [
  v.object({ callside: v.literal('askPop') }),
  v.object({
    callside: v.literal('ring'),
    number: v.pipe(v.string(), v.maxLength(60)),
    by: v.picklist(['rule', 'event']),
  }),
  v.object({ callside: v.literal('hangUp'), number: v.pipe(v.string(), v.maxLength(60)) }),
]);
export type ToBackground = v.InferOutput<typeof toBackground>;

/** What the background says to that script: look again what is set for this site. */
export const popChanged = 'callside:popChanged';
