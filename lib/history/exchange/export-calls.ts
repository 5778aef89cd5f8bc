import type { Procedure } from '../../procedure/procedure-schema.ts';
import { cellsOf, headingsOf, type TableWords } from './call-columns.ts';
import { callRecord } from './call-record.ts';
import { csvRow, csvStart } from './csv.ts';
import type { CallPage } from './page-of-calls.ts';

/** The parts of a CSV file for spreadsheets. */
export async function* csvOf(
  pages: AsyncIterable<CallPage['calls']>,
  words: TableWords,
  procedure: Procedure,
): AsyncGenerator<string> {
  yield csvStart + csvRow(headingsOf(words));
  for await (const calls of pages) {
    yield calls.map(({ log, summary }) => csvRow(cellsOf(callRecord(log, procedure, summary), words))).join('');
  }
}

/** The parts of an NDJSON file: a call a line. */
export async function* ndjsonOf(pages: AsyncIterable<CallPage['calls']>, procedure: Procedure): AsyncGenerator<string> {
  for await (const calls of pages) {
    yield calls.map(({ log, summary }) => `${JSON.stringify(callRecord(log, procedure, summary))}\n`).join('');
  }
}
