import type { FillFailure } from '../../lib/fill/session/page-access.ts';

/** For whoever runs the commands; the panel has its own texts. */
export const reasons: Readonly<Record<FillFailure, string>> = {
  no_permission: 'the browser did not let the extension onto this page',
  restricted: 'browsers let no extension onto pages of this kind',
  no_tab: 'the tab is gone',
  no_form: 'there is no ticket form on this page',
  navigated: 'the page went somewhere else in the middle of the fill',
  failed: 'the page did not answer as it should',
};
