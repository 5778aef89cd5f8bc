import type { KeptPolicy } from '../../office-policy/next-policy.ts';
import { noPolicy } from '../../office-policy/policy-schema.ts';
import type { PackLibrary } from '../../pack-library/pack-library.ts';
import { followPolicyPacks } from '../../pack-library/policy-packs.ts';
import { checkDuePacks } from '../packs/check-packs.ts';

/** Brings this desk's packs in line with the policy, and fetches those that it has not had yet. */
export async function applyPolicy(library: PackLibrary, kept: KeptPolicy | null): Promise<void> {
  await followPolicyPacks(library, (kept?.policy ?? noPolicy).packs, Date.now());
  await checkDuePacks(library, ({ byPolicy, checkedAt }) => byPolicy && checkedAt === null);
}
