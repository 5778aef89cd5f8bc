import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { toJsonSchema } from '@valibot/to-json-schema';
import { packFileSchema } from '../../lib/packs/pack-schema.ts';
import { root } from '../lib/root.ts';

export const schemaPath = 'public/callside-pack.schema.json';

/**
 * The format as JSON Schema, from the definition that Callside checks by, so that any editor completes and checks a pack
 * while it is written. What JSON Schema cannot say (ids that differ, slots that exist) `pack lint` says.
 */
export function packJsonSchema(): string {
  const schema = toJsonSchema(packFileSchema, { errorMode: 'ignore', typeMode: 'input' });
  return `${JSON.stringify({ ...schema, title: 'Callside pack' }, null, 2)}\n`;
}

export function writeSchema(): boolean {
  writeFileSync(join(root, schemaPath), packJsonSchema());
  console.log(`${schemaPath} is written`);
  return true;
}
