import { expect, it } from 'vitest';
import { createFillSession } from '../../../../lib/fill/fill-session.ts';
import type { Answer, PageAccess } from '../../../../lib/fill/session/page-access.ts';
import { control, labelled } from '../recognise/control.ts';

const page = 'https://desk.example';
const foreign = 'https://forms.example';

const frameOf = (origin: string, label: string, placed: number) => ({
  token: `token of ${placed}`,
  href: `${origin}/new`,
  origin,
  readable: true,
  title: '新建工单',
  lang: 'zh-CN',
  filledBy: null,
  ours: [],
  controls: [control(0, { evidence: labelled(label) })],
  beyond: 0,
  unseen: [],
  innerFrames: placed === 0 ? [foreign] : [],
});

interface Sent {
  readonly frame: number;
  readonly document: string | undefined;
  readonly command: Readonly<Record<string, unknown>>;
}

/** A tab with a page and a frame of another site in it, in memory; every command that reaches a frame is kept. */
function tabWith(allowed: { readonly origins: Set<string> }) {
  const sent: Sent[] = [];
  const frames: readonly Answer[] = [
    { frame: 0, value: frameOf(page, '来电人', 0), document: 'top' },
    { frame: 7, value: frameOf(foreign, '联系电话', 7), document: 'inner' },
  ];
  const access: PageAccess = {
    tab: async () => ({ ok: true, tab: { id: 1, url: page, title: '' } }),
    runEverywhere: async () => ({ ok: true, answers: frames }),
    runIn: async (_, frame, command, document) => {
      sent.push({ frame, document, command: { ...command } });
      return {
        ok: true,
        answers: [{ frame, value: { ok: true, fields: [{ ref: 0, outcome: 'filled', found: 'x' }] } }],
      };
    },
    statesIn: async (_, _frame, selectors) => selectors.map(() => null),
    isAllowed: async (origin) => allowed.origins.has(origin),
  };
  const fills = () => sent.filter(({ command }) => command.do === 'fill');
  return { access, fills };
}

const notes = { caller_name: '王芳', phone: '13800138000' };
const call = { call: 'call', kind: null, kindLabel: '' };

async function planned(allowed: { readonly origins: Set<string> }) {
  const tab = tabWith(allowed);
  const session = createFillSession(tab.access);
  const preview = await session.preview(notes, call);
  if (!preview.ok) throw new Error(preview.reason);
  return { ...tab, session, preview };
}

it('a frame of another site is not planned for without permission, even where it could be read', async () => {
  const { preview, session, fills } = await planned({ origins: new Set() });
  expect(preview.plan.fields.map(({ meaning }) => meaning)).toEqual(['caller_name']);
  expect(preview.closed).toEqual([{ origin: foreign, why: 'no_permission' }]);
  await session.fill(preview.plan, new Map());
  expect(fills().map(({ frame }) => frame)).toEqual([0]);
  expect(JSON.stringify(fills())).not.toContain(notes.phone);
});

it('an allowed frame gets its own value and no other, in the document that was planned', async () => {
  const { preview, session, fills } = await planned({ origins: new Set([foreign]) });
  await session.fill(preview.plan, new Map());
  expect(fills().map(({ frame, document }) => [frame, document])).toEqual([
    [0, 'top'],
    [7, 'inner'],
  ]);
  expect(fills()[1]?.command).toMatchObject({ origin: foreign, token: 'token of 7' });
  expect(JSON.stringify(fills()[1])).not.toContain(notes.caller_name);
});

it('a permission that is taken back between plan and fill keeps the value back; the rest is filled and said', async () => {
  const origins = new Set([foreign]);
  const { preview, session, fills } = await planned({ origins });
  origins.clear();
  const done = await session.fill(preview.plan, new Map());
  expect(fills().map(({ frame }) => frame)).toEqual([0]);
  expect(done.ok && done.report.fields.map(({ outcome, why }) => [outcome, why])).toEqual([
    ['filled', undefined],
    ['skipped', 'no_permission'],
  ]);
});
