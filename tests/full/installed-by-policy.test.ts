import { execFileSync } from 'node:child_process';
import { createHash, createPublicKey } from 'node:crypto';
import { chmodSync, cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { expect, onTestFinished, test } from 'vitest';
import { buildExtension } from '../../scripts/lib/build.ts';
import { findBrowser } from '../../scripts/lib/find-browser.ts';
import { pressKeys } from '../browser/helpers/call-in-progress.ts';
import { byRole, seesText } from '../browser/helpers/find.ts';
import { newKey, packPath, publish, startPackServer } from '../unit/packs/hostile/pack-server.ts';
import { greeting } from '../unit/packs/support.ts';

/** A policy is a file of the whole machine: the test has one of its own only where it may mount a folder for one process. */
function mayMount(): boolean {
  try {
    execFileSync('unshare', ['-m', 'true'], { stdio: 'ignore' });
    return process.getuid?.() === 0;
  } catch {
    return false;
  }
}

/** The id that Chromium gives to a package: its key's hash, in the letters a to p. */
function idOf(pem: string): string {
  const key = createPublicKey(pem).export({ type: 'spki', format: 'der' });
  const digits = createHash('sha256').update(key).digest('hex').slice(0, 32);
  return digits.replace(/[0-9a-f]/g, (digit) => String.fromCharCode(97 + Number.parseInt(digit, 16)));
}

/** A Chromium whose machine has this policy, which can be changed while it runs. */
async function officeMachine() {
  const folder = mkdtempSync(join(tmpdir(), 'callside-policy-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true, maxRetries: 5 }));
  const chromium = findBrowser('chromium') ?? 'chromium';
  cpSync(await buildExtension('chromium'), join(folder, 'callside'), { recursive: true });
  execFileSync(chromium, ['--headless', '--no-sandbox', `--pack-extension=${join(folder, 'callside')}`], {
    stdio: 'ignore',
  });
  const id = idOf(readFileSync(join(folder, 'callside.pem'), 'utf8'));
  const { version } = JSON.parse(readFileSync(join(folder, 'callside/manifest.json'), 'utf8')) as { version: string };
  const server = await startPackServer();
  server.files.set('/callside.crx', readFileSync(join(folder, 'callside.crx')));
  server.files.set(
    '/update.xml',
    `<?xml version="1.0"?><gupdate xmlns="http://www.google.com/update2/response" protocol="2.0"><app appid="${id}"><updatecheck codebase="${server.home}/callside.crx" version="${version}"/></app></gupdate>`,
  );
  mkdirSync(join(folder, 'etc/policies/managed'), { recursive: true });
  const setPolicy = (office: object) =>
    writeFileSync(
      join(folder, 'etc/policies/managed/callside.json'),
      JSON.stringify({
        DeveloperToolsAvailability: 1,
        ExtensionSettings: { [id]: { installation_mode: 'force_installed', update_url: `${server.home}/update.xml` } },
        '3rdparty': { extensions: { [id]: office } },
      }),
    );
  const start = join(folder, 'chromium.sh');
  const mount = `mount --bind ${join(folder, 'etc')} /etc/chromium && exec ${chromium} "$@"`;
  writeFileSync(start, `#!/bin/sh\nexec unshare -m sh -c '${mount}' chromium "$@"\n`);
  chmodSync(start, 0o755);
  return { id, server, setPolicy, start };
}

async function extensionPage(browser: Browser, id: string, path: string): Promise<Page> {
  const page = await browser.newPage();
  await expect
    .poll(
      () =>
        page.goto(`chrome-extension://${id}/${path}`).then(
          () => true,
          () => false,
        ),
      { timeout: 30_000 },
    )
    .toBe(true);
  return page;
}

test.runIf(mayMount())(
  'an office installs Callside by policy, changes the policy, and takes its pack back',
  async () => {
    const { id, server, setPolicy, start } = await officeMachine();
    const key = await newKey();
    const hides = { phrases: ['greeting.matter', 'greeting.plain', 'greeting.plain_matter'] };
    await publish(server, key, { phrases: [greeting('单位的问候。')], hides }, { at: Date.now() });
    for (const path of [packPath, `${packPath}.manifest`, `${packPath}.manifest.sig`]) {
      const content = server.files.get(path);
      server.files.set(path, (_, response) => {
        response.writeHead(200, { 'access-control-allow-origin': '*' });
        response.end(typeof content === 'string' ? content : '');
      });
    }
    const packs = [{ id: 'cuihu.office', address: `${server.home}${packPath}`, key: key.publicKey }];
    const office = { office: '翠湖花园服务中心', locale: 'zh-CN', pack: 'zh-CN', locks: ['desk', 'packs'] };
    setPolicy({ ...office, packs });
    const browser = await puppeteer.launch({
      executablePath: start,
      pipe: true,
      enableExtensions: true,
      ignoreDefaultArgs: ['--disable-background-networking'],
      args: ['--no-sandbox', '--disable-gpu', '--no-first-run', '--password-store=basic'],
    });
    onTestFinished(() => browser.close());

    const panel = await extensionPage(browser, id, 'sidepanel.html?detached');
    // The office is known already; only the clerk's own name is asked for.
    await panel.waitForSelector('.first-run');
    expect(await panel.$eval('.first-run input', (input) => (input as HTMLInputElement).value)).toBe(office.office);
    await byRole(panel, 'textbox', '您的名字（记在每通电话里）').fill('小林');
    await panel.keyboard.press('Enter');
    await panel.waitForSelector('.idle');
    const options = await extensionPage(browser, id, 'options.html');
    await seesText(options, '由单位统一下发');
    await seesText(options, '由单位统一设定。');
    expect(await options.$$eval('#desk input', (inputs) => inputs.every((input) => input.matches(':disabled')))).toBe(
      true,
    );
    await panel.bringToFront();
    await pressKeys(panel, 'Control', 'Enter');
    await seesText(panel, '单位的问候。');

    // Three requests bring it; whoever looks again meanwhile finds nothing due.
    expect(server.requests.filter(({ path }) => path === packPath)).toHaveLength(1);

    setPolicy({ ...office, office: '碧湖花园服务中心', retentionDays: 'for ever' });
    await options.bringToFront();
    await options.waitForFunction(() => !document.body.textContent?.includes('由单位统一下发'), { timeout: 40_000 });
    // The call that is running goes on with what it began with.
    await seesText(panel, '单位的问候。');
    await options.reload();
    await options.waitForFunction(
      () => document.querySelector<HTMLInputElement>('#office')?.value === '碧湖花园服务中心',
    );
  },
);
