import browser from 'webextension-polyfill';
import { type KeptPolicy, nextPolicy, policyArrivesWithinMs } from '../../office-policy/next-policy.ts';
import { keepPolicy, keptPolicy } from './kept-policy.ts';

/** What the browser says of the policy; Firefox throws where there is none. */
async function managed(): Promise<Readonly<Record<string, unknown>>> {
  try {
    return await browser.storage.managed.get();
  } catch {
    return {};
  }
}

async function ask(early: boolean): Promise<KeptPolicy | null> {
  const next = nextPolicy(await keptPolicy(), await managed(), early);
  await keepPolicy(next);
  return next;
}

/**
 * Asks for the policy now, once more when it must have arrived, and whenever the browser tells of a change. Each answer is
 * kept; settings and packs follow from there.
 *
 * @param told called with the policy after each answer; null: there is none
 */
export function followPolicy(told: (policy: KeptPolicy | null) => void): void {
  const tell = (early: boolean) => void ask(early).then(told, () => {});
  browser.storage.onChanged.addListener((_, area) => {
    if (area === 'managed') tell(false);
  });
  tell(true);
  setTimeout(() => tell(false), policyArrivesWithinMs);
}

/**
 * Settles once the policy is known, or cannot come any more: nobody who was set up by an office is to be greeted as if
 * the extension were new. At once where the clerk has installed it, and after ten seconds whatever happens.
 */
export async function untilPolicyKnown(): Promise<void> {
  if (!(await installedByPolicy())) return;
  await new Promise<void>((known) => {
    const done = () => {
      browser.storage.onChanged.removeListener(listener);
      known();
    };
    const listener = (_: object, area: string) => {
      if (area === 'managed') void ask(false).finally(done);
    };
    browser.storage.onChanged.addListener(listener);
    void ask(true).then((policy) => policy && done(), done);
    setTimeout(done, policyArrivesWithinMs);
  });
}

async function installedByPolicy(): Promise<boolean> {
  try {
    return (await browser.management.getSelf()).installType === 'admin';
  } catch {
    return false;
  }
}
