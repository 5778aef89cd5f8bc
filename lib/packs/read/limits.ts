/** What a pack's file may be at most: 10,000 phrases and 20,000 entries of the usual length fit in twice. */
export const packLimits = { bytes: 12_000_000, depth: 24, values: 1_000_000, keys: 2_000 } as const;

/** The same of a manifest. */
export const manifestLimits = { bytes: 8_000, depth: 4, values: 100, keys: 50 } as const;

export interface JsonLimits {
  readonly bytes: number;
  readonly depth: number;
  /** Of all objects and lists together. */
  readonly values: number;
  /** Of one object. */
  readonly keys: number;
}
