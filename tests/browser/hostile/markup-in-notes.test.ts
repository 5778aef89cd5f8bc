import { expect, test } from 'vitest';
import { outcomesOf, useHostileDesk } from '../helpers/hostile-probe.ts';
import { ticketPage } from '../helpers/hostile-site.ts';

const desk = useHostileDesk();

test('markup in the notes stays text, in fields and in an editable box', async () => {
  const description = '<img src=x onerror="hit=1"><script>hit=1</script> & <b>漏水</b>';
  const answer = await desk.fill(
    ticketPage(`<p><label>来电人 <input id=name></label>
      <p><span id=l>问题描述</span><div id=text aria-labelledby=l contenteditable style="min-height:40px;border:1px solid"></div>`),
    { caller_name: '<b>王芳</b>', description },
  );
  expect(outcomesOf(answer)).toEqual(['filled', expect.stringMatching(/filled|reformatted/)]);
  const box = await desk.probed.page.$eval('#text', (element) => ({
    text: element.textContent,
    markup: element.querySelectorAll('img,script,b').length,
  }));
  expect(box).toEqual({ text: description, markup: 0 });
  expect(await desk.held('#name')).toBe('<b>王芳</b>');
  expect(await desk.probed.page.evaluate("'hit' in globalThis")).toBe(false);
});
