/** Enough digits in a row for a number that somebody can be called by; hyphens and spaces between them do not hide it. */
const number = /\d(?:[\s\-–—.()/]*\d){6,}/g;
const shownFirst = 3;
const shownLast = 4;

/** Numbers in a text as `138****8000`: who knows the number knows it again, who passes by does not. */
export function maskNumbers(text: string): string {
  return text.replace(number, (found) => {
    const digits = found.replace(/\D/g, '');
    // Of a short number less is shown, so that something stays hidden.
    const first = digits.length > shownFirst + shownLast ? shownFirst : 0;
    return `${digits.slice(0, first)}****${digits.slice(-shownLast)}`;
  });
}

/** A name without its given name: `王**`, `J**`. What is no name but a number is masked as one. */
export function maskName(name: string): string {
  const signs = Array.from(name.trim());
  if (/\d/.test(name)) return maskNumbers(name);
  return signs.length < 2 ? name : `${signs[0]}**`;
}
