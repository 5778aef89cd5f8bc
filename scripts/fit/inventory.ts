import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { forbiddenMeanings, noteKeys } from '../../lib/notes/vocabulary.ts';
import { root } from '../lib/root.ts';

const meaning = v.picklist([...noteKeys, ...forbiddenMeanings]);
const text = v.optional(v.string(), '');

const fieldSchema = v.object({
  order: v.number(),
  label: text,
  label_relation: text,
  tag: text,
  type: text,
  widget: text,
  name: text,
  id: text,
  placeholder: text,
  options: v.optional(v.array(v.string()), []),
  required: v.optional(v.boolean(), false),
  readonly: v.optional(v.boolean(), false),
  readonly_kind: v.optional(v.picklist(['locked', 'picker'])),
  maxlength: v.optional(v.number()),
  section: text,
  meaning,
  alt_meanings: v.optional(v.array(meaning), []),
});

const inventorySchema = v.object({
  system: v.string(),
  repo: v.string(),
  commit: text,
  source_file: text,
  /** Where it was read from a running system: the package and its version. */
  release: text,
  ui_library: text,
  page_title: text,
  lang: v.string(),
  fields: v.array(fieldSchema),
});

/** The fields of one form of a real ticketing system: facts only, each with the meaning that a careful clerk gives it. */
export type Inventory = v.InferOutput<typeof inventorySchema> & { readonly name: string; readonly corpus: string };
export type InventoryField = v.InferOutput<typeof fieldSchema>;

/** Every inventory of the project. `repo` tells the systems apart. */
export function readInventories(): readonly Inventory[] {
  return ['zh', 'west'].flatMap((corpus) => {
    const folder = join(root, 'tests/forms', corpus);
    const files = readdirSync(folder).filter((file) => file.endsWith('.json'));
    return files.toSorted().map((file) => {
      const data: unknown = JSON.parse(readFileSync(join(folder, file), 'utf8'));
      return { ...v.parse(inventorySchema, data), name: file.slice(0, -'.json'.length), corpus };
    });
  });
}

/** True where no key may ever write, whatever the field means. */
export const isLocked = ({ readonly, readonly_kind }: InventoryField): boolean =>
  readonly && readonly_kind !== 'picker';
