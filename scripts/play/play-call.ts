import type { Page } from 'puppeteer-core';
import { differences, type StoredTicket } from './compare.ts';
import type { DeskDriver } from './desk-driver.ts';
import { readKeptCall } from './read-kept-call.ts';
import type { Scenario } from './scenario.ts';

export interface PlayedCall {
  readonly ticketNumber: string;
  /** Command keys of the panel that the call cost. */
  readonly keys: number;
  readonly differences: readonly string[];
}

interface Play {
  readonly desk: DeskDriver;
  readonly page: Page;
  /** The console's address, and the header that opens its API. */
  readonly console: { readonly url: string; readonly token: string };
  readonly layout: string;
  readonly scenario: Scenario;
  readonly step: (text: string) => void;
  readonly shoot: (name: string) => Promise<void>;
}

/** Plays one repair call from ring to review, and compares what caller, ticket and history say. */
export async function playCall({ desk, page, console, layout, scenario, step, shoot }: Play): Promise<PlayedCall> {
  const keysBefore = desk.keys();
  await page.goto(`${console.url}/enter?to=${encodeURIComponent(`/tickets/new?layout=${layout}`)}`);
  await page.waitForSelector('form textarea', { visible: true });
  const { surname, form, phone, house, matter, wish, urgent, when } = scenario;

  await desk.press('Ctrl+Enter');
  await desk.stage('响铃');
  step('It rings: the note sheet is open, the cursor in the capture line');
  await shoot('1-ring');

  await desk.press('Ctrl+Enter');
  await desk.stage('问候');
  step(`Answered. To say: ${await desk.sentence()}`);
  await shoot('2-greet');

  await desk.note([`${surname}${form}`, phone]);
  await desk.stage('交谈');
  await desk.press('Alt+3');
  step(`Noted who calls, and that it is a repair. To say: ${await desk.sentence()}`);
  await shoot('3-converse');

  await desk.note([house.join('')]);
  await desk.note([matter, ...(urgent ? ['紧急'] : [])]);
  await desk.note([when, wish]);
  step('Noted where, what and when');
  await shoot('4-note');

  await desk.press('Alt+F');
  await desk.sees(/填写 \d+ 项/);
  step('Looked at the page: the fields are outlined, the plan stands in the panel');
  await shoot('5-plan');
  await desk.press('Alt+F');
  await desk.sees(/已填好 \d+ 项/);
  await desk.stage('结束');
  step(`Filled and verified. To say: ${await desk.sentence()}`);
  await shoot('6-filled');

  await desk.press('Ctrl+Enter');
  await desk.sees('挂断');
  step(`The caller confirmed. To say: ${await desk.sentence()}`);
  await desk.press('Ctrl+Enter');
  await desk.stage('总结');
  step('Hung up');

  await submit(page);
  step(`The clerk sent the ticket with the console's own button: ${await page.title()}`);
  await desk.press('Alt+T');
  await desk.sees(/工单 \S*\d{4}/);
  await shoot('7-review');
  const keys = desk.keys() - keysBefore;
  const kept = await readKeptCall(desk.panel);
  await desk.click('button', '^完成$');
  await desk.sees('准备好了');
  step('Reviewed');

  await desk.click('button', '^历史$');
  await desk.panel.waitForSelector('.history input');
  await desk.panel.type('.history input', phone.slice(-4));
  await desk.sees(matter);
  step('Found again by the last four digits');
  await shoot('8-history');
  await desk.click('button', '^返回$');

  const ticket = await fetchTicket(console, kept.ticketNumber);
  return { ticketNumber: kept.ticketNumber, keys, differences: differences(scenario, ticket, kept.notes) };
}

/** The console's own submit: the clerk's click, never ours. */
async function submit(page: Page): Promise<void> {
  const before = page.url();
  // A dialog lies over the list and its buttons: the form's own is the last one.
  const buttons = await page.$$('button.el-button--primary');
  await buttons.at(-1)?.click();
  await page.waitForFunction((url) => location.href !== url, { timeout: 15_000 }, before);
  await page.waitForFunction(() => /GD\d{8,}/.test(document.body.textContent), { timeout: 15_000 });
}

async function fetchTicket({ url, token }: Play['console'], number: string): Promise<StoredTicket> {
  const response = await fetch(`${url}/api/tickets/${encodeURIComponent(number)}`, {
    headers: { 'x-desk-token': token },
  });
  if (!response.ok) throw new Error(`The console has no ticket ${JSON.stringify(number)} (${response.status})`);
  return (await response.json()) as StoredTicket;
}
