import { textOutside } from './text.ts';

/** Texts of the labels that name a control: around it, or with its id. Custom elements have labels by `for` only. */
export function labelTexts(element: Element): readonly string[] {
  const native = 'labels' in element ? (element.labels as NodeListOf<HTMLLabelElement> | null) : null;
  const labels = native ? [...native] : byFor(element);
  return labels.map((label) => textOutside(label, [element]));
}

function byFor(element: Element): readonly Element[] {
  if (!element.id) return [];
  const root = element.getRootNode();
  return 'querySelectorAll' in root
    ? [...(root as Document).querySelectorAll(`label[for="${CSS.escape(element.id)}"]`)]
    : [];
}

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

// A fieldset names a group of choices; for any other control it is a section.
function legendOf(element: Element): string {
  const { type } = element as HTMLInputElement;
  if (type !== 'radio' && type !== 'checkbox') return '';
  const legend = element.closest('fieldset')?.querySelector(':scope > legend');
  return legend ? textOutside(legend, []) : '';
}
