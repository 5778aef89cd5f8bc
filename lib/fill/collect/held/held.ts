import { cleanText, textOutside } from '../../describe/text.ts';
import type { FoundControl } from '../collected-control.ts';
import { listedOptions, mostOptions, oneLine, shownIn } from './held-in-box.ts';

/** What a control holds and offers, as the page has it now. */
export interface Held {
  readonly value: string;
  readonly display: string;
  readonly isDefault: boolean;
  readonly options: readonly string[];
}

/** @param label what the page calls the control: a label that floats inside of its box is no content. */
export function heldBy(found: FoundControl, label = ''): Held {
  const { element, widget, members } = found;
  if (members) return ofGroup(members);
  if (element.localName === 'select') return ofSelect(element as HTMLSelectElement);
  if (widget === 'checkbox' || widget === 'switch') return ofSwitch(element);
  if (widget === 'rich_text') return ofEditor(found);
  if (widget === 'combobox' || widget === 'cascader') return ofCombobox(found, label);
  if (widget === 'file') return nothing;
  if (element.localName === 'button') return ofDateButton(element);
  const value = valueIn(element);
  const isDefault = 'defaultValue' in element && element.defaultValue === value;
  return { ...nothing, value, display: value, isDefault };
}

const nothing: Held = { value: '', display: '', isDefault: false, options: [] };

const valueIn = (element: Element): string =>
  'value' in element && typeof element.value === 'string'
    ? element.value
    : (element.getAttribute('aria-valuetext') ?? '');

/** Some editors write the hint of the text area behind them into their own text until somebody writes. */
function ofEditor({ element, host, backing }: FoundControl): Held {
  // biome-ignore lint/performance/useDomNodeTextContent: only the rendered text has the line breaks that an editor shows.
  const { innerText = element.textContent } = element;
  const text = (innerText ?? '').replace(/[\u200b\ufeff]/g, '').trim();
  const isHint = [element, host, backing].some((part) => part && hintsOf(part).includes(text));
  return isHint ? nothing : { ...nothing, value: text, display: text };
}

const hintsOf = (element: Element): readonly string[] =>
  ['placeholder', 'data-placeholder', 'aria-placeholder'].flatMap((name) => element.getAttribute(name)?.trim() || []);

/** The first option where it stands for “nothing chosen yet”. */
export const blankOption = ({ options }: HTMLSelectElement): HTMLOptionElement | null => {
  const [first] = options;
  return first && (first.value === '' || first.disabled) ? first : null;
};

function ofSelect(select: HTMLSelectElement): Held {
  const blank = blankOption(select);
  const chosen = [...select.selectedOptions].filter((option) => option !== blank);
  const marked = [...select.options].filter(({ defaultSelected }) => defaultSelected);
  const byDefault = marked.length > 0 ? marked : [...select.options].slice(0, select.multiple ? 0 : 1);
  return {
    value: chosen.map(({ value }) => value).join(', '),
    display: chosen.map(({ text }) => oneLine(text)).join(', '),
    isDefault: [...select.selectedOptions].every((option) => byDefault.includes(option)),
    options: [...select.options]
      .filter((option) => option !== blank)
      .slice(0, mostOptions)
      .map(({ text }) => oneLine(text)),
  };
}

const isOn = (member: Element): boolean =>
  'checked' in member ? member.checked === true : member.getAttribute('aria-checked') === 'true';

/** What is written beside a radio button or a checkbox. */
export function choiceLabel(member: HTMLElement): string {
  const label = member.closest('label') ?? (member as HTMLInputElement).labels?.[0];
  const named = member.getAttribute('aria-labelledby');
  const byId = named ? member.ownerDocument.getElementById(named.trim().split(/\s+/)[0] ?? '') : null;
  const aria = byId ? textOutside(byId, []) : (member.getAttribute('aria-label') ?? '');
  const text = label ? textOutside(label, []) : aria;
  if (text) return cleanText(text);
  if (member.localName !== 'input') return cleanText(member.textContent ?? '');
  for (let at = member.nextSibling; at && !(at instanceof Element && at.matches('input')); at = at.nextSibling) {
    const beside = cleanText(at.textContent ?? '');
    if (beside) return beside;
  }
  return cleanText(valueIn(member));
}

function ofGroup(members: readonly HTMLElement[]): Held {
  const on = members.filter(isOn);
  const usual = members.filter((member) => 'defaultChecked' in member && member.defaultChecked === true);
  return {
    value: on.map((member) => valueIn(member) || choiceLabel(member)).join(', '),
    display: on.map(choiceLabel).join(', '),
    isDefault: on.length === usual.length && on.every((member) => usual.includes(member)),
    options: members.slice(0, mostOptions).map(choiceLabel),
  };
}

function ofSwitch(element: HTMLElement): Held {
  const on = isOn(element);
  const text = on ? 'true' : '';
  const isDefault = 'defaultChecked' in element && element.defaultChecked === on;
  return { value: text, display: text, isDefault, options: [] };
}

/** A text without a digit is an invitation to choose. */
function ofDateButton(button: HTMLElement): Held {
  const text = oneLine(textOutside(button, []));
  const display = /\d/.test(text) ? text : '';
  return { ...nothing, value: display, display };
}

function ofCombobox({ element, host, backing }: FoundControl, label: string): Held {
  const own = valueIn(element);
  // What nobody can read holds a code, not what is shown.
  const read = element.getAttribute('aria-hidden') === 'true' ? '' : own;
  const shown = read || (host === element && element.localName === 'input' ? '' : shownIn(host, element, label)) || own;
  const value = own || (backing ? valueIn(backing) : '');
  return { ...nothing, value, display: shown, options: listedOptions(element, host) };
}
