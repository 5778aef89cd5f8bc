/** Two lists as one: an item whose key is known replaces it in its place, the others follow. */
export function overById<T extends { readonly id: string }>(base: readonly T[], over: readonly T[]): T[];
export function overById<T extends { readonly id: string }>(
  base: readonly T[] | undefined,
  over: readonly T[] | undefined,
): T[] | undefined;
export function overById<T>(
  base: readonly T[] | undefined,
  over: readonly T[] | undefined,
  keyOf: (item: T) => string,
): T[] | undefined;
export function overById<T>(
  base: readonly T[] | undefined,
  over: readonly T[] | undefined,
  keyOf: (item: T) => string = idOf,
): T[] | undefined {
  if (!base || !over) return base || over ? [...(base ?? over ?? [])] : undefined;
  const merged = new Map(base.map((item) => [keyOf(item), item]));
  for (const item of over) merged.set(keyOf(item), item);
  return [...merged.values()];
}

// The overloads without a key take items with an id only.
const idOf = (item: unknown): string => (item as { readonly id: string }).id;
