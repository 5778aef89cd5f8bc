/**
 * What is asked of every element on the way. A page may name a field `parentElement`: its form then answers with that
 * field, in every script's world. (The document does so in the page's own world only.)
 */
const askedOfForms = [
  'parentElement',
  'parentNode',
  'children',
  'firstChild',
  'nextSibling',
  'previousElementSibling',
  'nextElementSibling',
  'childNodes',
  'textContent',
  'nodeType',
  'localName',
  'namespaceURI',
  'shadowRoot',
  'isConnected',
  'ownerDocument',
  'className',
  'getAttribute',
  'hasAttribute',
  'querySelector',
  'querySelectorAll',
  'matches',
  'closest',
  'contains',
  'getRootNode',
  'getBoundingClientRect',
  'getClientRects',
  'checkVisibility',
  'compareDocumentPosition',
  'dispatchEvent',
] as const;

/** Whether an object answers with what its kind has under a name, and not with something that the page named so. */
const isItself = (object: object, names: readonly string[]): boolean =>
  names.every((name) => Reflect.get(Object.getPrototypeOf(object), name, object) === Reflect.get(object, name));

/** Whether the forms of a document answer for themselves. Where one does not, nothing that is read of it holds. */
export const isReadable = (doc: Document): boolean =>
  [...doc.querySelectorAll('form')].every((form) => isItself(form, askedOfForms));
