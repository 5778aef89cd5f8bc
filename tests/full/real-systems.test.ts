import type { Page } from 'puppeteer-core';
import { expect, onTestFinished, test } from 'vitest';
import { fillsForm, notesCall, openSystemDesk, sends } from '../systems/desk.ts';
import { startRedmine } from '../systems/redmine/start.ts';

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
