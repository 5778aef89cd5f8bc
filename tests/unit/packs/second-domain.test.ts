import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { missingNotes } from '../../../lib/call/missing-notes.ts';
import { mergePacks } from '../../../lib/packs/layers/merge-packs.ts';
import { withPackKinds } from '../../../lib/packs/layers/with-pack-kinds.ts';
import { loadPack } from '../../../lib/packs/load-pack.ts';
import { readPackFile } from '../../../lib/packs/read/read-pack-file.ts';
import { reviewPack } from '../../../lib/packs/review/review-pack.ts';
import { suggestKind } from '../../../lib/phrases/suggest-kind.ts';
import { defaultProcedure } from '../../../lib/procedure/default-procedure.ts';
import { loadProcedure } from '../../../lib/procedure/load-procedure.ts';
import { call, en, suggested } from '../phrases/support.ts';

const read = readPackFile(new Uint8Array(readFileSync('docs/examples/it-help-desk.callside.json')));
if (!read.ok) throw new Error(JSON.stringify(read.problems));
const pack = mergePacks(en, [read.pack]);
const procedure = withPackKinds(defaultProcedure, pack);

describe('an IT help desk', () => {
  it('has a pack of which a reviewer has nothing to say', () => {
    expect(reviewPack(read.pack, { avoid: en.avoid ?? [], kinds: defaultProcedure.kinds.map(({ id }) => id) })).toEqual(
      [],
    );
    expect(loadPack(pack).ok).toBe(true);
    expect(loadProcedure(procedure).ok).toBe(true);
  });

  it('has its own kinds of call on the first keys, and the others behind', () => {
    expect(procedure.kinds.map(({ labels }) => labels.en)).toEqual([
      ...['Incident', 'Access', 'Request', 'Enquiry', 'Colleague', 'Private', 'Chasing', 'Other'],
    ]);
  });

  it('is offered the kind that the notes point to, and asked for what that kind needs', () => {
    expect(suggestKind({ description: 'I am locked out of my account' }, pack, procedure)).toBe('access');
    const state = call({ kind: 'incident', notes: { description: 'the printer is offline', phone: '2001' } });
    const missing = missingNotes(state, procedure);
    expect(missing).toEqual(expect.arrayContaining(['caller_surname', 'company_or_department', 'occurred_time']));
    const { main, alternatives } = suggested(
      { ...state, surname: 'refused' },
      { pack, procedure, missing: ['company_or_department'] },
    );
    expect([main, ...alternatives].map((spoken) => spoken?.text)).toContain('Which department are you in?');
  });

  it('has none of the answers of a property office, nor its blanks', () => {
    expect(pack.handbook?.entries.every(({ id }) => id.startsWith('it.'))).toBe(true);
    const blanks = (pack.handbook?.blanks ?? []).map(({ id }) => id);
    expect(blanks).toContain('password_page');
    expect(blanks).not.toContain('property_fee');
  });
});
