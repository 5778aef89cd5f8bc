import type { WidgetCase } from './list-cases.ts';
import type { Lab } from './open-lab.ts';

/** How one case went; `wrong` is empty where the widget was filled in every sense. */
export interface CaseResult {
  readonly wrong: readonly string[];
  readonly fillMs: number;
}

interface Read {
  readonly model: Readonly<Record<string, unknown>>;
  readonly shown: string;
  readonly otherShown: string;
}

const same = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

let calls = 0;

/**
 * Fills one page and looks at everything that “filled” means: the component's model has the value, the user sees it, it is
 * still so with the focus elsewhere and after a re-render, no other field changed, and the form that is sent carries it.
 */
export async function runCase(lab: Lab, one: WidgetCase, focus: 'panel' | 'page'): Promise<CaseResult> {
  const wrong: string[] = [];
  await lab.open(`/${one.library}.html?case=${one.name}`);
  await lab.focus(focus);
  const before = await read(lab);
  calls += 1;
  const { ms, preview, filled } = await lab.fill(one.notes, `case-${calls}`);
  const report = filled?.ok ? filled.report.fields : [];
  const told = report
    .map(({ label, outcome, why, found }) => `${label}: ${outcome} ${why ?? ''} “${found}”`)
    .join('; ');
  if (report.length < 2) wrong.push(`planned: ${told || JSON.stringify(preview).slice(0, 300)}`);
  const lied = report.filter(({ outcome }) => outcome !== 'filled' && outcome !== 'reformatted');
  if (lied.length > 0) wrong.push(`reported: ${told}`);
  const check = (now: Read, when: string) => {
    const { value, other, beside, number } = now.model;
    if (!same(value, one.model)) wrong.push(`model ${when}: ${JSON.stringify(value)}`);
    if (!plain(now.shown).includes(plain(one.shown))) wrong.push(`shown ${when}: ${plain(now.shown).slice(0, 120)}`);
    const others = !same(other, before.model.other) || now.otherShown !== before.otherShown;
    if (others || number !== 'WO-1001') wrong.push(`another field changed ${when}: ${JSON.stringify(other)} ${number}`);
    if (beside !== one.beside) wrong.push(`the text field beside it ${when}: ${JSON.stringify(beside)}`);
  };
  check(await read(lab), 'at once');
  await lab.click('[data-field="number"] input');
  await lab.page.evaluate(async () => {
    await globalThis.widgetCase.rerender();
    await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
  });
  const settled = await read(lab);
  check(settled, 'after a re-render');
  await lab.page.evaluate(() => document.querySelector<HTMLElement>('form [type=submit]')?.click());
  const sent = await lab.page
    .waitForFunction(() => document.body.dataset.sent, { polling: 30, timeout: 2_000 })
    .then(() => lab.server.takeSent())
    .catch(() => null);
  if (!same(sent, settled.model)) wrong.push(`sent: ${JSON.stringify(sent)}`);
  return { wrong, fillMs: Math.round(ms) };
}

const plain = (text: string): string => text.replace(/\s+/g, ' ').trim();

declare global {
  // What a page tells of itself, inside `evaluate`.
  var widgetCase: { model(): Record<string, unknown>; shown(field: string): string; rerender(): Promise<void> };
}

async function read({ page }: Lab): Promise<Read> {
  return page.evaluate(() => {
    const { model, shown } = globalThis.widgetCase;
    return JSON.parse(
      JSON.stringify({ model: model(), shown: shown('value'), otherShown: shown('other').replace(/\s+/g, ' ') }),
    );
  });
}
