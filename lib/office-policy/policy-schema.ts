import * as v from 'valibot';
import { id, publicKey } from '../packs/shapes.ts';
import { packAddress } from '../packs/subscribe/address-rules.ts';
import { readOfficeLimits } from '../procedure/office-limits.ts';
import { offeredFormsSchema } from '../procedure/office-settings-schema.ts';
import { type Lock, lockable, type PolicySetting } from './locks.ts';

const longestRetentionDays = 3650;

/** The settings that an office may give out, as they are called on the settings page (`lib/browser/settings.ts`). */
const policySettings = {
  office: v.pipe(v.string(), v.maxLength(80)),
  clerks: v.pipe(v.array(v.pipe(v.string(), v.maxLength(40))), v.maxLength(30)),
  country: v.pipe(v.string(), v.regex(/^[A-Z]{2}$/)),
  locale: v.picklist(['auto', 'zh-CN', 'en']),
  pack: v.picklist(['auto', 'zh-CN', 'en']),
  limits: v.pipe(
    v.record(v.string(), v.number()),
    v.check((limits) => Object.keys(readOfficeLimits(limits)).length === Object.keys(limits).length),
  ),
  addressForms: offeredFormsSchema,
  retentionDays: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(longestRetentionDays)),
} satisfies Record<PolicySetting, v.GenericSchema>;

const packSchema = v.object({
  id,
  address: v.pipe(
    v.string(),
    v.check((text) => packAddress(text).ok),
  ),
  /** Without it the pack is taken unsigned, or by the first key that signs it. */
  key: v.exactOptional(publicKey),
});

const parts = {
  packs: v.pipe(v.array(packSchema), v.maxLength(20)),
  locks: v.pipe(v.array(v.picklist(lockable)), v.maxLength(lockable.length)),
  sites: v.pipe(v.array(v.pipe(v.string(), v.regex(/^https?:\/\/[^\s/:*]+$/))), v.maxLength(50)),
};

/** What an office has set for its desks, by the browser's own policy. */
export interface OfficePolicy {
  readonly settings: { readonly [K in keyof typeof policySettings]?: v.InferOutput<(typeof policySettings)[K]> };
  readonly packs: readonly v.InferOutput<typeof packSchema>[];
  readonly locks: readonly Lock[];
  /** Sites (`https://host`) of the office's consoles, offered to the clerk to be allowed. */
  readonly sites: readonly string[];
}

export const noPolicy: OfficePolicy = { settings: {}, packs: [], locks: [], sites: [] };

export const policyNames: readonly string[] = [...Object.keys(policySettings), 'packs', 'locks', 'sites'];

/**
 * What a policy says. A part that does not fit is left as it was before, and named: one slip in a document that goes to a
 * thousand desks must not take the rest away.
 */
export function readPolicy(
  raw: Readonly<Record<string, unknown>>,
  before: OfficePolicy,
): { readonly policy: OfficePolicy; readonly invalid: readonly string[] } {
  const invalid: string[] = [];
  const known: Readonly<Record<string, unknown>> = { ...before.settings, ...before };
  const part = (name: string, schema: v.GenericSchema): unknown => {
    if (raw[name] === undefined || raw[name] === null) return undefined;
    const read = v.safeParse(schema, raw[name]);
    if (read.success) return read.output;
    invalid.push(name);
    return known[name];
  };
  const settings = Object.fromEntries(
    Object.entries(policySettings).flatMap(([name, schema]) => {
      const value = part(name, schema);
      return value === undefined ? [] : [[name, value]];
    }),
  );
  // Each part has been read by its own schema above, or is of a policy that was.
  const policy = {
    settings,
    packs: part('packs', parts.packs) ?? [],
    locks: part('locks', parts.locks) ?? [],
    sites: part('sites', parts.sites) ?? [],
  } as OfficePolicy;
  for (const name of Object.keys(raw)) if (!policyNames.includes(name)) invalid.push(name);
  return { policy, invalid };
}
