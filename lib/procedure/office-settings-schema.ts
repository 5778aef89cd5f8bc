import * as v from 'valibot';
import { isOfficeLimit, mayBe } from './office-limits.ts';
import { addressForms } from './types.ts';

/** The forms of address that an office may offer (C2); 您 is always there. */
export const offerableForms = addressForms.filter((form) => form !== 'none');
export type OfferableForm = (typeof offerableForms)[number];

export const offeredFormsSchema = v.pipe(v.array(v.picklist(offerableForms)), v.maxLength(offerableForms.length));

/**
 * What a pack may set for its offices beside its phrases; what is set by hand goes before it. A limit that a newer
 * Callside knows is passed over.
 */
export const officeSettingsSchema = v.looseObject({
  limits: v.exactOptional(
    v.pipe(
      v.record(v.pipe(v.string(), v.maxLength(40)), v.number()),
      v.check((limits) => Object.entries(limits).every(([name, value]) => !isOfficeLimit(name) || mayBe(name, value))),
    ),
  ),
  addressForms: v.exactOptional(offeredFormsSchema),
});
