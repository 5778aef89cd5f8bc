/** Tells a spreadsheet that the file is UTF-8; without it Chinese is read in the machine's own code page. */
export const csvStart = '\uFEFF';

/** What a spreadsheet may take for a formula, in both widths, also behind spaces that it trims. */
const formula = /^[\s\p{Cc}]*[=+\-@＝＋－＠]|^[\t\r\n]/u;

/** Text that a caller said must never be run: an apostrophe makes it text (OWASP, “CSV Injection”). */
export const asText = (cell: string): string => (formula.test(cell) ? `'${cell}` : cell);

/** One row as RFC 4180 has it. Numbers are written as they are, texts are made harmless. */
export function csvRow(cells: readonly (string | number | null)[]): string {
  return `${cells.map(csvCell).join(',')}\r\n`;
}

function csvCell(cell: string | number | null): string {
  if (cell === null) return '';
  const text = typeof cell === 'number' ? String(cell) : asText(cell.replaceAll('\0', ''));
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
