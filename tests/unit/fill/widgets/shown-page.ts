import type { WidgetKind } from '../../../../lib/fill/types.ts';
import type { LiveControl } from '../../../../lib/fill/write/live-control.ts';
import { blankControl } from './blank-control.ts';

/** The simulated page draws nothing: here everything that is not `display: none` is 20 px high. */
export function drawPage(): void {
  Element.prototype.getBoundingClientRect = function () {
    const shown = !this.closest('[hidden]') && this.isConnected;
    return new DOMRect(0, 0, shown ? 100 : 0, shown ? 20 : 0);
  };
  Object.assign(document, { elementFromPoint: () => null });
}

/** The widget `#w` of the page, with the input in it. */
export function controlOf(widget: WidgetKind): LiveControl {
  const host = document.querySelector<HTMLElement>('#w');
  const element = host?.querySelector('input') ?? host;
  if (!host || !element) throw new Error('no widget in the page');
  return { descriptor: { ...blankControl, widget }, element, host };
}

/** A list of options as UI libraries build it: elsewhere in the page, opened by `mousedown`, taken by `click`. */
export function dropDown(texts: readonly string[], taken: (text: string) => void): HTMLElement {
  const list = document.createElement('ul');
  list.hidden = true;
  list.append(
    ...texts.map((text) => {
      const option = document.createElement('li');
      option.textContent = text;
      option.addEventListener('click', () => taken(text));
      return option;
    }),
  );
  document.body.append(list);
  return list;
}
