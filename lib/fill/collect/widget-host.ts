import type { WidgetKind } from '../types.ts';
import { awaitsCalendar, datePattern } from './dates/date-words.ts';

const word = (pattern: string) => new RegExp(`(?:^|[\\s_-])(?:${pattern})`, 'i');
/** Lists of which each choice opens the next. */
export const cascaderClass = word('cascader|treeselect|tree-select');
const dateClass = word(
  'date|datetime|time-?picker|timepicker|laydate|calendar|picker|flatpickr|wdate|datepicker|hasdatepicker|form_datetime',
);
const selectClass = word(
  'select|combo|dropdown|chosen|choices|ss-|ts-|selectize|autocomplete|cascader|treeselect|multiselect',
);
const editorClass = word('editor|cke|tox|mce|note-|ql-|jodit|redactor|w-e-');

export const classOf = (element: Element): string => (typeof element.className === 'string' ? element.className : '');

/** The outermost box, at most six levels up, that belongs to this one control and looks like a widget of this kind. */
function outermost(
  element: HTMLElement,
  isAlone: (box: Element) => boolean,
  fits: (box: HTMLElement) => boolean,
): HTMLElement | null {
  let found: HTMLElement | null = null;
  let at: HTMLElement | null = element.parentElement;
  for (let level = 0; at && level < 6; level += 1, at = at.parentElement) {
    if (
      !isAlone(at) ||
      // `…-in-form-item` is what Ant Design calls a widget inside of one.
      /(?<!in-)form-?item|form-?group|form-?row|^(?:td|li|form|fieldset|body)$/i.test(`${classOf(at)} ${at.localName}`)
    )
      break;
    if (fits(at)) found = at;
  }
  return found;
}

const opensList = (element: Element): boolean =>
  element.getAttribute('role') === 'combobox' ||
  /^(?:listbox|tree|grid)$/.test(element.getAttribute('aria-haspopup') ?? '') ||
  /^(?:list|both)$/.test(element.getAttribute('aria-autocomplete') ?? '');

export interface Skin {
  readonly widget: WidgetKind;
  readonly host: HTMLElement;
}

/** What an input really is: plain text, or the inner part of a combobox, cascader or date picker, found by structure. */
export function skinOf(input: HTMLInputElement, isAlone: (box: Element) => boolean): Skin {
  const date = isDate(input) ? input : null;
  const dateHost = outermost(input, isAlone, (box) => dateClass.test(classOf(box)) && !selectClass.test(classOf(box)));
  if (date || dateHost) return { widget: 'date', host: dateHost ?? input };
  const host = outermost(
    input,
    isAlone,
    (box) => box.getAttribute('role') === 'combobox' || selectClass.test(classOf(box)) || opensList(box),
  );
  if (host || opensList(input)) {
    const box = host ?? input;
    const inside = [input, ...ancestorsTo(input, box)];
    if (inside.some((element) => cascaderClass.test(classOf(element)))) return { widget: 'cascader', host: box };
    const isList =
      input.readOnly || opensList(input) || inside.some((element) => element.getAttribute('role') === 'combobox');
    if (isList || !input.name) return { widget: 'combobox', host: box };
  }
  return { widget: 'text', host: input };
}

function ancestorsTo(from: HTMLElement, to: HTMLElement): readonly HTMLElement[] {
  const found: HTMLElement[] = [];
  for (let at: HTMLElement | null = from.parentElement; at; at = at.parentElement) {
    found.push(at);
    if (at === to) break;
  }
  return found;
}

/** The box of a range of dates: two inputs that the user sees as one field. */
export function rangeAround(element: HTMLElement, inputsIn: ReadonlyMap<Element, number>): HTMLElement | null {
  if (element.localName !== 'input') return null;
  let at = element.parentElement;
  for (let level = 0; at && level < 4; level += 1, at = at.parentElement) {
    if ((inputsIn.get(at) ?? 0) > 2) return null;
    if (inputsIn.get(at) === 2 && dateClass.test(classOf(at)) && /range/i.test(classOf(at))) return at;
  }
  return null;
}

const nativeDates = new Set(['date', 'datetime-local', 'time', 'month', 'week']);

function isDate(input: HTMLInputElement): boolean {
  if (nativeDates.has(input.type)) return true;
  if (input.type !== 'text') return false;
  if (dateClass.test(classOf(input)) && !selectClass.test(classOf(input))) return true;
  if (input.readOnly) return awaitsCalendar(input.placeholder, input.placeholder);
  return datePattern.test(input.placeholder);
}

/** The visible box that stands for a hidden native control: beside it, or around it. */
export function skinBeside(
  hidden: HTMLElement,
  isSeen: (element: Element) => boolean,
  isAlone: (box: Element) => boolean,
): HTMLElement | null {
  const beside = [
    hidden.nextElementSibling,
    hidden.nextElementSibling?.nextElementSibling,
    hidden.previousElementSibling,
  ];
  for (const element of beside) {
    if ((isWidgetBox(element) || showsChoiceOf(hidden, element)) && isSeen(element)) return element;
  }
  let at = hidden.parentElement;
  for (let level = 0; at && level < 3; level += 1, at = at.parentElement) {
    if (!isAlone(at)) return null;
    if (isWidgetBox(at) && isSeen(at)) return at;
  }
  return null;
}

/** A box with a button or a focus of its own that shows what a hidden list has chosen. */
function showsChoiceOf(hidden: HTMLElement, box: Element | null | undefined): box is HTMLElement {
  if (hidden.localName !== 'select' || !box || !/^(?:div|span|button)$/.test(box.localName)) return false;
  const [chosen] = (hidden as HTMLSelectElement).selectedOptions;
  const face = box.matches('button,[tabindex]') ? box : box.querySelector('button,[tabindex]');
  const shown = face?.textContent?.trim();
  return shown !== undefined && (shown === '' || shown === (chosen?.text.trim() ?? ''));
}

export function isWidgetBox(element: Element | null | undefined): element is HTMLElement {
  if (!element || /^(?:input|select|textarea|label|script|style)$/.test(element.localName)) return false;
  return (
    selectClass.test(classOf(element)) ||
    editorClass.test(classOf(element)) ||
    opensList(element) ||
    element.querySelector('[role=combobox],[aria-haspopup=listbox]') !== null
  );
}

/** The frame of an editor with its tool bar, else the editable element itself. */
export const editorHost = (element: HTMLElement, isAlone: (box: Element) => boolean): HTMLElement =>
  outermost(element, isAlone, (box) => editorClass.test(classOf(box))) ?? element;
