import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startConsole } from '../../scripts/lib/console-server.ts';
import { openProbe, type ProbedBrowser } from '../../scripts/probe/open-probe.ts';

let desk: Awaited<ReturnType<typeof startConsole>>;
let probed: ProbedBrowser;

beforeAll(async () => {
  desk = await startConsole();
  probed = await openProbe(undefined);
});

afterAll(async () => {
  await probed?.close();
  await desk?.close();
});

type Ticket = Readonly<Record<string, string>>;

async function lastTicket(): Promise<Ticket> {
  const answer = await fetch(`${desk.url}/api/tickets`, { headers: { 'x-desk-token': desk.token } });
  const { tickets } = (await answer.json()) as { tickets: readonly Ticket[] };
  return tickets[0] ?? {};
}

const formAt = (path: string) => `${desk.url}/enter?to=${encodeURIComponent(path)}`;

/** Clicks the form's own button, as the clerk would, and waits for the ticket's page. */
async function submit(name: RegExp): Promise<void> {
  const { page } = probed;
  const before = page.url();
  await page.evaluate((pattern) => {
    const buttons = [...document.querySelectorAll<HTMLElement>('button,input[type=submit]')];
    const named = buttons.find((button) =>
      new RegExp(pattern).test(button.textContent?.trim() || button.getAttribute('value') || ''),
    );
    named?.click();
  }, name.source);
  await page.waitForFunction((url) => location.href !== url && /tickets\/\d+/.test(location.href), {}, before);
}

const chinese = {
  caller_surname: '王',
  honorific_or_gender: '先生',
  phone: '13800138000',
  address: '翠湖花园3栋2单元1201',
  description: '厨房水管漏水，地板都湿了',
  request_or_demand: '尽快派人来修',
  priority: '紧急',
  category: '报修',
  due_or_appointment_time: '2026-12-03 15:00',
  assignee: '工程部-李师傅',
};

describe('the single-page console', () => {
  test.each([
    ['a', { type: '报修', priority: '紧急', honorific: '先生' }, /^提交工单$/],
    ['b', { type: '设施报修', priority: '高', honorific: '先生' }, /^保存并派单$/],
    ['c', { type: '报修类', priority: '加急', honorific: '男' }, /^确 定$/],
  ])('stores what was noted, with the labels and the order of office %s', async (layout, own, button) => {
    await probed.open(formAt(`/tickets/new?layout=${layout}`));
    const { preview, filled } = await probed.fill(chinese);
    expect(preview).toMatchObject({ ok: true, plan: { stop: null, unplaced: [] } });
    const report = filled?.ok ? filled.report.fields : [];
    expect(report.filter(({ outcome }) => outcome !== 'filled')).toEqual([]);
    await submit(button);
    expect(await lastTicket()).toMatchObject({
      ...own,
      caller: '王',
      phone: '13800138000',
      community: '翠湖花园',
      building: '3栋',
      unit: '2单元',
      room: '1201',
      title: '报修：厨房水管漏水，地板都湿了',
      content: '厨房水管漏水，地板都湿了\n要求：尽快派人来修',
      expectedAt: '2026-12-03 15:00',
      source: '电话',
      assignee: '工程部-李师傅',
    });
    const ticket = await probed.readTicket();
    expect(ticket).toMatchObject({ ok: true, ticket: { number: (await lastTicket()).number } });
  });
});

test('a fill is taken back, the form’s own defaults too', async () => {
  await probed.open(formAt('/tickets/new?layout=b'));
  const held = async () => {
    const { got } = await probed.inspect();
    return got.ok ? got.seen.controls.map(({ label, display }) => [label, display]) : [];
  };
  const before = await held();
  await probed.fill({ ...chinese, channel_or_source: '微信' });
  expect(await held()).not.toEqual(before);
  expect(await probed.undo()).toEqual({ ok: true, restored: 11, left: 0 });
  expect(await held()).toEqual(before);
});

const english = {
  caller_name: 'Ann Lee',
  honorific_or_gender: 'Ms',
  phone: '13800138000',
  building: '3',
  unit: '2',
  room: '1201',
  description: 'Kitchen tap leaks',
  request_or_demand: 'Send somebody soon',
  priority: 'Urgent',
  category: 'Repair',
  due_or_appointment_time: '2026-12-03 15:00',
  assignee: 'Technician Li',
};

describe('the classic console', () => {
  test.each([
    ['a', { type: 'Repair', priority: 'Urgent' }, /^Create ticket$/],
    ['b', { type: 'Maintenance', priority: 'High' }, /^Save$/],
    ['c', { type: 'Repairs', priority: 'Rush' }, /^Submit$/],
  ])('stores what was noted, with the labels and the order of office %s', async (layout, own, button) => {
    await probed.open(formAt(`/classic/tickets/new?layout=${layout}`));
    const { preview, filled } = await probed.fill(english);
    expect(preview).toMatchObject({ ok: true, plan: { stop: null, unplaced: [] } });
    const report = filled?.ok ? filled.report.fields : [];
    expect(report.filter(({ outcome }) => outcome !== 'filled')).toEqual([]);
    await submit(button);
    expect(await lastTicket()).toMatchObject({
      ...own,
      caller: 'Ann Lee',
      honorific: 'Ms',
      phone: '13800138000',
      building: '3',
      unit: '2',
      room: '1201',
      title: 'Repair: Kitchen tap leaks',
      content: 'Kitchen tap leaks\nRequest: Send somebody soon',
      expectedAt: '2026-12-03 15:00',
      source: 'Phone',
      assignee: 'Technician Li',
    });
  });
});
