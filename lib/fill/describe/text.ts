import { withoutTricks } from './plain.ts';

const longest = 65;
const required =
  /[（(【[]\s*(?:必填|選填|选填|必选|可选|非必填|required|optional|pflichtfeld|obligatoire|obligatorio|facultatif|opcional)\s*[)）】\]]/gi;

/** Untrusted page text as one short line, without the marks of a label: colon, asterisk, “(required)”. */
export function cleanText(text: string): string {
  return withoutTricks(text.slice(0, 400).normalize('NFKC'))
    .replace(required, ' ')
    .replace(/\s+/g, ' ')
    .replace(/^[\s*＊✱•·:]+|[\s*＊✱:?]+$/g, '')
    .slice(0, longest)
    .replace(/[\ud800-\udbff]$/, '')
    .trim();
}

const noText = new Set(['select', 'textarea', 'script', 'style', 'option', 'noscript', 'template', 'svg', 'button']);

const mostText = 400;
const deepest = 200;

/** A sign of an icon font, whose text is the name of the picture. */
const isGlyph = (element: Element): boolean =>
  element.getAttribute('aria-hidden') === 'true' && /icon/i.test(element.getAttribute('class') ?? '');

/** The text of a box without what stands in controls, buttons or the parts that are left out. */
export function textOutside(box: Element, without: readonly Element[]): string {
  let text = '';
  const read = (node: Node, depth: number) => {
    if (text.length > mostText || depth > deepest) return;
    if (node.nodeType === 3) text += (node.nodeValue ?? '').slice(0, mostText + 1);
    if (node.nodeType !== 1) return;
    const element = node as Element;
    if (element !== box && (noText.has(element.localName) || without.includes(element) || isGlyph(element))) return;
    for (let at = node.firstChild; at; at = at.nextSibling) read(at, depth + 1);
    text += ' ';
  };
  read(box, 0);
  return text.replace(/\s+/g, ' ').trim();
}
