import type { FoundControl } from './collected-control.ts';
import { classOf } from './widget-host.ts';

// `…-group-item` is one member of a group.
const groupClass = /(?:radio|checkbox|check|button)[-_]?group(?![-_]*item)/i;

/** Radio buttons of one name, or of one group by structure, are one control; so are checkboxes that share a name. */
export function groupChoices(elements: readonly HTMLElement[]): readonly FoundControl[] {
  const found: FoundControl[] = [];
  const byKey = new Map<unknown, HTMLElement[]>();
  const keys = new Map<string, object>();
  for (const element of elements) {
    if (isEcho(element) || (isRole(element, 'radio') && element.closest('[role=radiogroup]'))) continue;
    if (element.getAttribute('role') === 'radiogroup') {
      const own = ariaGroup(element);
      if (own) found.push(own);
      continue;
    }
    const key = keyOf(element, keys);
    const group = byKey.get(key);
    if (group) group.push(element);
    else byKey.set(key, [element]);
  }
  for (const members of byKey.values()) {
    const [first] = members;
    if (!first) continue;
    const isRadio = first.matches('[type=radio]') || isRole(first, 'radio');
    if (!isRadio && members.length === 1) found.push({ element: first, host: boxOfOne(first), widget: 'checkbox' });
    else found.push({ element: first, host: commonBox(members), widget: isRadio ? 'radio' : 'checkbox', members });
  }
  return found;
}

const isRole = (element: HTMLElement, role: string): boolean =>
  element.localName !== 'input' && element.getAttribute('role') === role;

/** The hidden native button beside one that a program draws and hears. */
const isEcho = (element: HTMLElement): boolean =>
  element.closest('[aria-hidden=true]') !== null &&
  (element.closest('[role=radiogroup]')?.querySelector('[role=radio]:not(input)') ?? null) !== null;

/** Buttons without a native radio inside; with native ones, those are grouped by themselves. */
function ariaGroup(element: HTMLElement): FoundControl | null {
  const members = [...element.querySelectorAll<HTMLElement>('[role=radio]:not(input)')];
  // What is hidden from everybody is only there for the form: a click on it reaches no program.
  const native = [...element.querySelectorAll('input[type=radio]')];
  if (members.length === 0 || native.some((radio) => !radio.closest('[aria-hidden=true]'))) return null;
  return { element, host: element, widget: 'radio', members };
}

function keyOf(element: HTMLElement, keys: Map<string, object>): unknown {
  const around = groupAround(element);
  if (around) return around;
  const { name, type, form } = element as HTMLInputElement;
  if (!name || (type !== 'radio' && type !== 'checkbox'))
    return element.matches('[type=radio]') || isRole(element, 'radio')
      ? element.parentElement
      : (checkboxSet(element) ?? element);
  const scope = form ?? element.getRootNode();
  const key = `${type} ${name} ${idOf(scope)}`;
  const known = keys.get(key) ?? {};
  keys.set(key, known);
  return known;
}

/** The field set around nameless checkboxes, where it holds nothing else. */
function checkboxSet(element: HTMLElement): HTMLElement | null {
  const set = element.closest<HTMLElement>('fieldset');
  const controls = [...(set?.querySelectorAll('input,select,textarea') ?? [])];
  return controls.length > 1 && controls.every((one) => one.matches('[type=checkbox]')) ? set : null;
}

const ids = new WeakMap<object, number>();
let lastId = 0;
function idOf(scope: object): number {
  const known = ids.get(scope);
  if (known !== undefined) return known;
  lastId += 1;
  ids.set(scope, lastId);
  return lastId;
}

function groupAround(element: HTMLElement): HTMLElement | null {
  let at = element.parentElement;
  for (let level = 0; at && level < 5; level += 1, at = at.parentElement) {
    const role = at.getAttribute('role') ?? '';
    if (/^(?:radiogroup|checkboxgroup|group)$/.test(role) || groupClass.test(classOf(at))) return at;
  }
  return null;
}

function commonBox(members: readonly HTMLElement[]): HTMLElement {
  const [first] = members;
  let at = first?.parentElement ?? null;
  while (at && !members.every((member) => at?.contains(member))) at = at.parentElement;
  return at ?? (first as HTMLElement);
}

function boxOfOne(element: HTMLElement): HTMLElement {
  const label = element.closest('label');
  return label && label.querySelectorAll('input,select,textarea').length === 1 ? label : element;
}
