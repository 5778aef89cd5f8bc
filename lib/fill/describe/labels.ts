import { textOutside } from './text.ts';

/** The labels of a control. */
export type LabelsOf = (element: Element) => readonly Element[];

/**
 * Finds the labels around a control or with its id. Asking the browser for `element.labels` walks through the whole page
 * for every control; this goes through the page's labels once.
 */
export function createLabelsOf(labels: readonly HTMLElement[]): LabelsOf {
  const byId = new Map<string, HTMLElement[]>();
  for (const label of labels) {
    const id = label.getAttribute('for');
    if (id) byId.set(id, [...(byId.get(id) ?? []), label]);
  }
  return (element) => {
    const root = element.getRootNode();
    const named = (element.id ? (byId.get(element.id) ?? []) : []).filter((label) => label.getRootNode() === root);
    if (!('labels' in element)) return named;
    const around = element.closest('label');
    const all = around && !named.includes(around) ? [around, ...named] : named;
    return all.filter((label) => !('control' in label) || label.control === element);
  };
}

/** Texts of the labels that name a control: around it, or with its id. Custom elements have labels by `for` only. */
export const labelTexts = (element: Element, labelsOf: LabelsOf): readonly string[] =>
  labelsOf(element).map((label) => textOutside(label, [element]));

/** `aria-labelledby`, resolved in the control's own root, and `aria-label`. */
export function ariaTexts(element: Element): readonly string[] {
  const root = element.getRootNode() as Document;
  const ids = (element.getAttribute('aria-labelledby') ?? '').split(/\s+/).filter(Boolean).slice(0, 5);
  const named = ids.map((id) => {
    const label = root.getElementById?.(id);
    return label && label !== element ? textOutside(label, [element]) : '';
  });
  return [named.join(' ').trim(), element.getAttribute('aria-label') ?? '', legendOf(element)].filter(Boolean);
}

/** The legend of a fieldset names a group of choices; for any other control it is a section. */
export function legendOf(element: Element): string {
  const { type } = element as HTMLInputElement;
  if (type !== 'radio' && type !== 'checkbox') return '';
  const legend = element.closest('fieldset')?.querySelector(':scope > legend');
  return legend ? textOutside(legend, []) : '';
}
