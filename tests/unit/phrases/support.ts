import { readFileSync } from 'node:fs';
import type { CallId } from '../../../lib/call/events.ts';
import { replay } from '../../../lib/call/replay.ts';
import type { CallState } from '../../../lib/call/state.ts';
import { loadPack } from '../../../lib/packs/load-pack.ts';
import type { Pack } from '../../../lib/packs/pack-schema.ts';
import { suggest } from '../../../lib/phrases/suggest.ts';
import { defaultProcedure } from '../../../lib/procedure/default-procedure.ts';

export const rawPack = (locale: string): unknown =>
  JSON.parse(readFileSync(new URL(`../../../public/packs/${locale}.callside.json`, import.meta.url), 'utf8'));

function packOf(locale: string): Pack {
  const loaded = loadPack(rawPack(locale));
  if (!loaded.ok) throw new Error(JSON.stringify(loaded.problems));
  return loaded.pack;
}

export const zh = packOf('zh-CN');
export const en = packOf('en');

/** A call being talked on, with whatever the sentence of the test is about. */
export const call = (parts: Partial<CallState> = {}): CallState => ({
  ...replay({ id: 'c' as CallId, events: [] }, defaultProcedure),
  status: 'active',
  stage: 'converse',
  office: '阳光管理处',
  ...parts,
});

export const said = (...phrases: readonly string[]): CallState['said'] =>
  phrases.map((phrase, at) => ({
    type: 'said',
    phrase,
    clause: 'G1',
    withSurname: false,
    call: 'c',
    seq: at,
    at,
    offsetMs: at,
  })) as unknown as CallState['said'];

export const suggested = (state: CallState, more: Partial<Parameters<typeof suggest>[0]> = {}) =>
  suggest({
    state,
    timers: { ring: null, hold: null },
    missing: [],
    pack: zh,
    procedure: defaultProcedure,
    occasions: [],
    facts: {},
    ...more,
  });
