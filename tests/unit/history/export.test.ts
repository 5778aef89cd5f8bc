import 'fake-indexeddb/auto';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { TableWords } from '../../../lib/history/exchange/call-columns.ts';
import { asText, csvRow } from '../../../lib/history/exchange/csv.ts';
import { everyCall } from '../../../lib/history/exchange/every-call.ts';
import { csvOf, ndjsonOf } from '../../../lib/history/exchange/export-calls.ts';
import { matcherFor } from '../../../lib/history/search-text.ts';
import { defaultProcedure } from '../../../lib/procedure/default-procedure.ts';
import { begunAt, closedCall, keep, storeInMemory } from '../support/store-in-memory.ts';

const signal = new AbortController().signal;
const words: TableWords = {
  column: (name) => name,
  note: (key) => key,
  kind: (kind) => kind,
  flag: (flag) => flag,
  status: (status) => status,
  promise: ({ what }) => what,
  separator: '、',
  dateOf: () => '2026-11-18',
  timeOf: () => '09:00:00',
};

async function textOf(parts: AsyncIterable<string>): Promise<string> {
  let text = '';
  for await (const part of parts) text += part;
  return text;
}

async function filled() {
  const store = storeInMemory();
  await keep(
    store,
    closedCall('a', { caller_name: '=HYPERLINK("http://x")', phone: '+86 138', description: '漏水, "厨房"\n很急' }),
    closedCall('b', { caller_surname: '李', description: '-1+1' }, begunAt + 60_000),
  );
  return store;
}

describe('a table for people', () => {
  it('is UTF-8 that spreadsheets know as such, with a heading and a row a call', async () => {
    const csv = await textOf(csvOf(everyCall(await filled(), {}, signal), words, defaultProcedure));
    expect(csv.startsWith('\uFEFFdate,time,clerk')).toBe(true);
    expect(csv.trimEnd().split('\r\n')).toHaveLength(3);
    expect(csv).toContain('"漏水, ""厨房""\n很急"');
  });

  it('has no cell that a spreadsheet would run', async () => {
    const csv = await textOf(csvOf(everyCall(await filled(), {}, signal), words, defaultProcedure));
    expect(csv).toContain(`"'=HYPERLINK(""http://x"")"`);
    expect(csv).toContain(`'+86 138`);
    expect(csv).toContain(`,'-1+1,`);
  });

  it.each(['=1', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1', '\n', ' =1', '＝1', '＠x', '\u0000=1'])(
    '%j becomes text',
    (cell) => {
      expect(asText(cell)).toBe(`'${cell}`);
    },
  );

  it.each(['厨房漏水', '138-0013', 'a=b', ''])('%j stays as it is', (cell) => {
    expect(asText(cell)).toBe(cell);
  });

  it('writes numbers as numbers', () => {
    expect(csvRow([-1.5, 'x', null])).toBe('-1.5,x,\r\n');
  });

  it('holds only what was asked for', async () => {
    const store = await filled();
    const of = async (query: Parameters<typeof everyCall>[1]) =>
      (await textOf(csvOf(everyCall(store, query, signal), words, defaultProcedure))).trimEnd().split('\r\n').length -
      1;
    expect(await of({ matches: matcherFor('李') })).toBe(1);
    expect(await of({ since: begunAt + 1 })).toBe(1);
    expect(await of({ before: begunAt })).toBe(0);
    expect(await of({ since: begunAt, before: begunAt + 60_000 })).toBe(1);
  });
});

describe('lines for machines', () => {
  it('are one JSON a call, in the shape that the schema in the docs names', async () => {
    const text = await textOf(ndjsonOf(everyCall(await filled(), {}, signal), defaultProcedure));
    const lines = text
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line) as Record<string, unknown>);
    expect(lines).toHaveLength(2);
    expect(lines[0]).toMatchObject({ schema: 'callside-call/1', id: 'a', kind: 'repair', notes: { phone: '+86 138' } });
    const schema = JSON.parse(readFileSync('docs/call-line.schema.json', 'utf8')) as {
      required: readonly string[];
      properties: Readonly<Record<string, unknown>>;
    };
    for (const line of lines) {
      expect(Object.keys(line).sort()).toEqual(Object.keys(schema.properties).sort());
      expect(Object.keys(line).sort()).toEqual([...schema.required].sort());
    }
  });
});
