import kinds from '../kinds.json' with { type: 'json' };
import { optionsOf } from '../options.js';

const name = new URLSearchParams(location.search).get('case') ?? '';

/** The case that the address names: its label, options, and the field that stands beside it. */
export function thisCase(cases) {
  const spec = cases[name];
  if (!spec) throw new Error(`There is no case ${name} here; there are ${Object.keys(cases).join(', ')}.`);
  const kind = spec.kind ?? name;
  const { label } = kinds[kind];
  const isPhone = label === kinds.phone.label;
  return { name, kind, spec, label, options: optionsOf(kind), beside: isPhone ? '报修人' : '联系电话' };
}

/**
 * Tells the runner how to read the page. What `model` gives is what the page's program has and would send: `value` of the
 * widget in question, `other` of a second one of its kind that must stay as it is, `beside` of an ordinary text field.
 */
export function tell({ model, rerender, shown = shownBy }) {
  document.title = '新建工单';
  globalThis.widgetCase = { model, rerender, shown };
  document.querySelector('form').addEventListener('submit', async (event) => {
    event.preventDefault();
    await fetch('/submit', { method: 'POST', body: JSON.stringify(model()) });
    document.body.dataset.sent = 'yes';
  });
}

function* elementsIn(root) {
  for (const element of root.children) {
    yield element;
    if (element.shadowRoot) yield* elementsIn(element.shadowRoot);
    yield* elementsIn(element);
  }
}

const isSeen = (element) => element.checkVisibility({ visibilityProperty: true, opacityProperty: true });

const labelOf = (one) =>
  document.getElementById(one.getAttribute('aria-labelledby')) ??
  one.labels?.[0] ??
  one.closest('label') ??
  one.parentElement;

/** What a user reads in a form item: its text, what stands in its inputs, and which of its choices are on. */
function shownBy(field) {
  const item = document.querySelector(`[data-field="${field}"]`);
  const choices = [...item.querySelectorAll('input[type=radio],input[type=checkbox],[role=radio],[role=checkbox]')];
  if (choices.length > 1) {
    const on = choices.filter((one) => one.checked ?? one.getAttribute('aria-checked') === 'true');
    return on.map((one) => labelOf(one).textContent.trim()).join(' ');
  }
  // biome-ignore lint/performance/useDomNodeTextContent: what is hidden is not shown.
  const parts = [item.innerText];
  for (const element of elementsIn(item)) {
    if (/^(?:input|textarea)$/.test(element.localName) && isSeen(element)) parts.push(element.value);
    if (element.localName === 'select' && isSeen(element)) parts.push(element.selectedOptions[0]?.text ?? '');
    if (element.shadowRoot) parts.push(element.shadowRoot.textContent);
    // biome-ignore lint/performance/useDomNodeTextContent: what is hidden is not shown.
    if (element.localName === 'iframe' && isSeen(element)) parts.push(element.contentDocument?.body.innerText ?? '');
  }
  return parts.join(' ');
}
