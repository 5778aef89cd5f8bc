import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mergePacks } from '../../../../lib/packs/layers/merge-packs.ts';
import { readPackFile } from '../../../../lib/packs/read/read-pack-file.ts';
import { zh } from '../../phrases/support.ts';
import { runs } from '../../support/runs.ts';
import { greeting, officePack, rawOfficePack } from '../support.ts';

const bytes = (text: string) => new TextEncoder().encode(text);
const json = (parts: Readonly<Record<string, unknown>> = {}) => JSON.stringify(rawOfficePack(parts));
const problemsOf = (data: Uint8Array) => {
  const read = readPackFile(data);
  return read.ok ? [] : read.problems.map(({ problem }) => problem);
};
const within = (more: string) => bytes(json().replace('"description":""', `"description":"",${more}`));

describe('52: files that are made to hurt', () => {
  it.each([
    ['nothing', bytes(''), 'empty'],
    ['lists ten thousand deep', within(`"x":${'['.repeat(10_000)}${']'.repeat(10_000)}`), 'too_deep'],
    ['lists that never end', bytes('['.repeat(1_000_000)), 'too_deep'],
    ['a million keys', within(`"x":{${Array.from({ length: 1_000_000 }, (_, at) => `"${at}":0`).join()}}`), 'too_many'],
    ['a million and one values', within(`"x":[${'0,'.repeat(1_000_000)}0]`), 'too_many'],
    ['a key twice', within('"name":"another"'), 'same_key'],
    ['a key twice, once written another way', within('"n\\u0061me":"another"'), 'same_key'],
    ['__proto__', within('"__proto__":{"ok":true}'), 'forbidden_key'],
    ['__proto__, written another way', within('"\\u005f_proto__":{}'), 'forbidden_key'],
    ['constructor', within('"x":{"constructor":{"prototype":{}}}'), 'forbidden_key'],
    ['a number without end', within(`"x":${'9'.repeat(100_000)}`), 'bad_number'],
    ['a number beyond all', within('"x":1e999'), 'bad_number'],
    ['NaN', within('"x":NaN'), 'not_json'],
    ['a comma too many', bytes(`${json().slice(0, -1)},}`), 'not_json'],
    ['half a file', bytes(json().slice(0, 100)), 'not_json'],
    ['bytes that are no UTF-8', Uint8Array.from([...bytes(json()).slice(0, -2), 0xc3, 0x28, 0x7d]), 'not_utf8'],
    ['UTF-16', new Uint8Array(Buffer.from(json(), 'utf16le')), 'not_utf8'],
    ['more bytes than any pack', new Uint8Array(12_000_001), 'too_big'],
    ['another format', bytes('{"format":"callside-procedure"}'), 'other_format'],
    ['a list', bytes('[]'), 'other_format'],
    ['a later major format', bytes(json({ formatVersion: '2.0' })), 'newer_format'],
    ['too many phrases', bytes(json({ phrases: Array(10_001).fill(greeting('好')) })), 'shape'],
    ['a text without end', bytes(json({ phrases: [greeting('好'.repeat(1_000_000))] })), 'shape'],
  ] as const)('%s is refused', (_, data, problem) => {
    const before = performance.now();
    expect(problemsOf(data)).toContain(problem);
    expect(performance.now() - before).toBeLessThan(2_000);
    expect(Object.prototype).not.toHaveProperty('ok');
  });

  it('the place is named by line', () => {
    const text = JSON.stringify(rawOfficePack(), null, 2);
    const read = readPackFile(bytes(text.replace('"name"', '"id"')));
    const line = text.split('\n').findIndex((one) => one.includes('"name"')) + 1;
    expect(read).toEqual({ ok: false, problems: [{ problem: 'same_key', path: '', line }] });
  });

  it.each([
    ['marks that turn the direction round', '您好\u202Egnp.exe\u2066', '您好gnp.exe'],
    ['spaces without width', '您\u200B好\uFEFF', '您好'],
    ['control characters', '您\u0000\u001B[31m好', '您[31m好'],
    ['half a character', '您\uD800好', '您\uFFFD好'],
  ])('%s are left out of texts', (_, text, clean) => {
    const read = readPackFile(bytes(json({ phrases: [greeting(text)] })));
    expect(read.ok && read.pack.phrases?.[0]?.text).toBe(clean);
  });

  it('a mark at the beginning of the file is none of it', () => {
    expect(readPackFile(bytes(`\uFEFF${json()}`)).ok).toBe(true);
  });

  it('no bytes make the reader throw or dwell', () => {
    const whole = bytes(json({ handbook: { categories: { a: '甲' }, blanks: [], entries: [] } }));
    const mangled = fc
      .array(fc.tuple(fc.nat(whole.length - 1), fc.nat(255)), { minLength: 1, maxLength: 8 })
      .map((changes) => {
        const copy = whole.slice();
        for (const [at, byte] of changes) copy[at] = byte;
        return copy;
      });
    const anything = fc.oneof(mangled, fc.uint8Array({ maxLength: 300 }), fc.json().map(bytes));
    fc.assert(
      fc.property(anything, (data) => {
        const before = performance.now();
        expect(typeof readPackFile(data).ok).toBe('boolean');
        expect(performance.now() - before).toBeLessThan(500);
      }),
      { numRuns: runs(3_000) },
    );
  });
});

describe('54: a phrase is a text', () => {
  it.each(['<img src=https://spy.example/a.png>', '<script>alert(1)</script>', '</p>', '<!-- -->'])(
    '%s is refused as markup',
    (text) => {
      expect(problemsOf(bytes(json({ phrases: [greeting(text)] })))).toContain('markup');
    },
  );
});

describe('what a newer Callside has written', () => {
  it('is read, kept and passed on, section by section and field by field', () => {
    const phrase = { ...greeting('您好。'), voice: 'soft' };
    const read = readPackFile(bytes(json({ formatVersion: '1.7', phrases: [phrase], tempo: { slow: true } })));
    if (!read.ok) throw new Error(JSON.stringify(read.problems));
    expect(read.pack).toMatchObject({ formatVersion: '1.7', phrases: [phrase], tempo: { slow: true } });
    expect(mergePacks(zh, [read.pack])).toMatchObject({ tempo: { slow: true } });
    expect(readPackFile(bytes(JSON.stringify(read.pack)))).toEqual(read);
  });

  it('does not make a pack of another one', () => {
    expect(officePack({ formatVersion: '1.7' }).id).toBe('cuihu.office');
  });
});
