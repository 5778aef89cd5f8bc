import { expect, test } from 'vitest';
import { until } from '../../../../lib/fill/write/wait.ts';

/** Holds up the whole thread, as a page does that builds a table before its list opens. */
function holdUp(ms: number): void {
  const endAt = performance.now() + ms;
  while (performance.now() < endAt);
}

test('what a page needs while it holds up the tab does not count as waited', async () => {
  let isOpen = false;
  setTimeout(() => {
    holdUp(400);
    setTimeout(() => {
      isOpen = true;
    }, 20);
  }, 5);
  expect(await until(() => isOpen, 200)).toBe(true);
});

test('an answer that does not come ends in null', async () => {
  expect(await until(() => false, 40)).toBeNull();
});
