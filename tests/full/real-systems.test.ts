import type { Page } from 'puppeteer-core';
import { expect, onTestFinished, test } from 'vitest';
import { fillsForm, notesCall, openSystemDesk, sends } from '../systems/desk.ts';
import { startRedmine } from '../systems/redmine/start.ts';
import { startRequestTracker } from '../systems/request-tracker/start.ts';

const english = ['Mr Wang 13800138000', 'Kitchen tap leaks'];
const chinese = ['王先生 13800138000', '厨房水管漏水'];

async function logIn(page: Page, form: string, user: readonly [string, string], password: readonly [string, string]) {
  await page.type(user[0], user[1]);
  await page.type(password[0], password[1]);
  await sends(page, form);
}

test.each([
  ['en', english],
  ['zh', chinese],
] as const)('Redmine in %s stores what was noted', async (language, lines) => {
  const redmine = await startRedmine(language);
  onTestFinished(redmine.close);
  const { page, panel } = await openSystemDesk(async (one) => {
    await one.goto(`${redmine.url}/login`);
    await logIn(one, '#login-submit', ['#username', 'admin'], ['#password', 'admin']);
    await one.goto(`${redmine.url}/projects/helpdesk/issues/new`);
  });
  await notesCall(panel, lines);
  await fillsForm(panel);
  await sends(page, '#issue-form input[name=commit]');
  const answer = await fetch(`${redmine.url}/issues.json`, { headers: { 'x-redmine-api-key': redmine.key } });
  const { issues } = (await answer.json()) as { issues: readonly { subject: string; description: string }[] };
  expect(issues).toHaveLength(1);
  expect(issues[0]?.subject).toContain(lines[1]);
  expect(issues[0]?.description).toContain(lines[1]);
  expect(issues[0]?.description).toContain('13800138000');
});

test('Request Tracker stores what was noted, in its rich text', async () => {
  const tracker = await startRequestTracker();
  onTestFinished(tracker.close);
  const { page, panel } = await openSystemDesk(async (one) => {
    await one.goto(tracker.url);
    await logIn(one, 'form [type=submit]', ['input[name=user]', 'root'], ['input[name=pass]', 'password']);
    await one.goto(`${tracker.url}/Ticket/Create.html?Queue=1`, { referer: `${tracker.url}/` });
    await one.waitForSelector('iframe.cke_wysiwyg_frame');
  });
  await notesCall(panel, english);
  await fillsForm(panel);
  await sends(page, 'form[name=TicketCreate] [name=SubmitTicket]');
  const headers = { authorization: `Basic ${btoa('root:password')}` };
  const read = async (path: string) => (await fetch(`${tracker.url}/REST/2.0/${path}`, { headers })).json();
  // What the form had put into a field of its own is as it was: nobody in its list is called so.
  expect(await read('ticket/1')).toMatchObject({
    Subject: expect.stringContaining('Kitchen tap leaks'),
    Requestor: [{ id: 'root' }],
  });
  const { items } = (await read('ticket/1/attachments?fields=Content')) as { items: readonly { Content: string }[] };
  const text = items.map(({ Content }) => Content).join('\n');
  expect(text).toContain('Kitchen tap leaks');
  expect(text).toContain('13800138000');
  expect(text).not.toContain('Type your message here');
});
