/** What is written beside a radio button or a checkbox. */
export function labelOf(member: Element): string {
  const labels = member instanceof HTMLInputElement ? [...(member.labels ?? [])].map((label) => label.textContent) : [];
  const found =
    labels.join(' ').trim() ||
    (member.getAttribute('aria-label') ?? '') ||
    (member instanceof HTMLInputElement ? nextText(member) : (member.textContent ?? ''));
  return found.replace(/\s+/g, ' ').trim();
}

function nextText(member: Element): string {
  for (let at = member.nextSibling; at; at = at.nextSibling) {
    if (at instanceof HTMLInputElement) break;
    const text = at.textContent?.trim();
    if (text) return text;
  }
  return member instanceof HTMLInputElement ? member.value : '';
}
