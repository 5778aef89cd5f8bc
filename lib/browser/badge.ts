import browser from 'webextension-polyfill';

const key = 'badge';
/** White on either is readable: 5.4 : 1 and 5.6 : 1. */
const colours = { late: '#8a5a00', rings: '#0b6b52' } as const;

type Counts = Readonly<Record<keyof typeof colours, number>>;

/** The badge of the toolbar button: a call that rings goes before promises that are late. Two parts of us count. */
export function setBadge(change: Partial<Counts>): Promise<void> {
  return navigator.locks.request('callside.badge', async () => {
    const counts: Counts = { ...countsIn((await browser.storage.session.get(key))[key]), ...change };
    await browser.storage.session.set({ [key]: counts });
    const rings = counts.rings > 0 ? `☎${counts.rings > 1 ? counts.rings : ''}` : '';
    await browser.action.setBadgeBackgroundColor({ color: rings ? colours.rings : colours.late });
    await browser.action.setBadgeText({ text: rings || (counts.late > 0 ? String(counts.late) : '') });
  });
}

function countsIn(stored: unknown): Counts {
  const { late, rings } = (typeof stored === 'object' && stored !== null ? stored : {}) as Record<string, unknown>;
  const count = (one: unknown): number => (typeof one === 'number' && one > 0 ? one : 0);
  return { late: count(late), rings: count(rings) };
}
