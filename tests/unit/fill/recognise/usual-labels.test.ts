import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { recognise } from '../../../../lib/fill/recognise/recognise.ts';
import type { WidgetKind } from '../../../../lib/fill/types.ts';
import { control, labelled } from './control.ts';

const widgets: Readonly<Record<string, WidgetKind>> = {
  t: 'multiline',
  s: 'select',
  d: 'date',
  r: 'radio',
  f: 'file',
};

/** A line is a label, the meanings that a clerk could give it, and the kind of control where it is no line of text. */
const parse = (line: string) => {
  const [, label = '', meanings = '', kind = ''] = /^(.+?)\s+([a-z_,]+)(?:\s+([tsdrf]))?$/.exec(line) ?? [];
  return { label, meanings: meanings.split(','), widget: widgets[kind] ?? 'text' };
};

it.each(['zh', 'en', 'de', 'fr', 'es'])('labels that consoles usually bear are understood: %s', (language) => {
  const lines = readFileSync(join(import.meta.dirname, 'labels', `${language}.txt`), 'utf8')
    .trim()
    .split('\n');
  expect(lines.length).toBeGreaterThan(60);
  const misread = lines.map(parse).flatMap(({ label, meanings, widget }) => {
    const [known] = recognise([control(0, { widget, evidence: labelled(label) })], [language]);
    return known && meanings.includes(known.meaning) ? [] : [`${label}: ${known?.meaning}`];
  });
  expect(misread).toEqual([]);
});
