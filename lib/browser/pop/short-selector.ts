/** Names that a framework makes anew with every build or page are no names to keep. */
const isLasting = (name: string): boolean =>
  name.length <= 60 && !/\d{3,}|[_-](?=[a-f\d]*\d)[a-f\d]{5,}$|__|:|^(?:css|sc|jss|el-id|ember|react)-/i.test(name);

/**
 * A CSS selector that fits this element alone, and that is likely to fit it tomorrow too: ids and classes that people
 * gave, and no more steps than tell it from the others. Inside a shadow root it names the host, since no selector
 * reaches in.
 */
export function shortSelectorOf(element: Element): string {
  const root = element.getRootNode();
  if (root instanceof ShadowRoot) return shortSelectorOf(root.host);
  const fits = (selector: string): boolean => {
    const [only, another] = element.ownerDocument.querySelectorAll(selector);
    return only === element && another === undefined;
  };
  const own = namesOf(element);
  const alone = [...own, placed(element)].find(fits);
  if (alone) return alone;
  let path = placed(element);
  for (let at = element.parentElement; at; at = at.parentElement) {
    const under = namesOf(at).flatMap((name) => [...own.map((below) => `${name} ${below}`), `${name} > ${path}`]);
    const found = under.find(fits);
    if (found) return found;
    path = `${placed(at)} > ${path}`;
  }
  return path;
}

/** What the element is called by, the most telling first. */
function namesOf(element: Element): readonly string[] {
  const { id, localName } = element;
  const tag = CSS.escape(localName);
  const classes = [...element.classList].filter(isLasting).slice(0, 4);
  const marks = ['data-testid', 'data-field', 'name'].flatMap((name) => {
    const value = element.getAttribute(name) ?? '';
    return value !== '' && isLasting(value) ? [`${tag}[${name}="${CSS.escape(value)}"]`] : [];
  });
  return [
    ...(id !== '' && isLasting(id) ? [`#${CSS.escape(id)}`] : []),
    ...marks,
    ...classes.map((name) => `${tag}.${CSS.escape(name)}`),
  ];
}

/** The element by its place among its siblings of the same tag. */
function placed(element: Element): string {
  const tag = CSS.escape(element.localName);
  const same = [...(element.parentElement?.children ?? [])].filter(({ localName }) => localName === element.localName);
  return same.length > 1 ? `${tag}:nth-of-type(${same.indexOf(element) + 1})` : tag;
}
