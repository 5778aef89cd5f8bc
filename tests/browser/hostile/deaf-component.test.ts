import { expect, test } from 'vitest';
import { byMeaning, useHostileDesk } from '../helpers/hostile-probe.ts';
import { ticketFields, ticketPage } from '../helpers/hostile-site.ts';

const desk = useHostileDesk();

/** Components as React and Vue 2 hang them on their elements; the first and the third hear of nothing. */
const components = `<script>
  const of = (id) => document.getElementById(id);
  of('name').__reactProps$a1 = { value: '' };
  of('phone').__reactProps$a1 = { get value() { return of('phone').value } };
  of('address').parentElement.__vue__ = { value: '' };
  of('text').parentElement.__vue__ = { get value() { return of('text').value } };
</script>`;

test('a field whose component still holds nothing is reported as shown, not as filled', async () => {
  const answer = await desk.fill(ticketPage(ticketFields, { around: components }));
  const outcomes = Object.entries(byMeaning(answer)).map(([meaning, { outcome }]) => [meaning, outcome]);
  expect(Object.fromEntries(outcomes)).toEqual({
    caller_name: 'shown_not_stored',
    phone: 'filled',
    address: 'shown_not_stored',
    description: 'filled',
  });
});

test('a page that throws where its components are read is filled all the same', async () => {
  const throwing = `<script>document.querySelectorAll = () => { throw new Error('mine') }</script>`;
  const answer = await desk.fill(ticketPage(ticketFields, { around: throwing }));
  expect(Object.values(byMeaning(answer)).map(({ outcome }) => outcome)).toEqual([
    'filled',
    'filled',
    'filled',
    'filled',
  ]);
});
