const longest = 65;
const required =
  /[（(【[]\s*(?:必填|選填|选填|必选|可选|非必填|required|optional|pflichtfeld|obligatoire|obligatorio|facultatif|opcional)\s*[)）】\]]/gi;

/** Untrusted page text as one short line, without the marks of a label: colon, asterisk, “(required)”. */
export function cleanText(text: string): string {
  return text
    .slice(0, 400)
    .normalize('NFKC')
    .replace(required, ' ')
    .replace(/[\u200b-\u200f\ufeff]/g, '')
    .replace(/\s+/g, ' ')
    .replace(/^[\s*＊✱•·:]+|[\s*＊✱:?]+$/g, '')
    .slice(0, longest)
    .trim();
}

const noText = new Set(['select', 'textarea', 'script', 'style', 'option', 'noscript', 'template', 'svg', 'button']);

/** The text of a box without what stands in controls, buttons or the parts that are left out. */
export function textOutside(box: Element, without: readonly Element[]): string {
  let text = '';
  const read = (node: Node) => {
    if (text.length > 400) return;
    if (node.nodeType === 3) text += node.nodeValue ?? '';
    if (node.nodeType !== 1) return;
    const element = node as Element;
    if (element !== box && (noText.has(element.localName) || without.includes(element))) return;
    for (let at = node.firstChild; at; at = at.nextSibling) read(at);
    text += ' ';
  };
  read(box);
  return text.replace(/\s+/g, ' ').trim();
}
