import type { Fingerprint } from '../../packs/site-maps/site-map-schema.ts';
import { plainText } from '../plan/fit-option.ts';
import type { ControlDescriptor } from '../types.ts';

const families: Readonly<Record<string, string>> = {
  multiline: 'text',
  rich_text: 'text',
  combobox: 'list',
  select: 'list',
  radio: 'list',
  cascader: 'list',
};
const familyOf = (widget: string): string => families[widget] ?? widget;

const cut = (text: string): string => text.slice(0, 200);

const evidenceOf = ({ evidence }: ControlDescriptor, source: string): string =>
  evidence.find((one) => one.source === source)?.text ?? '';

/** Frameworks number their ids anew with each version of a page. */
const nameOf = (control: ControlDescriptor): string => {
  const id = evidenceOf(control, 'id');
  return evidenceOf(control, 'name') || (/\d/.test(id) ? '' : id);
};

/** @param controls are all that were seen with it. */
export function fingerprintOf(control: ControlDescriptor, controls: readonly ControlDescriptor[]): Fingerprint {
  const label = plainText(control.label);
  const alike = controls.filter((one) => plainText(one.label) === label && one.inScope === control.inScope);
  return {
    label: cut(control.label),
    name: cut(nameOf(control)),
    widget: control.widget,
    section: cut(evidenceOf(control, 'section')),
    place: Math.max(0, alike.indexOf(control)),
    inFrame: control.frame !== 0,
  };
}

/** How well a field fits what was taught; 0: it is another. */
function likeness(taught: Fingerprint, now: Fingerprint): number {
  const label = plainText(taught.label);
  if (label !== '' ? plainText(now.label) !== label : taught.name === '' || taught.name !== now.name) return 0;
  const signs = [
    [taught.name !== '' && taught.name === now.name, 4],
    [plainText(taught.section) === plainText(now.section), 3],
    [familyOf(taught.widget) === familyOf(now.widget), 2],
    [taught.place === now.place, 1],
    [taught.inFrame === now.inFrame, 1],
  ] as const;
  return signs.reduce((sum, [same, points]) => sum + (same ? points : 0), 1);
}

/**
 * The fields of a form that were taught: each at most once, the best fit first. Where two fit equally well neither is
 * taken: the clerk is asked rather than the wrong one filled.
 */
export function findTaught<T extends { readonly at: Fingerprint }>(
  taught: readonly T[],
  controls: readonly ControlDescriptor[],
): ReadonlyMap<ControlDescriptor, T> {
  const open = controls
    .filter(({ inScope }) => inScope)
    .map((control) => ({ control, is: fingerprintOf(control, controls) }));
  const fits = taught.flatMap((one) => {
    const scored = open.map(({ control, is }) => ({ one, control, score: likeness(one.at, is) }));
    const best = Math.max(0, ...scored.map(({ score }) => score));
    const [only, other] = scored.filter(({ score }) => score === best && score > 0);
    return only && !other ? [only] : [];
  });
  const found = new Map<ControlDescriptor, T>();
  for (const { one, control } of fits.toSorted((a, b) => b.score - a.score))
    if (!found.has(control)) found.set(control, one);
  return found;
}
