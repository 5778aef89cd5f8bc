import * as v from 'valibot';
import type { Notes } from '../notes/vocabulary.ts';
import { ticketSchema, undoneSchema } from './page-answers.ts';
import { planFill } from './plan/plan-fill.ts';
import { type FieldChoice, keyOf } from './plan/to-write.ts';
import type { ClosedFrame } from './session/closed-frames.ts';
import { type Look, lookAtPage } from './session/look-at-page.ts';
import type { Failed, PageAccess } from './session/page-access.ts';
import { type RefusedField, refusedFields } from './session/refused-fields.ts';
import { pointAt, type Teachable, teachableOf } from './session/teachable.ts';
import { writePlan } from './session/write-plan.ts';
import type { Taught } from './teach/with-taught.ts';
import type { ControlDescriptor, FillPlan, FillReport } from './types.ts';

/** The call that is filled from. */
export interface FillContext {
  readonly call: string;
  readonly kind: string | null;
  readonly kindLabel: string;
}

export interface FillSession {
  /** Looks at the page beside and plans; writes nothing. The targets are outlined on the page. */
  preview(notes: Notes, context: FillContext): Promise<Preview>;
  /** Writes the plan of the last preview. `choices` go by `${frame}:${ref}`; a conflict without one is kept. */
  fill(
    plan: FillPlan,
    choices: ReadonlyMap<string, FieldChoice>,
  ): Promise<{ readonly ok: true; readonly report: FillReport } | Failed>;
  /**
   * Takes a call's fill back where the clerk has not changed a field since. The page itself remembers it, so a panel
   * that was built anew can undo too. `navigated`: the form is not there any more.
   */
  undo(call?: string): Promise<{ readonly ok: true; readonly restored: number; readonly left: number } | Failed>;
  readTicket(): Promise<
    { readonly ok: true; readonly ticket: { readonly number: string; readonly url: string } | null } | Failed
  >;
  /** Brings one field of the page into view and outlines it. */
  show(frame: number, ref: number): Promise<void>;
  clearOutlines(): Promise<void>;
  /** The fields of the last look that the clerk may say something about. */
  teachable(): Teachable;
  /** Lets the clerk point at a field on the page; null where the clerk let it be. Ends with `clearOutlines`. */
  point(): Promise<{ readonly frame: number; readonly ref: number } | null>;
  /** What the recogniser sees on the page beside, for the `inspect` command. */
  inspect(): Promise<{ readonly ok: true; readonly seen: Seen } | Failed>;
  dispose(): void;
}

/** A look as `inspect` tells of it. */
export interface Seen extends Pick<Look, 'title' | 'url' | 'controls' | 'recognised'>, OutOfReach {
  readonly refused: readonly RefusedField[];
}

/** What of the page is out of the fill's reach, for the clerk to know. */
export interface OutOfReach {
  readonly closed: readonly ClosedFrame[];
  /** How many controls there are more than are looked at. */
  readonly beyond: number;
}

export type Preview = ({ readonly ok: true; readonly plan: FillPlan } & OutOfReach) | (Failed & Partial<OutOfReach>);

// What is typed tells whose form it is; what lists show, many calls have in common.
const isText = ({ widget }: Pick<ControlDescriptor, 'widget'>): boolean =>
  widget === 'text' || widget === 'multiline' || widget === 'rich_text';

/**
 * @param now gives the time in the office, for dates such as 明天下午3点.
 * @param taughtOn gives what the clerk and the packs have taught of a site.
 */
export function createFillSession(
  access: PageAccess,
  now: () => Date = () => new Date(),
  taughtOn?: (site: string) => Promise<Taught>,
): FillSession {
  let last: Look | null = null;
  let filled: { readonly call: string; readonly tab: number } | null = null;
  // What each tab was filled with, and from which call, for as long as the panel lives; the page keeps its own mark.
  const written = new Map<number, { readonly call: string; readonly texts: readonly string[] }>();

  const look = async (call: string) => {
    const seen = await lookAtPage(access, call, taughtOn);
    if (seen.ok) last = seen.look;
    return seen;
  };

  const filledFromOther = ({ tab, frames, call, controls }: Look): boolean => {
    const mark = [...frames.values()].some(({ filledBy }) => filledBy !== null && filledBy !== call);
    const before = written.get(tab);
    const holds =
      before &&
      before.call !== call &&
      controls.some((control) => isText(control) && before.texts.includes(control.value));
    return mark || holds === true;
  };

  const oursIn = ({ frames, call }: Look): ReadonlySet<string> =>
    new Set(
      [...frames].flatMap(([frame, { filledBy, ours }]) =>
        filledBy === call ? ours.map((ref) => keyOf({ frame, ref })) : [],
      ),
    );

  const clearOutlines = async () => {
    for (const frame of last?.frames.keys() ?? [])
      if (last) await access.runIn(last.tab, frame, { do: 'clearOutlines' });
  };

  return {
    async preview(notes, context) {
      const seen = await look(context.call);
      if (!seen.ok) return seen;
      const { title, url, controls, recognised, answers, aliases, frames, tab, closed, beyond } = seen.look;
      const plan = planFill({
        title,
        url,
        notes,
        controls,
        recognised,
        answers,
        aliases,
        kindLabel: context.kindLabel,
        filledFromOtherCall: filledFromOther(seen.look),
        ours: oursIn(seen.look),
        now: now(),
      });
      if (plan.stop === 'no_form') return { ok: false, reason: 'no_form', closed, beyond };
      for (const frame of frames.keys()) {
        const refs = plan.fields
          .filter((field) => field.frame === frame && field.action !== 'skip')
          .map(({ ref }) => ref);
        if (refs.length > 0) await access.runIn(tab, frame, { do: 'outline', refs });
      }
      return { ok: true, plan, closed, beyond };
    },

    async fill(plan, choices) {
      const from = last;
      if (!from) return { ok: false, reason: 'navigated' };
      const done = await writePlan(access, from, plan, choices);
      if (!done.ok) return done;
      if (!done.wrote) await clearOutlines();
      const texts = plan.fields.filter(isText).flatMap(({ wanted }) => (wanted.length >= 2 ? [wanted] : []));
      filled = { call: from.call, tab: from.tab };
      written.set(from.tab, { call: from.call, texts });
      return { ok: true, report: done.report };
    },

    async undo(call = filled?.call ?? '') {
      const beside = await access.tab();
      const tab = filled?.call === call ? filled.tab : beside.ok ? beside.tab.id : null;
      if (tab === null) return { ok: false, reason: 'no_tab' };
      // Asked of all frames at once it would have to be quick; an undo takes as long as a fill.
      const reached = await access.runEverywhere(tab, { do: 'clearOutlines' });
      if (!reached.ok) return reached;
      let restored = 0;
      let left = 0;
      for (const { frame } of reached.answers) {
        const got = await access.runIn(tab, frame, { do: 'undo', call });
        const checked = v.safeParse(undoneSchema, got.ok ? got.answers[0]?.value : null);
        if (!checked.success) continue;
        restored += checked.output.restored;
        left += checked.output.left;
      }
      if (restored + left === 0) return { ok: false, reason: 'navigated' };
      written.delete(tab);
      return { ok: true, restored, left };
    },

    async readTicket() {
      const beside = await access.tab();
      if (!beside.ok) return beside;
      const got = await access.runEverywhere(beside.tab.id, { do: 'readTicket' });
      if (!got.ok) return got;
      for (const { value } of got.answers) {
        const checked = v.safeParse(ticketSchema, value);
        if (checked.success && checked.output) return { ok: true, ticket: checked.output };
      }
      return { ok: true, ticket: null };
    },

    async show(frame, ref) {
      if (last) await access.runIn(last.tab, frame, { do: 'show', ref });
    },

    teachable: () => (last ? teachableOf(last) : { site: '', fields: [] }),

    async point() {
      const from = last;
      return from ? pointAt(access, from) : null;
    },

    clearOutlines,

    async inspect() {
      const seen = await look('inspect');
      if (!seen.ok) return seen;
      const { title, url, controls, recognised, closed, beyond } = seen.look;
      return {
        ok: true,
        seen: { title, url, controls, recognised, closed, beyond, refused: refusedFields(seen.look) },
      };
    },

    dispose() {
      void clearOutlines();
    },
  };
}
