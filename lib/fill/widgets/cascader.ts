import { fitPart } from '../plan/fit-part.ts';
import type { LiveControl } from '../write/live-control.ts';
import { press } from '../write/mouse.ts';
import { pause, until } from '../write/wait.ts';
import { clearByButton, close, combobox } from './combobox.ts';
import { type OpenOption, openOptions, shownOptions } from './options.ts';
import type { Widget } from './widget.ts';

const openMs = 900;
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

/** One level after the other, each in its own column; a tool that shows one column at a time has only the last. */
export const cascader: Widget = {
  async write(control, wanted, collect) {
    if (wanted.path.length === 0) return combobox.write(control, wanted, collect);
    const before = shownOptions(control.host.ownerDocument);
    press(control.host);
    const list = () => openOptions(control.host, before);
    const opened = await until(() => list().length > 0, openMs);
    const taken: string[] = [];
    // A tool of one community has no level for it.
    const path = opened ? await fromFirstLevel(list, wanted.path) : [];
    for (const [level, part] of path.entries()) {
      const option = await until(() => {
        const shown = columns(list());
        return fitting(shown[level] ?? (shown.length === 1 ? (shown[0] ?? []) : []), part);
      }, levelMs);
      if (!option) break;
      press(option.element);
      taken.push(option.text);
      await pause(30);
    }
    await close(control, () => list().length > 0);
    if (taken.length === 0 || taken.length < path.length)
      return { ok: false, why: opened ? 'no_option' : 'did_not_open' };
    return { ok: true, text: taken.join(' / ') };
  },
  clear: (control: LiveControl) => clearByButton(control),
};
