/**
 * The page's own message that it does not take what a field holds.
 * @returns the message, `''` where it refuses without one, or null where it does not refuse.
 */
export function pageRefusal(element: Element, host: Element): string | null {
  if ((element instanceof HTMLInputElement || element instanceof HTMLTextAreaElement) && element.value !== '') {
    if (element.willValidate && !element.validity.valid && !element.validity.valueMissing)
      return element.validationMessage;
  }
  if (element.getAttribute('aria-invalid') === 'true') return described(element) || nearError(host);
  return nearError(host) || null;
}

function described(element: Element): string {
  const ids = `${element.getAttribute('aria-errormessage') ?? ''} ${element.getAttribute('aria-describedby') ?? ''}`;
  return ids
    .split(/\s+/)
    .filter(Boolean)
    .map((id) => element.ownerDocument.getElementById(id)?.textContent?.trim() ?? '')
    .filter(Boolean)
    .join(' ')
    .slice(0, 200);
}

const controls = 'input:not([type=hidden]),select,textarea,[contenteditable=true]';

/** An error text in the field's own form item: the widest ancestor, up to five levels, that holds no other field. */
function nearError(host: Element): string {
  const own = host.matches(controls) ? 1 : host.querySelectorAll(controls).length;
  let item: Element = host;
  for (let level = 0; level < 5; level += 1) {
    const parent = item.parentElement;
    if (!parent || parent.querySelectorAll(controls).length > own) break;
    item = parent;
  }
  const found = [
    ...item.querySelectorAll('[class*=error],[class*=Error],[class*=invalid],[class*=explain],[role=alert]'),
  ];
  const message = found.find(
    (element) => !element.querySelector(controls) && element.getClientRects().length > 0 && element.textContent?.trim(),
  );
  return message?.textContent?.trim().slice(0, 200) ?? '';
}
