import { expect, test } from 'vitest';
import { openExtensionPage } from '../../../scripts/lib/launch.ts';
import { openPage } from '../../../scripts/probe/open-page.ts';
import { consoleSite, granted } from '../helpers/granted.ts';
import { keptCalls } from '../helpers/kept-calls.ts';
import { openDesk } from '../helpers/open-desk.ts';
import { badgeIs, registered, rings, setPops } from '../helpers/pops.ts';

test('in Firefox too an address, an element and an event ring, also while no panel is open', async () => {
  const desk = await openDesk({ browser: 'firefox', extension: await granted('firefox') });
  const { panel, page, launched } = desk;
  const own = await openExtensionPage(launched, 'icon/16.png');
  const rule = { in: 'query', name: 'phone' } as const;
  await setPops(own, { [consoleSite]: { rule, events: true } });
  expect(await registered(own)).toEqual([`${consoleSite}/*`]);
  await openPage(page, `${desk.console.url}/tickets/new?phone=13800138000`);
  await rings(panel, '13800138000');
  const send = (name: string, phone: string) =>
    page.evaluate(
      (type, detail) => {
        document.dispatchEvent(new CustomEvent(type, { detail }));
      },
      name,
      JSON.stringify({ phone }),
    );
  await send('callside:ring', '13900139000');
  await rings(panel, '13900139000');
  await send('callside:hangup', '13900139000');
  await rings(panel, '13800138000');
  await setPops(own, { [consoleSite]: { rule: { in: 'element', selector: '#caller' }, events: false } });
  await panel.close();
  await page.evaluate(() => {
    document.body.insertAdjacentHTML('afterbegin', '<a id="caller" href="tel:13700137000">来电</a>');
  });
  await badgeIs(own, '☎');
  const again = await desk.openPanel();
  await rings(again, '13700137000');
  await badgeIs(own, '');
  const calls = await keptCalls(again);
  expect(calls.map(({ summary }) => [summary.phone, summary.status])).toEqual([
    ['13700137000', 'ringing'],
    ['13900139000', 'missed'],
    ['13800138000', 'ringing'],
  ]);
});
