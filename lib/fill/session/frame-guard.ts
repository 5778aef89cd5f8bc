import type { PageAccess } from './page-access.ts';

/**
 * Whether values may go to a frame: it is of the page's own origin, or of one that the clerk allowed. Asked when the page
 * is looked at and again in the moment of writing, since a grant can be taken back in between. A frame without an origin
 * (sandboxed, `data:`) belongs to nobody whom anybody could have allowed.
 */
export const createFrameGuard =
  ({ isAllowed }: Pick<PageAccess, 'isAllowed'>, page: string) =>
  async (origin: string): Promise<boolean> =>
    origin !== 'null' && origin !== '' && (origin === page || (await isAllowed(origin)));
