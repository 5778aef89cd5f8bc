import { expect, test } from 'vitest';
import { openExtensionPage } from '../../../scripts/lib/launch.ts';
import { jot, pressKeys } from '../helpers/call-in-progress.ts';
import { openDesk } from '../helpers/open-desk.ts';
import { faults } from '../helpers/screen-faults.ts';

test.each(['zh-CN', 'en'] as const)('in %s the largest text fits, with all that can be set', async (locale) => {
  const { panel, launched } = await openDesk({
    browser: 'chromium',
    panelIn: 'window',
    settings: {
      ...{
        office: '翠湖花园服务中心',
        clerk: '小林',
        clerks: ['小林', '王小明', 'Alexandra Smith'],
        locale,
        pack: locale,
      },
      ...{ textSize: 'largest', addressForms: ['mr', 'ms', 'miss'], limits: { quietNudgeMs: 5_000 } },
    },
  });
  const found: string[] = [];
  const look = async (screen: string) => void found.push(...(await faults(panel, screen, [240])));
  await panel.waitForSelector('.on-duty');
  await look('idle');
  await panel.keyboard.down('Alt');
  await panel.keyboard.press('Slash');
  await panel.keyboard.up('Alt');
  await panel.waitForSelector('.clerk-picker');
  await look('change of shift');
  await panel.keyboard.press('Escape');
  await pressKeys(panel, 'Control', 'Enter');
  await panel.waitForSelector('.say-card');
  await pressKeys(panel, 'Control', 'Enter');
  await panel.waitForSelector('.capture-line');
  await jot(panel, locale === 'en' ? 'Miss Chen 13800138000' : '陈小姐 13800138000');
  await jot(panel, '/3');
  await panel.waitForSelector('.quiet-nudge .button');
  await look('quiet nudge');
  await pressKeys(panel, 'Alt', 'KeyH');
  await panel.waitForSelector('.hold-card');
  await look('hold');
  await pressKeys(panel, 'Alt', 'KeyH');
  await panel.waitForSelector('.say-card');
  await jot(panel, '/e');
  await panel.waitForSelector('.wrap-up');
  await look('review');

  const options = await openExtensionPage(launched, 'options.html');
  await options.waitForSelector('.limits');
  await options.type('.limits input', '99');
  await options.keyboard.press('Tab');
  await options.waitForSelector('.limits .problem');
  await options.focus('.keys input');
  await pressKeys(options, 'Alt', 'KeyF');
  await options.waitForSelector('.keys .clash');
  found.push(...(await faults(options, 'settings', [240])));
  expect(found).toEqual([]);
});
