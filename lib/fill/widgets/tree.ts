import { press } from '../write/mouse.ts';
import { pause } from '../write/wait.ts';
import { isShown, type OpenOption } from './options.ts';

const togglerLike =
  '[class*=switcher],[class*=expand],[class*=toggle],[class*=arrow],[class*=caret],[class*=chevron],[class*=folder]';
const mostNodes = 40;
const mostLevels = 4;

/** What opens a branch of a tree, where it is closed and has one: in the node's own row. */
function toggler(option: Element): Element | null {
  let at: Element | null = option;
  for (let level = 0; at && level < mostLevels; level += 1, at = at.parentElement) {
    const found = [...at.querySelectorAll(togglerLike)].find((one) => isShown(one) && !/leaf|noop/i.test(classOf(one)));
    if (found) return isClosed(at, found) ? found : null;
    if (at.matches('[role=treeitem]')) return null;
  }
  return null;
}

function isClosed(row: Element, found: Element): boolean {
  const told = row.closest('[aria-expanded]')?.getAttribute('aria-expanded');
  return told === undefined ? !/open|expanded/i.test(`${classOf(row)} ${classOf(found)}`) : told === 'false';
}

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
