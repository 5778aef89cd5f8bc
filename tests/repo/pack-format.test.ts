import { expect, test } from 'vitest';
import { readPackFile } from '../../lib/packs/read/read-pack-file.ts';
import { packJsonSchema, schemaPath } from '../../scripts/pack/schema.ts';
import { readText } from './helpers/tree.ts';

test('the published JSON Schema is the one that Callside checks by (`npm run pack -- schema`)', () => {
  expect(JSON.parse(readText(schemaPath))).toEqual(JSON.parse(packJsonSchema()));
});

test('every example of the documentation is a pack that Callside takes', () => {
  const examples = [...readText('docs/packs.md').matchAll(/```json\n(\{\n {2}"format": "callside-pack"[\s\S]*?)```/g)];
  expect(examples.length).toBeGreaterThan(1);
  for (const [, example = ''] of examples)
    expect(readPackFile(new TextEncoder().encode(example))).toMatchObject({ ok: true });
});
