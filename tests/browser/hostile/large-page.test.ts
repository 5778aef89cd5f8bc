import { expect, test } from 'vitest';
import { largePage } from '../../../scripts/bench/large-page.ts';
import { useHostileDesk } from '../helpers/hostile-probe.ts';

const desk = useHostileDesk();

/** Five closed shadow roots, one in the other, with a field in the innermost; made before the page's other scripts run. */
const nested = `<script>
  customElements.define('deep-box', class extends HTMLElement {
    connectedCallback() {
      const depth = Number(this.getAttribute('depth'));
      this.attachShadow({ mode: 'closed' }).innerHTML = depth > 1
        ? '<deep-box depth=' + (depth - 1) + '></deep-box>'
        : '<label>联系电话 <input></label>';
    }
  });
</script><deep-box depth=5></deep-box>`;

test('2,000 fields among 50,000 elements are all found, the one in five closed shadow roots too, and the rest is counted', async () => {
  desk.site.serve('/', largePage(54_500, 2_010).replace('<form>', `<form>${nested}`));
  const { page } = desk.probed;
  await page.goto(`${desk.site.origin}/`);
  expect(await page.evaluate(() => document.querySelectorAll('*').length)).toBeGreaterThan(50_000);
  const { got } = await desk.probed.inspect();
  expect(got.ok && got.seen.controls.length).toBe(2_000);
  expect(got.ok && got.seen.beyond).toBe(11);
  expect(got.ok && got.seen.controls.filter(({ selector }) => selector.includes('deep-box'))).toHaveLength(1);
});
