import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { widgetsFolder } from '../../../scripts/lib/prepare-widgets.ts';

const readJson = (path: string): unknown => JSON.parse(readFileSync(join(widgetsFolder, path), 'utf8'));

const model = v.union([v.string(), v.number(), v.boolean(), v.array(v.string())]);

/** What is noted for a kind of widget, and what it must hold and show then. */
const kindSchema = v.object({
  label: v.string(),
  notes: v.record(v.string(), v.string()),
  model,
  /** Part of what a user sees; absent: the model itself. */
  shown: v.optional(v.string()),
});

const ownCase = v.object({ kind: v.string(), model: v.optional(model), shown: v.optional(v.string()) });

const librarySchema = v.object({
  package: v.string(),
  shownAs: v.string(),
  /** The kind of each case by its name; where it holds something else than its kind says, that too. */
  cases: v.record(v.string(), v.union([v.string(), ownCase])),
});

export interface WidgetCase {
  /** The name of the page. */
  readonly library: string;
  readonly libraryName: string;
  readonly version: string;
  readonly name: string;
  readonly kind: string;
  readonly notes: Readonly<Record<string, string>>;
  readonly model: v.InferOutput<typeof model>;
  readonly shown: string;
  /** What the ordinary text field of the same form is to hold. */
  readonly beside: string;
}

const besidePhone = { notes: { phone: '13800138000' }, text: '13800138000' };
const besideName = { notes: { caller_name: '王芳' }, text: '王芳' };

function versionOf(name: string): string {
  return v.parse(v.object({ version: v.string() }), readJson(`node_modules/${name}/package.json`)).version;
}

/** All cases of the suite, in the order of `cases.json`. */
export function listCases(): readonly WidgetCase[] {
  const kinds = v.parse(v.record(v.string(), kindSchema), readJson('kinds.json'));
  const libraries = v.parse(v.record(v.string(), librarySchema), readJson('cases.json'));
  return Object.entries(libraries).flatMap(([library, { package: name, shownAs, cases }]) =>
    Object.entries(cases).map(([caseName, given]) => {
      const own = typeof given === 'string' ? { kind: given } : given;
      const kind = kinds[own.kind];
      if (!kind) throw new Error(`cases.json: ${library}/${caseName} is of no known kind: ${own.kind}`);
      const beside = 'phone' in kind.notes ? besideName : besidePhone;
      const expected = own.model ?? kind.model;
      return {
        library,
        libraryName: shownAs,
        version: versionOf(name),
        name: caseName,
        kind: own.kind,
        notes: { ...kind.notes, ...beside.notes },
        model: expected,
        shown: own.shown ?? kind.shown ?? String(expected),
        beside: beside.text,
      };
    }),
  );
}
