import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { CallId } from '../../lib/call/events.ts';
import { replay } from '../../lib/call/replay.ts';
import { mergePacks } from '../../lib/packs/layers/merge-packs.ts';
import { loadPack } from '../../lib/packs/load-pack.ts';
import { readPackFile } from '../../lib/packs/read/read-pack-file.ts';
import { fromBase64Url } from '../../lib/packs/signing/base64url.ts';
import { isSignedBy } from '../../lib/packs/signing/ed25519.ts';
import { sha256 } from '../../lib/packs/signing/hash.ts';
import { suggest } from '../../lib/phrases/suggest.ts';
import { defaultProcedure } from '../../lib/procedure/default-procedure.ts';
import { root } from '../lib/root.ts';
import { makeKeyFile, readKeyFile } from '../pack/key-file.ts';
import { signPack } from '../pack/sign-pack.ts';
import { handbookOf } from './handbook-corpus.ts';

const header = { format: 'callside-pack', formatVersion: '1.0', id: 'bench.large', version: '1.0.0', locale: 'zh-CN' };

/** Reading and laying over a pack of 10,000 phrases and 20,000 answers, suggesting from it, verifying 1 MB. */
export async function packs() {
  const phrases = Array.from({ length: 10_000 }, (_, at) => ({
    ...{ id: `p${at}`, clause: 'C6', stage: 'converse', moment: at % 2 ? 'acknowledge' : 'anything_else' },
    text: `好的，我明白您说的第${at}件事，我这就记下来，请您稍等。`,
  }));
  const handbook = { categories: { all: '全部' }, blanks: [], entries: entriesOf(20_000) };
  const file = { ...header, publisher: 'bench', name: 'bench', description: '', phrases, handbook };
  const bytes = new TextEncoder().encode(JSON.stringify(file));
  const builtIn = loadPack(JSON.parse(readFileSync(join(root, 'public/packs/zh-CN.callside.json'), 'utf8')));
  if (!builtIn.ok) throw new Error('The built-in pack does not load.');
  const loadMs: number[] = [];
  let pack = builtIn.pack;
  for (let round = 0; round < 7; round += 1) {
    const began = performance.now();
    const read = readPackFile(bytes);
    if (!read.ok) throw new Error(JSON.stringify(read.problems[0]));
    pack = mergePacks(builtIn.pack, [read.pack]);
    loadMs.push(performance.now() - began);
  }
  const state = {
    ...replay({ id: 'bench' as CallId, events: [] }, defaultProcedure),
    ...({ status: 'active', stage: 'converse', kind: 'repair', notes: { description: '厨房漏水' } } as const),
  };
  const timers = { ring: null, hold: null };
  const suggestMs = Array.from({ length: 300 }, () => {
    const began = performance.now();
    suggest({ state, timers, missing: [], pack, procedure: defaultProcedure, occasions: [], facts: {} });
    return performance.now() - began;
  });
  return { bytes: bytes.length, loadMs, suggestMs, ...(await verified()) };
}

const entriesOf = (count: number) =>
  handbookOf(count).map((entry) => ({ ...entry, category: 'all', answer: entry.answer.replace(/[{}]/g, '') }));

/** Hash and signature of one megabyte, and the size of the manifest that an unchanged check would bring at most. */
async function verified() {
  const folder = mkdtempSync(join(tmpdir(), 'callside-bench-'));
  await makeKeyFile(join(folder, 'key.json'));
  const key = await readKeyFile(join(folder, 'key.json'));
  rmSync(folder, { recursive: true });
  const bytes = new Uint8Array(1_000_000).fill(65);
  const signed = await signPack(bytes, { id: 'a', version: '1.0.0' }, key, { now: 0, validMs: 1 });
  const manifest = new TextEncoder().encode(signed.manifest);
  const signature = fromBase64Url(signed.signature.trim(), 64);
  const verifyMs: number[] = [];
  for (let round = 0; round < 50; round += 1) {
    const began = performance.now();
    await sha256(bytes);
    if (!signature || !(await isSignedBy(key.publicKey, signature, manifest))) throw new Error('not signed');
    verifyMs.push(performance.now() - began);
  }
  return { verifyMs, manifestBytes: manifest.length + signed.signature.length };
}
