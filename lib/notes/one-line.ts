const han = /[\u3000-\u9fff\uff01-\uff5e]/;

/**
 * Pasted lines as one, parted by semicolons: a field of one line would run them into each other. Null where there is
 * nothing to do.
 */
export function asOneLine(text: string): string | null {
  const lines = text
    .split(/[\r\n\u2028\u2029]+/)
    .map((line) => line.trim())
    .filter((line) => line !== '');
  if (lines.length < 2) return null;
  return lines.reduce((whole, line) => {
    if (/[;；,，。]$/.test(whole)) return `${whole} ${line}`;
    return whole + (han.test(whole.at(-1) ?? '') || han.test(line.charAt(0)) ? '；' : '; ') + line;
  });
}
