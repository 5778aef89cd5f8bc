import * as v from 'valibot';
import type { OptionAliases } from '../../packs/site-maps/option-aliases-schema.ts';
import { type Collected, collectedSchema } from '../page-answers.ts';
import { recognise } from '../recognise/recognise.ts';
import { type Answers, nothingTaught, type Taught, withTaught } from '../teach/with-taught.ts';
import type { ControlDescriptor, Recognised } from '../types.ts';
import { type ClosedFrame, closedFrames } from './closed-frames.ts';
import { createFrameGuard } from './frame-guard.ts';
import type { Failed, PageAccess } from './page-access.ts';

/** A frame as it answered the look, in the document that it showed then. */
export interface SeenFrame extends Collected {
  readonly document: string | undefined;
}

/** What was seen of the page beside, in all frames that values may go to. */
export interface Look {
  readonly title: string;
  readonly url: string;
  readonly controls: readonly ControlDescriptor[];
  readonly recognised: readonly Recognised[];
  /** What options were chosen before for what was noted. */
  readonly answers: Answers;
  readonly aliases: OptionAliases;
  readonly tab: number;
  readonly frames: ReadonlyMap<number, SeenFrame>;
  readonly call: string;
  /** The origin of the page itself. */
  readonly origin: string;
  /** Frames on the page that nothing can be written into. */
  readonly closed: readonly ClosedFrame[];
  /** How many controls there are more than are looked at. */
  readonly beyond: number;
}

/** Over all frames; the first ones are looked at. */
export const mostControls = 2_000;

/**
 * Has every frame of the page describe its controls, and recognises them together. Writes nothing.
 * @param taughtOn gives what the clerk and the packs have taught of a site.
 */
export async function lookAtPage(
  access: PageAccess,
  call: string,
  taughtOn: (site: string) => Promise<Taught> = async () => nothingTaught,
): Promise<{ readonly ok: true; readonly look: Look } | Failed> {
  const beside = await access.tab();
  if (!beside.ok) return beside;
  const { tab } = beside;
  const got = await access.runEverywhere(tab.id, { do: 'collect' });
  if (!got.ok) return got;
  const answered = new Map<number, SeenFrame>();
  for (const { frame, value, document } of got.answers) {
    const checked = v.safeParse(collectedSchema, value);
    if (checked.success) answered.set(frame, { ...checked.output, document });
  }
  const top = answered.get(0);
  if (!top) return { ok: false, reason: 'failed' };
  const mayFill = createFrameGuard(access, top.origin);
  const frames = new Map<number, SeenFrame>();
  const controls: ControlDescriptor[] = [];
  let beyond = 0;
  for (const [frame, seen] of [...answered].toSorted(([one], [other]) => one - other)) {
    if (!(await mayFill(seen.origin))) continue;
    frames.set(frame, seen);
    const room = mostControls - controls.length;
    controls.push(...seen.controls.slice(0, room).map((control) => ({ ...control, frame })));
    beyond += seen.beyond + Math.max(0, seen.controls.length - room);
  }
  const taught = await taughtOn(top.origin);
  const { recognised, answers } = withTaught(controls, recognise(controls, [top.lang]), taught);
  const closed = await closedFrames(access, top.origin, [...frames.values()]);
  const { title, href: url, origin } = top;
  return {
    ok: true,
    look: {
      ...{ tab: tab.id, frames, call, origin, title: title || tab.title, url },
      ...{ controls, recognised, answers, aliases: taught.aliases ?? {}, closed, beyond },
    },
  };
}
