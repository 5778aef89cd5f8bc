import * as v from 'valibot';
import type { Meaning } from '../../notes/vocabulary.ts';
import type { Fingerprint } from '../../packs/site-maps/site-map-schema.ts';
import { withoutTricks } from '../describe/plain.ts';
import { keyOf } from '../plan/to-write.ts';
import { fingerprintOf } from '../teach/fingerprint.ts';
import type { WidgetKind } from '../types.ts';
import type { Look } from './look-at-page.ts';
import type { PageAccess } from './page-access.ts';

export interface TeachableField {
  readonly frame: number;
  readonly ref: number;
  readonly label: string;
  /** What it is taken for now; `other`: for nothing. */
  readonly meaning: Meaning;
  readonly at: Fingerprint;
}

export interface Teachable {
  /** The origin that it is kept for. */
  readonly site: string;
  /** In the order of the page. */
  readonly fields: readonly TeachableField[];
}

const never: readonly WidgetKind[] = ['password', 'file', 'button'];

/** The fields of the visible form: a password or an attachment is nobody's to teach. */
export function teachableOf({ origin, controls, recognised }: Look): Teachable {
  const meanings = new Map(recognised.map((known) => [keyOf(known), known.meaning]));
  const fields = controls
    .filter(({ inScope, widget, formRole }) => inScope && !never.includes(widget) && formRole !== 'login')
    .map((control): TeachableField => {
      const { frame, ref, label } = control;
      const at = fingerprintOf(control, controls);
      const name = withoutTricks(label) || at.name || control.selector;
      return { frame, ref, label: name, meaning: meanings.get(keyOf(control)) ?? 'other', at };
    })
    .filter(({ meaning, at }) => meaning !== 'captcha_or_password' && (at.label !== '' || at.name !== ''));
  return { site: /^https?:\/\//.test(origin) ? origin : '', fields };
}

const pointedSchema = v.object({ ref: v.nullable(v.pipe(v.number(), v.integer())) });

/** Listens in every frame that was seen until the clerk has clicked in one of them, or pressed Esc. */
export async function pointAt(
  access: PageAccess,
  { tab, frames }: Look,
): Promise<{ readonly frame: number; readonly ref: number } | null> {
  const asked = [...frames].map(async ([frame, { document }]) => {
    const got = await access.runIn(tab, frame, { do: 'point' }, document);
    const pointed = v.safeParse(pointedSchema, got.ok ? got.answers[0]?.value : null);
    return pointed.success ? { frame, ref: pointed.output.ref } : null;
  });
  const first = await Promise.race([
    // A frame that is gone does not end it for the others.
    ...asked.map(async (one) => (await one) ?? new Promise<never>(() => {})),
    Promise.all(asked).then(() => null),
  ]);
  for (const frame of frames.keys()) await access.runIn(tab, frame, { do: 'clearOutlines' });
  return first?.ref == null ? null : { frame: first.frame, ref: first.ref };
}
