import { breathe } from './breathe.ts';
import { collectControls, collectInSlices } from './collect/collect-controls.ts';
import type { OpenShadowRoot } from './collect/collected-control.ts';
import { forPanel, isInView } from './for-panel.ts';
import { createOutlines } from './outline/outline.ts';
import type { Collected, Filled } from './page-answers.ts';
import type { PageCommand } from './page-commands.ts';
import { isCovered } from './refuse/covered.ts';
import { innerFrames } from './refuse/inner-frames.ts';
import { isReadable } from './refuse/readable.ts';
import { unseenFields } from './refuse/unseen-fields.ts';
import { pointAtField } from './teach/point.ts';
import { readTicket } from './ticket/read-ticket.ts';
import { undoRun } from './undo/undo-run.ts';
import { fillFields } from './write/fill-fields.ts';
import { findAgain } from './write/find-again.ts';
import { type JournalEntry, joinJournals } from './write/journal.ts';
import type { LiveControl } from './write/live-control.ts';
import { shownIn } from './write/read-back.ts';
import { sameMeaning } from './write/same-meaning.ts';

/** What the injected script offers in its own world; the page cannot see it. */
export interface PageApi {
  /** Carries one command out in this frame. Never throws for what a page may do; the answer is checked by the caller. */
  run(command: PageCommand): Promise<unknown>;
}

const longestHref = 20_000;

/**
 * The filler as it lives in one frame, from the first look until the document goes away. It listens to nothing.
 * @param openShadowRoot reaches closed shadow roots, as only the browser lets an extension.
 */
export function createPageApi(doc: Document, openShadowRoot?: OpenShadowRoot): PageApi {
  // Not `randomUUID`: plain http pages of an intranet do not have it.
  const token = crypto.getRandomValues(new Uint32Array(4)).join('-');
  const outlines = createOutlines(doc);
  let known: ReadonlyMap<number, LiveControl> = new Map();
  let journal: readonly JournalEntry[] = [];
  let filledBy: string | null = null;
  const collect = (): readonly LiveControl[] => collectControls(doc, 0, openShadowRoot);

  // What is written and unchanged is still ours: the same call may write it anew, another must ask.
  const oursAmong = (now: readonly LiveControl[]): readonly LiveControl[] =>
    now.filter(({ element, descriptor }) =>
      journal.some(
        ({ control, after }) => control.element === element && after !== '' && shownIn(descriptor) === after,
      ),
    );

  const look = async (): Promise<Collected> => {
    outlines.clear();
    // A frame without an origin is nobody's whom anybody could have allowed, though activeTab reaches into it.
    const readable = isReadable(doc);
    const { controls: now, beyond } =
      originOf(doc) === 'null' || !readable ? nothing : await collectInSlices(doc, 0, openShadowRoot, breathe);
    known = new Map(now.map((control) => [control.descriptor.ref, control]));
    const inView = isInView(doc);
    const ours = oursAmong(now).map(({ descriptor }) => descriptor.ref);
    await breathe();
    const controls = now.map(({ descriptor, host }) => forPanel(descriptor, inView && !isCovered(host)));
    await breathe();
    return {
      token,
      href: doc.location.href.slice(0, longestHref),
      origin: originOf(doc),
      readable,
      title: doc.title.slice(0, 300),
      lang: doc.documentElement.lang.slice(0, 20),
      filledBy: ours.length > 0 ? filledBy : null,
      ours: [...ours],
      controls,
      beyond,
      unseen: readable ? [...unseenFields(doc, now)] : [],
      innerFrames: inView ? [...innerFrames(doc)] : [],
    };
  };

  const fill = async (command: Extract<PageCommand, { do: 'fill' }>): Promise<Filled> => {
    outlines.clear();
    // A page that changes its ticket may keep its fields: another address is another form, whatever stands in it.
    const isSame = () =>
      doc.location.href.slice(0, longestHref) === command.href && originOf(doc) === command.origin && isReadable(doc);
    if (command.token !== token || !isSame()) return { ok: false, reason: 'navigated' };
    const focused = doc.hasFocus() ? doc.activeElement : null;
    const { controls: now } = await collectInSlices(doc, 0, openShadowRoot, breathe);
    const done = await fillFields(command.fields, sameMeaning(known, now), collect, isSame);
    if (focused instanceof HTMLElement && focused.isConnected) focused.focus({ preventScroll: true });
    journal = filledBy === command.call ? joinJournals(journal, done.journal) : done.journal;
    filledBy = command.call;
    return { ok: true, fields: [...done.fields] };
  };

  const undo = async () => {
    outlines.clear();
    const run = journal;
    journal = [];
    filledBy = null;
    return undoRun(run, collect);
  };

  const hostOf = (ref: number): Element | null => findAgain(known.get(ref), collect)?.host ?? null;

  const show = (ref: number) => {
    const host = hostOf(ref);
    host?.scrollIntoView({ block: 'center', inline: 'nearest' });
    outlines.show(host ? [host] : [], host);
    return null;
  };

  let stopPointing = () => {};
  const point = async () => {
    stopPointing();
    const { pointed, stop } = pointAtField(doc, [...known.values()], outlines);
    stopPointing = stop;
    const control = await pointed;
    return { ref: control?.descriptor.ref ?? null };
  };

  return {
    async run(command) {
      switch (command.do) {
        case 'collect':
          return look();
        case 'fill':
          return fill(command);
        case 'undo':
          return command.call === filledBy ? undo() : { restored: 0, left: 0 };
        case 'readTicket':
          return readTicket(doc);
        case 'outline':
          outlines.show(command.refs.flatMap((ref) => hostOf(ref) ?? []));
          return null;
        case 'show':
          return show(command.ref);
        case 'point':
          return point();
        case 'clearOutlines':
          stopPointing();
          outlines.clear();
          return null;
      }
    },
  };
}

const nothing = { controls: [], beyond: 0 };
const originOf = (doc: Document): string => doc.defaultView?.origin ?? 'null';
