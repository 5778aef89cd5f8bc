import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { nextCheckAt, overdueCheckAt, periodMs } from '../../../../lib/packs/subscribe/schedule.ts';
import { newDesk } from './desk.ts';
import { address, now, packPath, startPackServer } from './pack-server.ts';

const clients = Array.from({ length: 10_000 }, (_, at) => `desk ${at}`);
const perMinute = (instants: readonly number[]): number => {
  const minutes = new Map<number, number>();
  for (const at of instants) minutes.set(Math.floor(at / 60_000), (minutes.get(Math.floor(at / 60_000)) ?? 0) + 1);
  return Math.max(...minutes.values());
};

describe('56: ten thousand desks', () => {
  const mean = clients.length / (periodMs / 60_000);

  it('that come back after an outage ask at no more than twice the usual rate', () => {
    for (const failures of [0, 1, 3, 6])
      expect(perMinute(clients.map((desk) => nextCheckAt(address, desk, now, failures)))).toBeLessThan(2 * mean);
  });

  it('that were all told to wait until the same moment do not come at that moment', () => {
    const retryAfter = new Date(now + 3_600_000).toUTCString();
    const next = clients.map((desk) => nextCheckAt(address, desk, now, 1, retryAfter));
    expect(Math.min(...next)).toBeGreaterThanOrEqual(now + 3_600_000);
    expect(perMinute(next)).toBeLessThan(2 * mean);
  });

  it('that are switched on at nine are spread over an hour', () => {
    expect(perMinute(clients.map((desk) => overdueCheckAt(address, desk, now)))).toBeLessThan(
      (2 * clients.length) / 60,
    );
  });

  it('ask once a period, and less often after several failures', () => {
    const next = nextCheckAt(address, 'desk', now);
    expect(nextCheckAt(address, 'desk', next) - next).toBe(periodMs);
    expect(nextCheckAt(address, 'desk', next, 3) - next).toBe(2 * periodMs);
    expect(nextCheckAt(address, 'desk', next, 9) - next).toBe(4 * periodMs);
  });

  it.each(['soon', '-5', '1e99', ''])('`Retry-After: %s` does no harm', (text) => {
    const next = nextCheckAt(address, 'desk', now, 1, text);
    expect(next).toBeGreaterThan(now);
    expect(next).toBeLessThanOrEqual(now + 8 * 24 * 3_600_000);
  });

  it.each([429, 503])('a server that says %i and when to come again is left alone until then', async (status) => {
    const server = await startPackServer();
    server.files.set(`${packPath}.manifest`, (_, response) => {
      response.writeHead(status, { 'retry-after': '86400' }).end();
    });
    const desk = newDesk(server);
    expect(await desk.check()).toBe('busy');
    expect(desk.subscription().nextAt).toBeGreaterThanOrEqual(now + 86_400_000);
  });
});
