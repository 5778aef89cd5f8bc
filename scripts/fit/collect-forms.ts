import { Window } from 'happy-dom';
import { collectControls } from '../../lib/fill/collect/collect-controls.ts';
import type { ControlDescriptor } from '../../lib/fill/types.ts';
import { formHtml } from './form-html.ts';
import type { Inventory } from './inventory.ts';

/** A form as the recogniser gets it. */
export interface CollectedForm {
  readonly inventory: Inventory;
  readonly controls: readonly ControlDescriptor[];
  /** For each control, the field of the inventory that it stands in. */
  readonly fieldOf: ReadonlyMap<number, number>;
}

/** Draws every form in a document in memory and collects it as a page is collected. */
export function collectForms(inventories: readonly Inventory[]): readonly CollectedForm[] {
  const window = new Window();
  const { Node, NodeFilter, HTMLElement, CSS } = window;
  Object.assign(globalThis, { Node, NodeFilter, HTMLElement, CSS });
  const page = window.document as unknown as Document;
  const forms = inventories.map((inventory) => {
    page.documentElement.lang = inventory.lang;
    page.body.innerHTML = formHtml(inventory);
    const collected = collectControls(page, 0);
    const fieldOf = new Map<number, number>();
    for (const { descriptor, element, host } of collected) {
      const box = element.closest<HTMLElement>('[data-f]') ?? host.closest<HTMLElement>('[data-f]');
      if (box?.dataset.f) fieldOf.set(descriptor.ref, Number(box.dataset.f));
    }
    return { inventory, controls: collected.map(({ descriptor }) => descriptor), fieldOf };
  });
  window.happyDOM.abort();
  return forms;
}
