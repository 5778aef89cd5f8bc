import type { TicketStore } from './ticket-store.ts';

/** How a form is laid out: both pages exist in these sets of labels and orders; `d` takes the address as one text. */
export const layoutNames = ['a', 'b', 'c', 'd'] as const;
export type LayoutName = (typeof layoutNames)[number];

/** What every route works with. */
export interface Desk {
  readonly store: TicketStore;
  /** Opens the API without a login. */
  readonly token: string;
  /** `GET /enter` logs in by itself. */
  readonly openDoor: boolean;
  readonly layout: LayoutName;
  readonly now: () => Date;
}

/** The layout that a page asks for, or the server's own. */
export function layoutOf(desk: Desk, url: URL): LayoutName {
  return layoutNames.find((name) => name === url.searchParams.get('layout')) ?? desk.layout;
}
