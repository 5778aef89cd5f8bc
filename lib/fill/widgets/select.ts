import { fitOption } from '../plan/fit-option.ts';
import { enter, leave } from '../write/focus.ts';
import { announceChange } from '../write/set-text.ts';
import { combobox } from './combobox.ts';
import type { Widget } from './widget.ts';

const seen = (element: Element) => element.getClientRects().length > 0;

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
    if (!seen(element) && control.host !== element) {
      const through = await combobox.write(control, wanted, collect);
      if (through.ok) return through;
    }
    const texts = [...element.options].map((option) => (option.disabled ? '' : option.text.trim()));
    const index = fitOption(texts, [wanted.text, ...wanted.alternatives]);
    if (index === null) return { ok: false, why: 'no_option' };
    choose(element, index);
    return { ok: true, text: texts[index] ?? '' };
  },
  async clear(control, collect) {
    const { element } = control;
    if (!(element instanceof HTMLSelectElement)) return combobox.clear(control, collect);
    const blank = [...element.options].findIndex((option) => option.value === '');
    choose(element, blank);
    return true;
  },
};
