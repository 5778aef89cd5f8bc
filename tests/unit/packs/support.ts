import type { PackRecord } from '../../../lib/packs/layers/pack-record.ts';
import { loadPackFile } from '../../../lib/packs/load-pack.ts';
import type { PackFile, Phrase } from '../../../lib/packs/pack-schema.ts';

export const greeting = (text: string, id = 'greeting.help'): Phrase => ({
  id,
  clause: 'G1',
  stage: 'greet',
  moment: 'greeting',
  text,
});

/** A small pack of an office, as its file holds it. */
export const rawOfficePack = (parts: Readonly<Record<string, unknown>> = {}) => ({
  format: 'callside-pack',
  formatVersion: '1.0',
  id: 'cuihu.office',
  version: '1.0.0',
  locale: 'zh-CN',
  publisher: '翠湖花园',
  name: '翠湖花园用语',
  description: '',
  phrases: [greeting('您好，翠湖花园。')],
  ...parts,
});

export function officePack(parts: Readonly<Record<string, unknown>> = {}): PackFile {
  const loaded = loadPackFile(rawOfficePack(parts));
  if (!loaded.ok) throw new Error(JSON.stringify(loaded.problems));
  return loaded.pack;
}

export const record = (pack: PackFile, parts: Partial<PackRecord> = {}): PackRecord => ({
  id: pack.id,
  order: 0,
  origin: { from: 'file', name: 'a.callside.json' },
  current: { pack, sha256: 'a', bytes: 1, installedAt: 0 },
  earlier: [],
  key: null,
  expiresAt: null,
  refusedVersion: null,
  aside: null,
  ...parts,
});
