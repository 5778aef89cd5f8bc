import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { readPackFile } from '../../lib/packs/read/read-pack-file.ts';
import { fingerprint, sha256 } from '../../lib/packs/signing/hash.ts';
import { manifestEnding, signatureEnding } from '../../lib/packs/signing/manifest.ts';
import { verifyManifest } from '../../lib/packs/signing/verify-manifest.ts';
import { makeKeyFile, readKeyFile } from './key-file.ts';
import { signPack } from './sign-pack.ts';
import { problemText } from './wording.ts';

const dayMs = 86_400_000;
const bytesOf = (path: string) => new Uint8Array(readFileSync(path));

export async function keygen(path: string): Promise<boolean> {
  if (existsSync(path)) {
    console.log(`${path} is there already: a key is never written over`);
    return false;
  }
  const key = await makeKeyFile(path);
  console.log(`${path} signs your packs: keep it, and a copy, where nobody else reads it.`);
  console.log(`public key   ${key}\nfingerprint  ${await fingerprint(key)}`);
  return true;
}

export async function signFile(path: string, keyPath: string, days: number): Promise<boolean> {
  const bytes = bytesOf(path);
  const read = readPackFile(bytes);
  const key = await readKeyFile(keyPath);
  if (!read.ok) {
    for (const problem of read.problems) console.log(`${path}: ${problemText(problem)}`);
    return false;
  }
  const { pack } = read;
  if (!Number.isInteger(days) || days < 1) {
    console.log('--days has to be a whole number of days');
    return false;
  }
  if (pack.publisherKey !== undefined && pack.publisherKey !== key.publicKey) {
    console.log(`${path}: publisherKey is another key than that of ${keyPath}`);
    return false;
  }
  const signed = await signPack(bytes, pack, key, { now: Date.now(), validMs: days * dayMs });
  writeFileSync(`${path}${manifestEnding}`, signed.manifest);
  writeFileSync(`${path}${manifestEnding}${signatureEnding}`, signed.signature);
  console.log(`${pack.id} ${pack.version} is signed for ${days} days by ${await fingerprint(key.publicKey)}`);
  return true;
}

/** @param publisher the public key that it has to be signed with; null: any */
export async function verifyFile(path: string, publisher: string | null): Promise<boolean> {
  const manifestPath = `${path}${manifestEnding}`;
  const signature = readFileSync(`${manifestPath}${signatureEnding}`, 'utf8');
  const verified = await verifyManifest(bytesOf(manifestPath), signature, async () => null);
  const bytes = bytesOf(path);
  const problem = !verified.ok
    ? verified.problem
    : publisher !== null && verified.manifest.key !== publisher
      ? 'other_key'
      : verified.manifest.sha256 !== (await sha256(bytes))
        ? 'other_content'
        : null;
  if (problem !== null || !verified.ok) {
    console.log(`${path}: ${problem}`);
    return false;
  }
  const { id, version, expires, key } = verified.manifest;
  console.log(`${path}: ${id} ${version}, signed by ${await fingerprint(key)}, until ${expires}`);
  return true;
}
