import { fitOption } from '../plan/fit-option.ts';
import { enter, leave } from '../write/focus.ts';
import { announceChange } from '../write/set-text.ts';
import { until } from '../write/wait.ts';
import { combobox } from './combobox.ts';
import type { Widget } from './widget.ts';

const shows = (host: Element, text: string): boolean =>
  [host.textContent ?? '', ...[...host.querySelectorAll('input')].map(({ value }) => value)].some((shown) =>
    shown.replace(/\s+/g, ' ').includes(text),
  );

function choose(element: HTMLSelectElement, index: number): void {
  enter(element);
  element.selectedIndex = index;
  element.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
  announceChange(element);
  leave(element);
}

/** A native select. One that hides behind a skin is operated through its skin: setting it leaves many skins stale. */
export const select: Widget = {
  async write(control, wanted, collect) {
    const { element } = control;
    if (!(element instanceof HTMLSelectElement)) return combobox.write(control, wanted, collect);
    const isSkinned = control.host !== element;
    if (isSkinned) {
      const through = await combobox.write(control, wanted, collect);
      if (through.ok) return through;
    }
    const texts = [...element.options].map((option) => (option.disabled ? '' : option.text.trim()));
    const index = fitOption(texts, [wanted.text, ...wanted.alternatives]);
    if (index === null) return { ok: false, why: 'no_option' };
    const before = element.selectedIndex;
    choose(element, index);
    const text = texts[index] ?? '';
    if (!isSkinned || (await until(() => shows(control.host, text), 300))) return { ok: true, text };
    // Its skin did not follow: what the clerk sees would not be what is sent.
    choose(element, before);
    return { ok: false, why: 'no_way' };
  },
  async clear(control, collect) {
    const { element } = control;
    if (!(element instanceof HTMLSelectElement)) return combobox.clear(control, collect);
    const blank = [...element.options].findIndex((option) => option.value === '');
    choose(element, blank);
    return true;
  },
};
