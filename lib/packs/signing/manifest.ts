import * as v from 'valibot';
import { packLimits } from '../read/limits.ts';
import { id, publicKey } from '../shapes.ts';

const instant = v.pipe(v.string(), v.isoTimestamp());

/** What a publisher signs: which version of which pack, its bytes, and until when it is sure to be the newest. */
export const manifestSchema = v.looseObject({
  format: v.literal('callside-manifest'),
  id,
  version: v.pipe(v.string(), v.regex(/^\d{1,5}\.\d{1,5}\.\d{1,5}$/)),
  /** Of the pack's file, in hex. */
  sha256: v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/)),
  /** Bytes of the pack's file. */
  size: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(packLimits.bytes)),
  signedAt: instant,
  expires: instant,
  key: publicKey,
});

export type Manifest = v.InferOutput<typeof manifestSchema>;

/** Beside the pack `office.callside.json` lie `office.callside.json.manifest` and `office.callside.json.manifest.sig`. */
export const manifestEnding = '.manifest';
export const signatureEnding = '.sig';
