import { lockOf, locksOf } from './locks.ts';
import type { OfficePolicy } from './policy-schema.ts';

type Settings = Readonly<Record<string, unknown>>;

/**
 * The settings as an office has them: what it has locked holds; what it merely gives out stands where the clerk has left
 * things as they came. The clerk's own stay as they are beneath it.
 *
 * @param asItCame the settings of a desk on which nobody has set anything
 */
export function underPolicy(
  stored: Settings,
  { settings, locks }: Pick<OfficePolicy, 'settings' | 'locks'>,
  asItCame: Settings,
): Settings {
  const closed: readonly string[] = locksOf({ settings, locks });
  const holds = (name: string, lock: string) =>
    closed.includes(lock) || same(stored[name] ?? asItCame[name], asItCame[name]);
  const given = Object.entries(settings).filter(([name]) =>
    holds(name, (lockOf as Readonly<Record<string, string>>)[name] ?? ''),
  );
  return { ...stored, ...Object.fromEntries(given) };
}

const same = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other);
