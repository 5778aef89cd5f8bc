import type { FoundControl } from '../collect/collected-control.ts';
import { blankOption } from '../collect/held/held.ts';
import type { Sight } from '../collect/visible.ts';
import type { Evidence, EvidenceSource } from '../types.ts';
import { cellText } from './cell-text.ts';
import { itemText, textBefore } from './form-item.ts';
import { ariaTexts, type LabelsOf, labelTexts, legendOf } from './labels.ts';
import { nearText } from './near-text.ts';
import { cleanText } from './text.ts';

/** What the page says around a control, gathered once for all controls of a page. */
export interface Surroundings {
  /** How many logical controls stand in a box. */
  readonly controlsIn: (box: Element) => number;
  readonly isControl: (element: Element) => boolean;
  readonly sight: Sight;
  readonly labelsOf: LabelsOf;
  readonly section: (found: FoundControl) => string;
  readonly formButton: (found: FoundControl) => string;
}

const visibleSources: readonly EvidenceSource[] = ['label', 'aria', 'form_item', 'cell', 'term', 'near_text'];
// What frameworks make up anew for each rendering says nothing.
const randomId =
  /^(?:el-id|react-|radix|headlessui|mui-|rc_|:r|select2-|ember|ext-|mat-|cdk-|input-?\d|f\d)|[0-9a-f]{8}|\d{4,}/i;

/** Everything that the page says about a control, with where it was found, the strongest first. */
export function describe(found: FoundControl, around: Surroundings): readonly Evidence[] {
  const { element, backing, host, members } = found;
  const bearers = backing && backing !== element ? [element, backing] : [element];
  const evidence: Evidence[] = [];
  const add = (source: EvidenceSource, text: string | null | undefined) => {
    const clean = cleanText(text ?? '');
    if (clean && !evidence.some((known) => known.source === source && known.text === clean))
      evidence.push({ source, text: clean });
  };

  for (const bearer of bearers) {
    if (!members) for (const text of labelTexts(bearer, around.labelsOf)) add('label', text);
    // What names the first box of a group does not name the group.
    if (members?.includes(bearer)) add('aria', legendOf(bearer));
    else for (const text of ariaTexts(bearer)) add('aria', text);
  }
  if (host !== element) for (const text of ariaTexts(host)) add('aria', text);
  for (const text of hostTexts(element, around.labelsOf)) add('aria', text);
  const item = itemText(found, around);
  if (item) add('form_item', item);
  const cell = cellText(host, around.controlsIn);
  if (cell) add(cell.source, cell.text);
  if (!evidence.some(({ source }) => visibleSources.includes(source))) {
    add('near_text', textBefore(found, around) ?? nearText(found, around));
  }

  for (const bearer of bearers) {
    add('placeholder', placeholderOf(bearer));
    add('title', bearer.getAttribute('title'));
    add('title', bearer.getAttribute('data-label'));
    const name = nameOf(bearer);
    if (name && !randomId.test(name)) add('name', name);
    if (bearer.id && !randomId.test(bearer.id)) add('id', bearer.id);
    add('autocomplete', autocompleteOf(bearer));
  }
  if (host !== element) add('placeholder', skinPlaceholder(host));
  add('type', typeOf(element));
  add('section', around.section(found));
  add('form_button', around.formButton(found));
  return evidence;
}

/** What the user reads as the control's label: the first visible text about it. */
export function labelFrom(evidence: readonly Evidence[]): string {
  for (const source of [...visibleSources, 'placeholder', 'title', 'name', 'id'] as const) {
    const found = evidence.find((one) => one.source === source);
    if (found) return found.text;
  }
  return '';
}

const nameOf = (element: Element) =>
  element.getAttribute('name') ||
  element.getAttribute('formcontrolname') ||
  element.getAttribute('data-name') ||
  element.getAttribute('data-field');

function placeholderOf(element: HTMLElement): string | null {
  if (element.localName === 'select') return blankOption(element as HTMLSelectElement)?.text ?? null;
  return (
    element.getAttribute('placeholder') ??
    element.getAttribute('data-placeholder') ??
    element.getAttribute('aria-placeholder')
  );
}

const skinPlaceholder = (host: HTMLElement): string | null => {
  const marked = host.querySelector(
    '[class*="placeholder" i]:not([class*=selected]),[class*="placeholder" i][class*=transparent]',
  );
  return marked?.textContent ?? null;
};

function autocompleteOf(element: Element): string | null {
  const token = element.getAttribute('autocomplete');
  return token && !/^(?:on|off|nope|none|false|true|new-password|no|chrome-off)$/i.test(token) ? token : null;
}

const telling = new Set([
  'tel',
  'email',
  'search',
  'password',
  'file',
  'date',
  'datetime-local',
  'time',
  'url',
  'number',
]);

function typeOf(element: HTMLElement): string | null {
  const { type, inputMode } = element as HTMLInputElement;
  if (element.localName !== 'input') return null;
  if (telling.has(type)) return type;
  return inputMode === 'tel' || inputMode === 'email' ? inputMode : null;
}

/** A custom element around the control names it, as `label` or `aria-label`. */
function hostTexts(element: Element, labelsOf: LabelsOf): readonly string[] {
  const texts: string[] = [];
  for (let root = element.getRootNode(); 'host' in root && root instanceof ShadowRoot; root = root.host.getRootNode()) {
    const { host } = root;
    texts.push(
      ...labelTexts(host, labelsOf),
      ...ariaTexts(host),
      host.getAttribute('label') ?? '',
      host.getAttribute('placeholder') ?? '',
    );
  }
  return texts.filter(Boolean);
}
