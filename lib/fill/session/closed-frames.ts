import type { Collected } from '../page-answers.ts';
import type { PageAccess } from './page-access.ts';

/** A frame that a form may stand in and that nothing is written into. */
export interface ClosedFrame {
  /** `https://host`; empty where it has no origin. */
  readonly origin: string;
  /**
   * `no_permission`: the clerk can allow this origin. `sandboxed`: it has no origin that could be allowed.
   * `unreached`: it is allowed, and yet did not answer: it shows another page by now, or is still loading.
   * `unreadable`: its parts bear names that keep them from being read safely.
   */
  readonly why: 'no_permission' | 'sandboxed' | 'unreached' | 'unreadable';
}

const mostNamed = 8;

/** The drawn frames that no permitted document stands in, each origin once. */
export async function closedFrames(
  { isAllowed }: Pick<PageAccess, 'isAllowed'>,
  page: string,
  permitted: readonly Collected[],
): Promise<readonly ClosedFrame[]> {
  const reached = new Set(permitted.map(({ origin }) => origin));
  const wanted = new Set(permitted.flatMap(({ innerFrames }) => innerFrames));
  const closed: ClosedFrame[] = permitted.flatMap(({ readable, origin }) =>
    readable ? [] : [{ origin, why: 'unreadable' }],
  );
  for (const origin of [...wanted].slice(0, mostNamed)) {
    if (origin === 'null') closed.push({ origin: '', why: 'sandboxed' });
    else if (origin !== page && !reached.has(origin))
      closed.push({ origin, why: (await isAllowed(origin)) ? 'unreached' : 'no_permission' });
  }
  return closed;
}
