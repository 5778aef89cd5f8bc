import { fitOption } from '../plan/fit-option.ts';
import { leave } from '../write/focus.ts';
import type { LiveControl } from '../write/live-control.ts';
import { hover, press } from '../write/mouse.ts';
import { isTextElement, pressEscape, typeText } from '../write/set-text.ts';
import { pause, until } from '../write/wait.ts';
import { leadOn, takePath } from './columns.ts';
import { isShown, type OpenOption, openOptions, scrollerOf, shownOptions } from './options.ts';
import { unfold } from './tree.ts';
import type { Wanted, Widget, Written } from './widget.ts';

const openMs = 900;
const filterMs = 900;
const scrollMs = 8_000;

/** The input inside the widget itself; never any other input of the page. */
export function ownInput({ element, host }: LiveControl): HTMLInputElement | null {
  if (element instanceof HTMLInputElement) return element;
  return host.querySelector<HTMLInputElement>('input:not([type=hidden])');
}

/** Closes what is still open and leaves the widget. */
export async function close(control: LiveControl, isOpen: () => boolean): Promise<void> {
  const input = ownInput(control) ?? control.element;
  if (isOpen()) pressEscape(input);
  leave(input);
  if (await until(() => !isOpen(), 250)) return;
  pressOutside(control);
}

// Widgets that close on a click anywhere else listen on the document; the root element holds no handler of its own.
function pressOutside({ host }: LiveControl): void {
  const root = host.ownerDocument.documentElement;
  for (const type of ['pointerdown', 'mousedown', 'mouseup', 'click'])
    root.dispatchEvent(new MouseEvent(type, { bubbles: true, cancelable: true, composed: true }));
}

/**
 * The general recipe for whatever opens a list: press as a mouse does, take the option by its text; if it is not there,
 * filter by typing, then scroll the list.
 */
export const combobox: Widget = {
  async write(control, wanted) {
    const doc = control.host.ownerDocument;
    const before = shownOptions(doc);
    const boxes = shownInputs(doc);
    press(control.host);
    const list = () => openOptions(control.host, before);
    const opened = await until(() => list().length > 0 || openedSearch(doc, boxes) !== null, openMs);
    const input = openedSearch(doc, boxes) ?? ownInput(control);
    if (opened && wanted.path.length > 1 && leadOn(list())) {
      const taken = await takePath(list, wanted.path);
      await close(control, () => list().length > 0);
      return taken ? { ok: true, text: taken.join(' / ') } : { ok: false, why: 'no_option' };
    }
    const found =
      (opened && (await wait(list, wanted, 120))) ||
      (await search(input, list, wanted)) ||
      (await unfold(list, () => fitting(list(), wanted)));
    if (!found) {
      await close(control, () => list().length > 0);
      return { ok: false, why: opened ? 'no_option' : 'did_not_open' };
    }
    press(found.element);
    await pause(30);
    await close(control, () => isShown(found.element));
    return { ok: true, text: found.text } satisfies Written;
  },
  clear: clearByButton,
};

const shownInputs = (doc: Document): ReadonlySet<Element> =>
  new Set([...doc.querySelectorAll('input:not([type=hidden])')].filter(isShown));

/** The search box that came up with the list and took the focus, wherever in the page it stands. */
function openedSearch(doc: Document, before: ReadonlySet<Element>): HTMLInputElement | null {
  const active = doc.activeElement;
  return active instanceof HTMLInputElement && !before.has(active) && isShown(active) ? active : null;
}

async function search(input: HTMLInputElement | null, list: () => readonly OpenOption[], wanted: Wanted) {
  if (input && isTextElement(input) && !input.readOnly && !input.disabled) {
    const held = input.value;
    typeText(input, wanted.text);
    const filtered = await wait(list, wanted, filterMs);
    if (filtered) return filtered;
    typeText(input, held);
    await pause(60);
  }
  return scrollFor(list, wanted);
}

const wait = (list: () => readonly OpenOption[], wanted: Wanted, timeoutMs: number) =>
  until(() => fitting(list(), wanted), timeoutMs);

function fitting(options: readonly OpenOption[], { text, alternatives }: Wanted): OpenOption | null {
  const index = fitOption(
    options.map((option) => option.text),
    [text, ...alternatives],
  );
  return index === null ? null : (options[index] ?? null);
}

const textsOf = (options: readonly OpenOption[]): string => options.map(({ text }) => text).join('\n');

async function scrollFor(list: () => readonly OpenOption[], wanted: Wanted): Promise<OpenOption | null> {
  const first = list()[0];
  const scroller = first ? scrollerOf(first.element) : null;
  if (!scroller) return null;
  scroller.scrollTop = 0;
  const endAt = performance.now() + scrollMs;
  let drawn = '';
  while (performance.now() < endAt) {
    // What is scrolled to may be drawn late: going on before would pass over it.
    await until(() => textsOf(list()) !== drawn, 250);
    const found = fitting(list(), wanted);
    if (found) return found;
    drawn = textsOf(list());
    const top = scroller.scrollTop;
    const turn = () => {
      scroller.scrollTop = top + scroller.clientHeight * 0.8;
      return scroller.scrollTop !== top;
    };
    // A list that draws only what is scrolled to may be late with the next part, and ends there until it is drawn.
    if (!turn() && !(await until(turn, 250))) return fitting(list(), wanted);
  }
  return null;
}

const clears = ['[class*=clear i],[aria-label*=clear i]', '[class*=close i]'];

function clearButton(host: Element): Element | null {
  const shown = clears.flatMap((selector) => [...host.querySelectorAll(selector)]);
  return shown.find((element) => isShown(element) && !element.querySelector('input')) ?? null;
}

/** Presses the widget's own clear button, which most show only under the pointer. */
export async function clearByButton(control: LiveControl): Promise<boolean> {
  hover(control.host);
  const button = await until(() => clearButton(control.host), 250);
  if (!button) return false;
  press(button);
  await pause(60);
  await close(control, () => false);
  return true;
}
