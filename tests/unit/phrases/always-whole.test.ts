import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { noteKeys } from '../../../lib/notes/vocabulary.ts';
import { occasions } from '../../../lib/packs/types.ts';
import { defaultProcedure } from '../../../lib/procedure/default-procedure.ts';
import { runs } from '../support/runs.ts';
import { call, en, said, suggested, zh } from './support.ts';

const some = (...pieces: readonly string[]) =>
  fc.array(fc.constantFrom(...pieces), { maxLength: 4 }).map((found) => found.join(''));
const marks = some(' ', '\n', '。', '，', '；', '!', '{', '}', '{}');
/** Marks inside a note are the caller's own words; those at its ends would meet the marks of the phrase. */
const noted = fc
  .tuple(marks, some('王', '先生', '女士', '漏水', '{surname}', '\n', '{', '}', 'Mr '), marks)
  .map((parts) => parts.join(''));
const notes = fc.dictionary(fc.constantFrom(...noteKeys), noted, { maxKeys: 8 });
const ids = zh.phrases.map(({ id }) => id);

const anyCall = fc.record({
  status: fc.constantFrom('ringing', 'active', 'held', 'ended', 'missed'),
  stage: fc.constantFrom('ring', 'greet', 'converse', 'note', 'end', 'review'),
  surname: fc.constantFrom('unknown', 'asked', 'declined', 'asked_again', 'refused', 'known'),
  kind: fc.constantFrom(null, ...defaultProcedure.kinds.map(({ id }) => id)),
  office: noted,
  notes,
  said: fc.array(fc.constantFrom(...ids), { maxLength: 4 }).map((phrases) => said(...phrases)),
}) as fc.Arbitrary<Parameters<typeof call>[0]>;

describe('whatever the call', () => {
  it.each([zh, en])('every sentence of $name is whole', (pack) => {
    const missing = fc.subarray([...noteKeys]);
    const now = fc.subarray([...occasions]);
    const facts = fc.dictionary(fc.constantFrom('number', 'due'), noted);
    fc.assert(
      fc.property(anyCall, missing, now, facts, (parts, gaps, days, known) => {
        const told = suggested(call(parts), { pack, missing: gaps, occasions: days, facts: known });
        for (const spoken of [told.main, ...told.alternatives]) {
          if (!spoken) continue;
          expect(spoken.text.trim()).not.toBe('');
          expect(spoken.text).not.toMatch(/[{}]|undefined|null/);
          expect(spoken.text).not.toMatch(/^[，。；、,.;]/);
          expect(spoken.text).not.toMatch(whereSlotsMeet);
        }
      }),
      { numRuns: runs(400) },
    );
  });
});

/** Two marks where a slot ends: a value never brings a stop of its own to the ends. */
const whereSlotsMeet = /[，。；、,;][，。；、,.;？]|：[；，]/;
