import { expect, test } from 'vitest';
import { accessibilityFaults } from './helpers/accessibility.ts';
import { byRole, seesText } from './helpers/find.ts';
import { openDesk } from './helpers/open-desk.ts';

test.each(['chromium', 'firefox'] as const)(
  'at the first start %s shows one screen that asks for two names',
  async (browser) => {
    const { panel, errors } = await openDesk({ browser, settings: null });
    await panel.waitForSelector('form.first-run');
    expect(await panel.$$eval('input', (inputs) => inputs.length)).toBe(2);
    expect(await accessibilityFaults(panel)).toEqual([]);
    expect(errors).toEqual([]);
  },
);

test.each(['chromium', 'firefox'] as const)(
  'in %s the panel opens beside a page and is ready for a call',
  async (browser) => {
    const { panel, errors } = await openDesk({ browser });
    await seesText(panel, '准备好了');
    expect(await panel.$eval('.clerk-button', ({ textContent }) => textContent)).toBe('小林');
    expect(await accessibilityFaults(panel)).toEqual([]);
    expect(errors).toEqual([]);
  },
);

test('what was typed on the first screen is set, and the panel is ready at once', async () => {
  const { panel } = await openDesk({ browser: 'chromium', settings: { locale: 'zh-CN', pack: 'zh-CN' } });
  await panel.waitForSelector('form.first-run');
  const [office, clerk] = await panel.$$('form.first-run input');
  await office?.type('翠湖花园服务中心');
  await clerk?.type('小林');
  await byRole(panel, 'button', '开始').click();
  await seesText(panel, '准备好了');
});
