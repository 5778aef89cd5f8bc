import * as v from 'valibot';
import type { Notes } from '../notes/vocabulary.ts';
import { type Collected, collectedSchema, filledSchema, ticketSchema, undoneSchema } from './page-commands.ts';
import { planFill } from './plan/plan-fill.ts';
import { fieldsToWrite, keyOf } from './plan/to-write.ts';
import { recognise } from './recognise/recognise.ts';
import type { ControlDescriptor, FieldReport, FillPlan, FillReport, Recognised } from './types.ts';

export type FillFailure = 'no_permission' | 'restricted' | 'no_tab' | 'no_form' | 'navigated' | 'failed';
export type ConflictChoice = 'keep' | 'replace' | 'append';

interface Failed {
  readonly ok: false;
  readonly reason: FillFailure;
}

/** The way into the page; `lib/browser/page-access.ts` is the real one. */
export interface PageAccess {
  tab(): Promise<
    | { readonly ok: true; readonly tab: { readonly id: number; readonly url: string; readonly title: string } }
    | { readonly ok: false; readonly reason: FillFailure }
  >;
  runEverywhere(tab: number, command: object): Promise<Answers>;
  runIn(tab: number, frame: number, command: object): Promise<Answers>;
}

type Answers =
  | { readonly ok: true; readonly answers: readonly { readonly frame: number; readonly value: unknown }[] }
  | Failed;

/** The call that is filled from. */
export interface FillContext {
  readonly call: string;
  readonly kind: string | null;
  readonly kindLabel: string;
}

export interface FillSession {
  /** Looks at the page beside and plans; writes nothing. The targets are outlined on the page. */
  preview(notes: Notes, context: FillContext): Promise<{ readonly ok: true; readonly plan: FillPlan } | Failed>;
  /** Writes the plan of the last preview. `choices` go by `${frame}:${ref}`; a conflict without one is kept. */
  fill(
    plan: FillPlan,
    choices: ReadonlyMap<string, ConflictChoice>,
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
  /** What the recogniser sees on the page beside, for the `inspect` command. */
  inspect(): Promise<{ readonly ok: true; readonly seen: Seen } | Failed>;
  dispose(): void;
}

export interface Seen {
  readonly title: string;
  readonly url: string;
  readonly controls: readonly ControlDescriptor[];
  readonly recognised: readonly Recognised[];
}

interface Look extends Seen {
  readonly tab: number;
  readonly frames: ReadonlyMap<number, Collected>;
  readonly call: string;
}

// What is typed tells whose form it is; what lists show, many calls have in common.
const isText = ({ widget }: Pick<ControlDescriptor, 'widget'>): boolean =>
  widget === 'text' || widget === 'multiline' || widget === 'rich_text';

/** @param now gives the time in the office, for dates such as 明天下午3点. */
export function createFillSession(access: PageAccess, now: () => Date = () => new Date()): FillSession {
  let last: Look | null = null;
  let filled: { readonly call: string; readonly tab: number } | null = null;
  // What each tab was filled with, and from which call, for as long as the panel lives; the page keeps its own mark.
  const written = new Map<number, { readonly call: string; readonly texts: readonly string[] }>();

  const look = async (call: string): Promise<{ readonly ok: true; readonly look: Look } | Failed> => {
    const beside = await access.tab();
    if (!beside.ok) return beside;
    const { tab } = beside;
    const got = await access.runEverywhere(tab.id, { do: 'collect' });
    if (!got.ok) return got;
    const frames = new Map<number, Collected>();
    for (const { frame, value } of got.answers) {
      const checked = v.safeParse(collectedSchema, value);
      if (checked.success) frames.set(frame, checked.output);
    }
    const top = frames.get(0);
    if (!top) return { ok: false, reason: 'failed' };
    const controls = [...frames].flatMap(([frame, { controls }]) => controls.map((control) => ({ ...control, frame })));
    const recognised = recognise(controls, [top.lang]);
    last = { tab: tab.id, frames, call, title: top.title || tab.title, url: top.href, controls, recognised };
    return { ok: true, look: last };
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
      const { title, url, controls, recognised, frames, tab } = seen.look;
      const plan = planFill({
        title,
        url,
        notes,
        controls,
        recognised,
        kindLabel: context.kindLabel,
        filledFromOtherCall: filledFromOther(seen.look),
        ours: oursIn(seen.look),
        now: now(),
      });
      if (plan.stop === 'no_form') return { ok: false, reason: 'no_form' };
      for (const frame of frames.keys()) {
        const refs = plan.fields
          .filter((field) => field.frame === frame && field.action !== 'skip')
          .map(({ ref }) => ref);
        if (refs.length > 0) await access.runIn(tab, frame, { do: 'outline', refs });
      }
      return { ok: true, plan };
    },

    async fill(plan, choices) {
      const from = last;
      if (!from) return { ok: false, reason: 'navigated' };
      const byFrame = fieldsToWrite(plan, choices);
      const results = new Map<string, Pick<FieldReport, 'outcome' | 'found' | 'why'>>();
      for (const [frame, fields] of byFrame) {
        const seen = from.frames.get(frame);
        if (!seen) return { ok: false, reason: 'navigated' };
        const command = { do: 'fill', token: seen.token, href: seen.href, call: from.call, fields };
        const got = await access.runIn(from.tab, frame, command);
        if (!got.ok) return got;
        const checked = v.safeParse(filledSchema, got.answers[0]?.value);
        if (!checked.success) return { ok: false, reason: 'failed' };
        if (!checked.output.ok) return { ok: false, reason: 'navigated' };
        for (const { ref, ...result } of checked.output.fields) results.set(keyOf({ frame, ref }), result);
      }
      if (byFrame.size === 0) await clearOutlines();
      const texts = plan.fields.filter(isText).flatMap(({ wanted }) => (wanted.length >= 2 ? [wanted] : []));
      filled = { call: from.call, tab: from.tab };
      written.set(from.tab, { call: from.call, texts });
      const fields = plan.fields.map(
        ({ ref, frame, selector, label, meaning, wanted, found, action, why }): FieldReport => {
          const result = results.get(keyOf({ frame, ref }));
          const rest = {
            outcome: action === 'keep' || action === 'conflict' ? 'kept' : 'skipped',
            found,
            why,
          } as const;
          return { ref, frame, selector, label, meaning, wanted, ...(result ?? rest) };
        },
      );
      return { ok: true, report: { title: plan.title, url: plan.url, fields } };
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

    clearOutlines,

    async inspect() {
      const seen = await look('inspect');
      return seen.ok ? { ok: true, seen: seen.look } : seen;
    },

    dispose() {
      void clearOutlines();
    },
  };
}
