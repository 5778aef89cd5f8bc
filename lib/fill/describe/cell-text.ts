import { textOutside } from './text.ts';

interface Cell {
  readonly source: 'cell' | 'term';
  readonly text: string;
}

/** The label of a control in a table or a definition list: the cell or the term before it, or the cell above. */
export function cellText(host: Element, controlsIn: (box: Element) => number): Cell | null {
  const cell = host.closest('td,th,dd');
  if (!cell) return null;
  if (cell.localName === 'dd') {
    let at = cell.previousElementSibling;
    while (at && at.localName !== 'dt') at = at.previousElementSibling;
    const term = at ? textOutside(at, []) : '';
    return term ? { source: 'term', text: term } : null;
  }
  const text = beside(cell as HTMLTableCellElement, controlsIn) ?? above(cell as HTMLTableCellElement, controlsIn);
  return text ? { source: 'cell', text } : null;
}

const labelIn = (cell: Element | null | undefined, controlsIn: (box: Element) => number): string | null => {
  if (!cell || controlsIn(cell) > 0) return null;
  const text = textOutside(cell, []);
  return text.length <= 60 && /\p{L}/u.test(text) ? text : null;
};

function beside(cell: HTMLTableCellElement, controlsIn: (box: Element) => number): string | null {
  const previous = cell.previousElementSibling;
  return previous ? labelIn(previous, controlsIn) : null;
}

/** Counts columns with their spans, since cells above may be wider. */
function above(cell: HTMLTableCellElement, controlsIn: (box: Element) => number): string | null {
  const row = cell.parentElement;
  const table = cell.closest('table');
  if (!row || !table) return null;
  const rows = [...table.querySelectorAll('tr')].filter((one) => one.closest('table') === table);
  const before = rows[rows.indexOf(row as HTMLTableRowElement) - 1];
  if (!before) return null;
  const column = columnOf(cell);
  let at = 0;
  for (const candidate of before.children) {
    const span = Number(candidate.getAttribute('colspan')) || 1;
    if (column >= at && column < at + span) return labelIn(candidate, controlsIn);
    at += span;
  }
  return null;
}

function columnOf(cell: Element): number {
  let column = 0;
  for (let at = cell.previousElementSibling; at; at = at.previousElementSibling)
    column += Number(at.getAttribute('colspan')) || 1;
  return column;
}
