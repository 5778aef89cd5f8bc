import { computed, signal } from '@preact/signals';
import type { CallId } from '../../../lib/call/events.ts';
import type { FillSession, OutOfReach } from '../../../lib/fill/fill-session.ts';
import type { FieldChoice } from '../../../lib/fill/plan/to-write.ts';
import type { FillPlan, FillReport, PlannedField } from '../../../lib/fill/types.ts';
import type { PanelCore } from './panel-model.ts';
import type { SiteMapStorage } from './ports.ts';

export type FillProblem = 'no_permission' | 'restricted' | 'no_tab' | 'no_form' | 'form_gone' | 'navigated' | 'failed';

/**
 * ```
 * idle ──key──▶ looking ──▶ plan ──key──▶ filling ──▶ done ──▶ idle
 *                  └────────▶ problem ◀──────┘
 * ```
 */
export type FillStep =
  | { readonly at: 'idle' }
  | { readonly at: 'looking' }
  | { readonly at: 'plan'; readonly plan: FillPlan; readonly call: CallId }
  | { readonly at: 'filling' }
  | { readonly at: 'done'; readonly report: FillReport; readonly call: CallId }
  | { readonly at: 'problem'; readonly reason: FillProblem };

const knownProblems: readonly FillProblem[] = [
  'no_permission',
  'restricted',
  'no_tab',
  'no_form',
  'navigated',
  'failed',
];
const problemOf = (reason: string): FillProblem => knownProblems.find((known) => known === reason) ?? 'failed';

const allReached: OutOfReach = { closed: [], beyond: 0 };

/** The fill as the clerk drives it: one key looks, the same key writes what was shown. */
export function createFillModel(core: PanelCore) {
  const { ports, active, missing, act, notice } = core;
  const { t } = ports;
  const step = signal<FillStep>({ at: 'idle' });
  const choices = signal<ReadonlyMap<string, FieldChoice>>(new Map());
  const offerSite = signal<string | null>(null);
  const outOfReach = signal<OutOfReach>(allReached);
  let session: FillSession | null = null;
  const open = async () => {
    session ??= await ports.fillSession();
    return session;
  };
  const busy = computed(() => step.value.at === 'looking' || step.value.at === 'filling');

  const look = async () => {
    const call = active.value;
    if (!call) {
      notice.value = { tone: 'plain', text: t('fill.needs_call') };
      return;
    }
    step.value = { at: 'looking' };
    choices.value = new Map();
    const preview = await (await open()).preview(call.notes, {
      call: call.id,
      kind: call.kind,
      kindLabel: kindLabelOf(call.kind),
    });
    outOfReach.value = { ...allReached, ...preview };
    if (preview.ok) step.value = { at: 'plan', plan: preview.plan, call: call.id };
    else step.value = { at: 'problem', reason: problemOf(preview.reason) };
  };
  const kindLabelOf = (kind: string | null): string =>
    ports.procedure.kinds.find((known) => known.id === kind)?.labels[ports.pack.locale === 'zh-CN' ? 'zh-CN' : 'en'] ??
    '';

  const write = async () => {
    const planned = step.value;
    if (planned.at !== 'plan') return;
    step.value = { at: 'filling' };
    const result = await (await open()).fill(planned.plan, choices.value);
    if (!result.ok) {
      step.value = { at: 'problem', reason: problemOf(result.reason) };
      return;
    }
    const { report } = result;
    step.value = { at: 'done', report, call: planned.call };
    await act({
      do: 'recordFill',
      call: planned.call,
      title: report.title,
      url: report.url,
      fields: report.fields.map(({ meaning, label, outcome }) => ({ meaning, label, outcome })),
    });
    // With the ticket written and nothing missing, what comes next is the read-back (E1).
    if (active.value?.id === planned.call && active.value.status === 'active' && missing.value.length === 0)
      await act({ do: 'go', stage: 'end', call: planned.call });
    offerSite.value = await ports.site.offered();
  };

  const undo = async () => {
    const call = active.value;
    if (!call) return;
    const result = await (await open()).undo(call.id);
    if (!result.ok) {
      step.value = { at: 'problem', reason: result.reason === 'navigated' ? 'form_gone' : problemOf(result.reason) };
      return;
    }
    step.value = { at: 'idle' };
    const { restored: count, left } = result;
    await act({ do: 'recordFillUndone', call: call.id });
    notice.value = {
      tone: 'plain',
      text: left > 0 ? t('fill.partly_undone', { count, left }) : t('fill.undone', { count }),
    };
  };
  const dismiss = () => {
    step.value = { at: 'idle' };
    void session?.clearOutlines();
  };
  // A plan names its call: with another call on the screen it would name the wrong one.
  computed(() => active.value?.id).subscribe((id) => {
    const now = step.value;
    if ((now.at === 'plan' || now.at === 'done') && now.call !== id) dismiss();
  });

  return {
    step,
    busy,
    choices,
    offerSite,
    outOfReach,
    /** The fill key: looks first, then writes the plan that is on the screen. A plan with a stop wants its own button. */
    key: () => {
      const now = step.value;
      if (busy.value) return;
      if (now.at === 'plan' && !now.plan.stop && now.call === active.value?.id) void write();
      else void look();
    },
    write: () => void write(),
    undo: () => void undo(),
    lookAgain: () => void look(),
    session: open,
    changeMaps: async (change: Parameters<SiteMapStorage['change']>[0]) => (await ports.siteMaps()).change(change),
    dismiss,
    choose: (field: PlannedField, choice: FieldChoice) => {
      choices.value = new Map(choices.value).set(`${field.frame}:${field.ref}`, choice);
    },
    show: (frame: number, ref: number) => void session?.show(frame, ref),
    allowSite: () => {
      const site = offerSite.value;
      if (site)
        void ports.site.allow(site).then(() => {
          offerSite.value = null;
        });
    },
    /** Asks the browser for a frame's site, inside the click, and looks again. */
    allowFrame: (origin: string) =>
      void ports.site.allow(origin).then((allowed) => {
        if (allowed) void look();
      }),
    keepTicket: async () => {
      const call = active.value;
      if (!call) return;
      const found = await (await open()).readTicket();
      if (!found.ok) notice.value = { tone: 'plain', text: t(`fill_problem.${problemOf(found.reason)}`) };
      else if (!found.ticket) notice.value = { tone: 'plain', text: t('fill.no_ticket') };
      else if (await act({ do: 'linkTicket', call: call.id, ...found.ticket })) {
        step.value = { at: 'idle' };
        notice.value = { tone: 'plain', text: t('fill.ticket_kept', { number: found.ticket.number }) };
      }
    },
    dispose: () => void session?.dispose(),
  };
}
