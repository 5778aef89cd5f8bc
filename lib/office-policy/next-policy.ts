import { noPolicy, type OfficePolicy, readPolicy } from './policy-schema.ts';

/** How long a browser may take to hand its policy over after it was started, in ms. */
export const policyArrivesWithinMs = 10_000;

/** What is kept of the policy from one start to the next. */
export interface KeptPolicy {
  readonly policy: OfficePolicy;
  /** Parts that did not fit; what they said before goes on. */
  readonly invalid: readonly string[];
}

/**
 * The policy after the browser has been asked. Right after a start it may say that there is none and mean that it does
 * not know yet, so what was kept stays in force until it says so once more, later, or tells of a change.
 *
 * | kept | the browser says | then |
 * |---|---|---|
 * | – | nothing | no policy |
 * | – or a policy | a policy | that one; parts that do not fit stay as they were |
 * | a policy | nothing, early | what was kept |
 * | a policy | nothing, late or as a change | withdrawn |
 *
 * @param early the browser has only just been started, and has told of no change
 */
export function nextPolicy(
  kept: KeptPolicy | null,
  said: Readonly<Record<string, unknown>>,
  early: boolean,
): KeptPolicy | null {
  if (Object.keys(said).length === 0) return early ? kept : null;
  return readPolicy(said, kept?.policy ?? noPolicy);
}
