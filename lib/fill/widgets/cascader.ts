import type { LiveControl } from '../write/live-control.ts';
import { press } from '../write/mouse.ts';
import { until } from '../write/wait.ts';
import { takePath } from './columns.ts';
import { clearByButton, close, combobox } from './combobox.ts';
import { openOptions, shownOptions } from './options.ts';
import type { Widget } from './widget.ts';

const openMs = 900;

/** Lists of which each choice opens the next. */
export const cascader: Widget = {
  async write(control, wanted, collect) {
    if (wanted.path.length === 0) return combobox.write(control, wanted, collect);
    const before = shownOptions(control.host.ownerDocument);
    press(control.host);
    const list = () => openOptions(control.host, before);
    const opened = await until(() => list().length > 0, openMs);
    const taken = opened ? await takePath(list, wanted.path) : null;
    await close(control, () => list().length > 0);
    if (!taken) return { ok: false, why: opened ? 'no_option' : 'did_not_open' };
    return { ok: true, text: taken.join(' / ') };
  },
  clear: (control: LiveControl) => clearByButton(control),
};
