import { textOutside } from '../../describe/text.ts';
import { classOf } from '../widget-host.ts';

/** So many options at most are read of one list. */
export const mostOptions = 5_000;

/** A text as one line. */
export const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();

/**
 * The chosen text of a widget: what its box shows besides its placeholder, marks and buttons.
 * @param label what the page calls the control, where that floats inside of its box.
 */
export function shownIn(host: HTMLElement, own: HTMLElement, label: string): string {
  const skipped = [...host.querySelectorAll(aside)].filter((element) => {
    if (element.contains(own)) return false;
    const name = classOf(element);
    // Some libraries show the chosen text and the placeholder in one element, and only mark which of them it is.
    return !/selected/.test(name) || /transparent|hidden/.test(name);
  });
  const shown = oneLine(textOutside(host, skipped)).slice(0, 300);
  return label !== '' && shown.startsWith(label) ? shown.slice(label.length).trim() : shown;
}

const aside = [
  '[class*="placeholder" i]',
  '[class*="arrow" i]',
  '[class*="suffix" i]',
  '[class*="icon" i]',
  '[class*=is-transparent]',
  '[class*=badge]',
  '[role=listbox]',
  '[role=tooltip]',
  '[role=option]',
  'ul',
].join(',');

/** What a control's own list offers, where all of it stands in the page. */
export function listedOptions(element: HTMLElement, host: HTMLElement): readonly string[] {
  const ids = [element, host].flatMap((box) => [
    box.getAttribute('aria-controls'),
    box.getAttribute('aria-owns'),
    box.getAttribute('list'),
  ]);
  const list = ids
    .filter((id) => id !== null && id !== '')
    .map((id) => element.ownerDocument.getElementById(id ?? ''))[0];
  // A list that draws only what is scrolled to, or a tree with its branches closed, would be taken for the whole.
  if (!list || isPartOf(list)) return [];
  return [...list.querySelectorAll('[role=option],option')]
    .slice(0, mostOptions)
    .map((option) => oneLine(option.textContent ?? ''))
    .filter(Boolean);
}

const isPartOf = (list: Element): boolean =>
  list.querySelector('[aria-expanded=false],[class*=virtual i],[role=option][style*="absolute"]') !== null ||
  list.closest('[class*=virtual i]') !== null ||
  /virtual/i.test(classOf(list.parentElement ?? list)) ||
  list.matches('[role=tree]');
