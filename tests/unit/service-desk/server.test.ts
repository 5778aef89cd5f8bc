import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { type ServiceDesk, startServiceDesk } from '../../consoles/service-desk/server.ts';

const now = () => new Date(2026, 4, 6, 10, 30);
const program = join(import.meta.dirname, '../../consoles/service-desk/server.ts');

let dataDir: string;
let desk: ServiceDesk;

beforeEach(async () => {
  dataDir = mkdtempSync(join(tmpdir(), 'service-desk-'));
  desk = await startServiceDesk({ port: 0, dataDir, now, openDoor: true });
});

afterEach(async () => {
  await desk.close();
  rmSync(dataDir, { recursive: true, force: true });
});

const entered = {
  caller: '王敏',
  honorific: '女士',
  phone: '13800138000',
  community: '翠湖花园',
  building: '3栋',
  unit: '2单元',
  room: '1201',
  address: '',
  type: '报修',
  priority: '紧急',
  title: '厨房漏水',
  content: '洗菜盆下方漏水。\n希望今天处理。',
  expectedAt: '2026-05-06 15:00',
  source: '电话',
  assignee: '工程部-李师傅',
};

async function logIn(): Promise<string> {
  const body = JSON.stringify({ user: 'clerk', password: 'clerk' });
  const answer = await fetch(`${desk.url}/api/login`, { method: 'POST', body });
  expect(answer.status).toBe(200);
  return answer.headers.get('set-cookie')?.split(';')[0] ?? '';
}

async function post(ticket: object, cookie: string): Promise<Response> {
  return fetch(`${desk.url}/api/tickets`, { method: 'POST', headers: { cookie }, body: JSON.stringify(ticket) });
}

async function read(path: string): Promise<unknown> {
  return (await fetch(desk.url + path, { headers: { 'x-desk-token': desk.token } })).json();
}

test('a ticket sent as the app sends it is read back with every field', async () => {
  const answer = await post(entered, await logIn());

  expect(answer.status).toBe(201);
  const stored = { ...entered, number: 'GD202605060001', status: '待受理', createdBy: 'clerk' };
  expect(await answer.json()).toMatchObject(stored);
  expect(await read('/api/tickets/GD202605060001')).toMatchObject(stored);
  expect(await read('/api/tickets?caller=王敏')).toMatchObject({ total: 1, tickets: [stored] });
});

test.each([
  ['a', { caller: 'J. Smith', contact: '02583271234', type: 'Repair', subject: 'Leak', details: 'Kitchen', bldg: '3' }],
  ['b', { f_103: 'J. Smith', f_105: '02583271234', f_101: 'Maintenance', f_111: 'Leak', f_113: 'Kitchen', f_107: '3' }],
  [
    'c',
    {
      txtName: 'J. Smith',
      txtTel: '02583271234',
      ddlCategory: 'Repairs',
      txtMatter: 'Leak',
      txtParticulars: 'Kitchen',
    },
  ],
  ['d', { cust_nm: 'J. Smith', cust_ph: '02583271234', nature: 'Fault report', short_tx: 'Leak', long_tx: 'Kitchen' }],
])('a ticket from the English form %s is stored under the same keys', async (layout, fields) => {
  const form = new URLSearchParams({ layout, ...fields });
  const cookie = await logIn();
  const answer = await fetch(`${desk.url}/classic/tickets`, { method: 'POST', headers: { cookie }, body: form });

  expect(answer.status).toBe(200);
  expect(await answer.text()).toContain('GD202605060001');
  expect(await read('/api/tickets/GD202605060001')).toMatchObject({
    caller: 'J. Smith',
    phone: '02583271234',
    title: 'Leak',
    content: 'Kitchen',
  });
});

test('an address in one text stays one text', async () => {
  await post(
    { ...entered, community: '', building: '', unit: '', room: '', address: '翠湖花园3栋1201' },
    await logIn(),
  );
  expect(await read('/api/tickets/GD202605060001')).toMatchObject({ community: '', address: '翠湖花园3栋1201' });
});

test.each([
  [{ caller: ' ' }, '来电人不能为空'],
  [{ phone: '12' }, '联系电话格式不正确'],
  [{ title: '长'.repeat(201) }, '标题过长'],
  [{ expectedAt: '明天' }, '期望处理时间应为 YYYY-MM-DD HH:mm'],
])('a ticket with %j is refused in words', async (change, message) => {
  const answer = await post({ ...entered, ...change }, await logIn());
  expect(answer.status).toBe(400);
  expect(await answer.json()).toEqual({ message });
  expect(await read('/api/tickets?caller=王敏')).toMatchObject({ total: 0 });
});

test('a refused English form shows what was posted, escaped', async () => {
  const form = new URLSearchParams({ layout: 'b', f_103: '<b>J.</b>', f_105: '12', f_101: 'Complaint' });
  const cookie = await logIn();
  const answer = await fetch(`${desk.url}/classic/tickets`, { method: 'POST', headers: { cookie }, body: form });
  expect(answer.status).toBe(400);
  const page = await answer.text();
  expect(page).toContain('Summary must be filled in.');
  expect(page).toContain('value="&lt;b&gt;J.&lt;/b&gt;"');
});

test('nobody reads tickets without having logged in', async () => {
  expect((await fetch(`${desk.url}/api/tickets`)).status).toBe(401);
  const classic = await fetch(`${desk.url}/classic/tickets/new?layout=c`, { redirect: 'manual' });
  expect(classic.headers.get('location')).toBe('/classic/login?to=%2Fclassic%2Ftickets%2Fnew%3Flayout%3Dc');
});

test('the open door logs in, but leads to no other site', async () => {
  const enter = (to: string) => fetch(`${desk.url}/enter?to=${encodeURIComponent(to)}`, { redirect: 'manual' });
  const inside = await enter('/tickets/new?layout=b');
  expect(inside.headers.get('location')).toBe('/tickets/new?layout=b');
  expect(inside.headers.get('set-cookie')).toContain('desk_session=');
  expect((await enter('//evil.example')).headers.get('location')).toBe('/tickets/new');
});

test('tickets and sessions outlive a restart', async () => {
  const cookie = await logIn();
  await post(entered, cookie);
  await desk.close();
  desk = await startServiceDesk({ port: 0, dataDir, now });
  const answer = await fetch(`${desk.url}/api/tickets/GD202605060001`, { headers: { cookie } });
  expect(await answer.json()).toMatchObject(entered);
});

test('a taken port is named, with what to do, and the exit code tells it', async () => {
  const port = new URL(desk.url).port;
  const second = spawn(process.execPath, [program, '--port', port, '--data', join(dataDir, 'second')]);
  const exit = new Promise((resolve) => second.once('exit', resolve));
  expect(await text(second.stderr)).toContain(
    `Port ${port} is taken: stop what is using it, or name another one with --port.`,
  );
  expect(await exit).toBe(1);
});
