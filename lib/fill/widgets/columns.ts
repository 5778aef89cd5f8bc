import { fitPart } from '../plan/fit-part.ts';
import { press } from '../write/mouse.ts';
import { pause, until } from '../write/wait.ts';
import type { OpenOption } from './options.ts';

const levelMs = 700;

/** Options by the list that they stand in, in the order of the page: the columns of a cascader. */
function columns(options: readonly OpenOption[]): readonly (readonly OpenOption[])[] {
  const byList = new Map<Element, OpenOption[]>();
  for (const option of options) {
    const list = option.element.closest('[role=menu],[role=listbox],[role=group],ul') ?? option.element.parentElement;
    if (!list) continue;
    const column = byList.get(list);
    if (column) column.push(option);
    else byList.set(list, [option]);
  }
  return [...byList.values()];
}

function fitting(options: readonly OpenOption[], part: string): OpenOption | null {
  const index = fitPart(
    options.map((option) => option.text),
    part,
  );
  return index === null ? null : (options[index] ?? null);
}

async function fromFirstLevel(list: () => readonly OpenOption[], path: readonly string[]): Promise<readonly string[]> {
  const starts = await until(() => {
    const first = columns(list())[0] ?? [];
    const at = path.slice(0, 2).findIndex((part) => fitting(first, part) !== null);
    return at < 0 ? null : { at };
  }, levelMs);
  return starts ? path.slice(starts.at) : [];
}

/** Whether choosing one of these opens a further list. */
export const leadOn = (options: readonly OpenOption[]): boolean =>
  options.some(({ element }) =>
    /^(?:true|menu)$/.test(element.closest('[role=menuitem],li')?.getAttribute('aria-haspopup') ?? ''),
  );

/**
 * Takes one level after the other, each in its own column; a tool that shows one column at a time has only the last.
 * @returns the texts that were taken, or null where one level has no such option. A tool of one community has no level
 * for it, so the first part of the path may be left out.
 */
export async function takePath(
  list: () => readonly OpenOption[],
  wanted: readonly string[],
): Promise<readonly string[] | null> {
  const path = await fromFirstLevel(list, wanted);
  const taken: string[] = [];
  for (const [level, part] of path.entries()) {
    const option = await until(() => {
      const shown = columns(list());
      return fitting(shown[level] ?? (shown.length === 1 ? (shown[0] ?? []) : []), part);
    }, levelMs);
    if (!option) return null;
    press(option.element);
    taken.push(option.text);
    await pause(30);
  }
  return taken.length === 0 ? null : taken;
}
