import { press } from '../write/mouse.ts';
import { pause } from '../write/wait.ts';
import { isShown, type OpenOption } from './options.ts';

const nodeLike = '[role=treeitem],[class*=tree-node],[class*=treenode],[class*=tree-item]';
const togglerLike = '[class*=switcher],[class*=expand],[class*=toggle],[class*=arrow]';
const mostNodes = 40;

/** What opens a branch of a tree, where it is closed and has one. */
function toggler(option: Element): Element | null {
  const node = option.closest(nodeLike);
  if (!node || !isClosed(node)) return null;
  const found = [...node.querySelectorAll(togglerLike)].find((one) => isShown(one) && !/leaf|noop/i.test(classOf(one)));
  return found ?? null;
}

const isClosed = (node: Element): boolean =>
  node.getAttribute('aria-expanded') === 'false' ||
  (!node.hasAttribute('aria-expanded') &&
    node.querySelector('[class*=close],[class*=expand],[class*=collapsed]') !== null);

const classOf = (element: Element): string => element.getAttribute('class') ?? '';

/** Opens the branches of a tree from the top until what is looked for can be seen. */
export async function unfold(
  list: () => readonly OpenOption[],
  look: () => OpenOption | null,
): Promise<OpenOption | null> {
  const opened = new Set<string>();
  while (opened.size < mostNodes) {
    const next = list().find(({ element, text }) => !opened.has(text) && toggler(element) !== null);
    const button = next && toggler(next.element);
    if (!next || !button) return null;
    opened.add(next.text);
    press(button);
    for (let wait = 0; wait < 8; wait += 1) {
      await pause(40);
      const found = look();
      if (found) return found;
    }
  }
  return null;
}
