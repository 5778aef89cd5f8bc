import { expect, test } from 'vitest';
import { isKept, jot, noteOf, pressKeys } from '../helpers/call-in-progress.ts';
import { seesText } from '../helpers/find.ts';
import { keptCalls, says, stageIs, takesCall } from '../helpers/kept-calls.ts';
import { openDesk } from '../helpers/open-desk.ts';

const desk = () => openDesk({ browser: 'chromium', panelIn: 'window' });

test('a repair: noted, read back, closed with one sentence for each of E2, E3 and E4', async () => {
  const { panel } = await desk();
  await takesCall(panel);
  await jot(panel, '王先生 13800138000 翠湖花园3栋2单元1201 厨房漏水 请明天上午来修');
  await jot(panel, '/3');
  await pressKeys(panel, 'Control', 'Enter');
  await stageIs(panel, '结束');
  await says(panel, '是这样的吗');
  await pressKeys(panel, 'Control', 'Enter');
  await says(panel, '我会尽快处理');
  await jot(panel, '/s');
  await pressKeys(panel, 'Control', 'Enter');
  await panel.waitForSelector('.wrap-up');
  await isKept(panel);
  const [call] = await keptCalls(panel);
  expect(call?.summary).toMatchObject({ kind: 'repair', caller: '王', phone: '13800138000', gaps: [] });
  expect(call?.types).toEqual(
    expect.arrayContaining(['answered', 'noted', 'kind_set', 'read_back_confirmed', 'ended']),
  );
  expect(call?.said).toEqual(expect.arrayContaining(['E2', 'E3', 'E4']));
});

test('a complaint corrected at the read-back is read back once more before it is confirmed', async () => {
  const { panel } = await desk();
  await takesCall(panel);
  await jot(panel, '李女士 13900139000 5栋602 楼上装修太吵 请管一管');
  await jot(panel, '/1');
  await pressKeys(panel, 'Control', 'Enter');
  await says(panel, '是这样的吗');
  await pressKeys(panel, 'Control', 'Enter');
  await jot(panel, '13900139001');
  await says(panel, '是这样的吗');
  await pressKeys(panel, 'Control', 'Enter');
  await isKept(panel);
  const [call] = await keptCalls(panel);
  expect(call?.types.filter((type) => type === 'read_back_confirmed')).toHaveLength(2);
  expect(await noteOf(panel, 'phone')).toBe('13900139001');
});

test('what the caller corrects is chosen by its digit, mended in its field, and pointed out in the next round', async () => {
  const { panel } = await desk();
  await takesCall(panel);
  await jot(panel, '李女士 13900139000 5栋602 楼上装修太吵 请管一管');
  await jot(panel, '/1');
  await pressKeys(panel, 'Control', 'Enter');
  await says(panel, '是这样的吗');
  const items = () => panel.$$eval('.read-back li', (lines) => lines.map((line) => line.textContent));
  expect((await items())[0]).toBe('1联系电话13900139000');
  await pressKeys(panel, 'Alt', 'KeyB');
  await panel.waitForFunction(() => document.activeElement?.closest('.read-back'));
  await panel.keyboard.press('1');
  await panel.waitForFunction(() => document.activeElement?.matches('[data-note="phone"]'));
  await panel.keyboard.type('13900139001');
  await says(panel, '我再完整地说一遍');
  expect((await items())[0]).toBe('1联系电话13900139001 已改');
  await pressKeys(panel, 'Control', 'Enter');
  await says(panel, '汇报');
  await isKept(panel);
  const [call] = await keptCalls(panel);
  expect(call?.events.find(({ type }) => type === 'read_back_corrected')).toMatchObject({ note: 'phone' });
  expect(call?.events.find(({ type }) => type === 'read_back_confirmed')?.items).toContain('phone');
});

test('a caller who refuses the name is asked twice, and then never again', async () => {
  const { panel } = await desk();
  await takesCall(panel);
  await jot(panel, '/3');
  await says(panel, '请问您贵姓');
  await jot(panel, '/s');
  await jot(panel, '/d');
  await jot(panel, '13800138000 3栋1201 厨房漏水 请来修');
  await says(panel, '贵姓');
  await jot(panel, '/s');
  await jot(panel, '/d');
  await panel.waitForFunction(() => !document.querySelector('.say-card .sentence')?.textContent?.includes('姓'));
  expect(await panel.$$eval('.gap-chip', (chips) => chips.map((chip) => chip.textContent))).toEqual([]);
  await isKept(panel);
  const [call] = await keptCalls(panel);
  expect(call?.events.flatMap(({ step, surname }) => step ?? surname ?? [])).toEqual([
    'asked',
    'declined',
    'asked_again',
    'refused',
  ]);
});

test('a private call keeps its length and nothing of what was noted before', async () => {
  const { panel } = await desk();
  await takesCall(panel);
  await jot(panel, '陈小姐 13700137000 周末吃饭');
  await isKept(panel);
  await jot(panel, '/6');
  await says(panel, '我现在在上班');
  await pressKeys(panel, 'Control', 'Enter');
  await panel.waitForSelector('.wrap-up');
  await isKept(panel);
  const [call] = await keptCalls(panel);
  expect(JSON.stringify(call)).not.toMatch(/陈|13700137000|吃饭/);
  expect(call?.types.at(-1)).toBe('ended');
});

test('an emergency: offered by the words, asked in its order, its numbers on the screen', async () => {
  const { panel } = await desk();
  await takesCall(panel);
  await jot(panel, '厨房煤气味很重');
  await seesText(panel, '紧急：燃气？');
  await jot(panel, '/0');
  await panel.waitForFunction(() => document.activeElement?.closest('.emergency-card'));
  await panel.keyboard.press('1');
  await says(panel, '请问闻到气味的地方在哪里');
  await seesText(panel, '119');
  await jot(panel, '3栋1201');
  await says(panel, '有没有人不舒服');
  await isKept(panel);
  const [call] = await keptCalls(panel);
  expect(call?.events.find(({ type }) => type === 'emergency_set')).toMatchObject({ emergency: 'gas' });
});

test('two calls at once: the first waits on hold while the second is answered, and each keeps its own notes', async () => {
  const { panel } = await desk();
  await takesCall(panel);
  await jot(panel, '王先生 13800138000');
  await jot(panel, '/r');
  await panel.waitForSelector('.other-calls .ringing');
  await jot(panel, '/a');
  await panel.waitForSelector('.other-calls .held');
  await jot(panel, '赵女士 13600136000');
  await jot(panel, '/e');
  await panel.waitForSelector('.hold-card, .wrap-up');
  await isKept(panel);
  const calls = await keptCalls(panel);
  expect(calls.map(({ summary }) => summary.caller).toSorted()).toEqual(['王', '赵'].toSorted());
  expect(calls.find(({ summary }) => summary.caller === '王')?.types).toContain('held');
  expect(calls.find(({ summary }) => summary.caller === '赵')?.types).toContain('ended');
});

test('a caller who hangs up leaves gaps that nobody is blamed for', async () => {
  const { panel } = await desk();
  await takesCall(panel);
  await jot(panel, '/3');
  await jot(panel, '/e');
  await panel.waitForSelector('.wrap-up');
  const missed = await panel.$$eval('.evidence li.missed .clause', (clauses) => clauses.map((one) => one.textContent));
  expect(missed).not.toContain('N1');
  await panel.keyboard.press('Escape');
  await panel.waitForSelector('.idle');
  await isKept(panel);
  const [call] = await keptCalls(panel);
  expect(call?.events.find(({ type }) => type === 'ended')).toMatchObject({ reason: 'caller_hung_up' });
});

test('a wrong number is one key, and the next call begins as if it had not been', async () => {
  const { panel } = await desk();
  await takesCall(panel);
  await jot(panel, '找张三');
  await jot(panel, '/x');
  await seesText(panel, '只留下时间');
  await pressKeys(panel, 'Control', 'Enter');
  await seesText(panel, '响铃');
  await isKept(panel);
  const calls = await keptCalls(panel);
  expect(calls.map(({ summary }) => summary.status).toSorted()).toEqual(['closed', 'ringing']);
  expect(JSON.stringify(calls)).not.toContain('张三');
});

test('a late answer is apologised for, and a hold of over a minute is kept as one', async () => {
  const { panel } = await desk();
  await panel.waitForSelector('.idle');
  await pressKeys(panel, 'Control', 'Enter');
  await panel.waitForFunction(
    () => document.querySelector('.say-card .sentence')?.textContent?.includes('让您久等了'),
    {
      timeout: 20_000,
    },
  );
  await pressKeys(panel, 'Control', 'Enter');
  await pressKeys(panel, 'Alt', 'KeyH');
  await panel.waitForSelector('.hold-card.warn', { timeout: 40_000 });
  await panel.waitForSelector('.hold-card.over', { timeout: 40_000 });
  await pressKeys(panel, 'Alt', 'KeyH');
  await says(panel, '让您久等了');
  await jot(panel, '/e');
  await panel.waitForSelector('.wrap-up');
  const missed = await panel.$$eval('.evidence li.missed .clause', (clauses) => clauses.map((one) => one.textContent));
  expect(missed).toEqual(['R4', 'C7']);
}, 120_000);
