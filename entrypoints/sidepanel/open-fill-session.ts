import { createPageAccess } from '../../lib/browser/page/page-access.ts';
import { createFillSession, type FillSession } from '../../lib/fill/fill-session.ts';

/** Loaded when the clerk first fills: the recogniser and the planner are not part of the panel's start. */
export const openFillSession = (): FillSession => createFillSession(createPageAccess());
