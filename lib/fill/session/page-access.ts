export type FillFailure = 'no_permission' | 'restricted' | 'no_tab' | 'no_form' | 'navigated' | 'failed';

export interface Failed {
  readonly ok: false;
  readonly reason: FillFailure;
}

export interface Answer {
  readonly frame: number;
  readonly value: unknown;
  /** The browser's name for the document that answered; a frame that shows another has another. Not in every browser. */
  readonly document?: string | undefined;
}

export type Answers = { readonly ok: true; readonly answers: readonly Answer[] } | Failed;

/** The way into the page; `lib/browser/page/page-access.ts` is the real one. */
export interface PageAccess {
  tab(): Promise<
    { readonly ok: true; readonly tab: { readonly id: number; readonly url: string; readonly title: string } } | Failed
  >;
  runEverywhere(tab: number, command: object): Promise<Answers>;
  /** With `document`, in that document only: where the frame shows another by now, nothing reaches it. */
  runIn(tab: number, frame: number, command: object, document?: string): Promise<Answers>;
  /** What the page's own components hold for some of its controls, in the page's words; null where nobody can tell. */
  statesIn(
    tab: number,
    frame: number,
    selectors: readonly string[],
    document?: string,
  ): Promise<readonly (string | null)[]>;
  /** Whether the clerk has allowed this origin for good. */
  isAllowed(origin: string): Promise<boolean>;
}
