import { describe, expect, it } from 'vitest';
import { mergePacks } from '../../../lib/packs/layers/merge-packs.ts';
import { keptOver, type OwnEdit, withOwnEdits } from '../../../lib/packs/layers/own-edits.ts';
import { ownPack } from '../../../lib/packs/layers/own-pack.ts';
import { packsAsOf } from '../../../lib/packs/layers/pack-record.ts';
import { withPackKinds } from '../../../lib/packs/layers/with-pack-kinds.ts';
import { loadPack } from '../../../lib/packs/load-pack.ts';
import { readPackFile } from '../../../lib/packs/read/read-pack-file.ts';
import { defaultProcedure } from '../../../lib/procedure/default-procedure.ts';
import { loadProcedure } from '../../../lib/procedure/load-procedure.ts';
import { zh } from '../phrases/support.ts';
import { greeting, officePack, record } from './support.ts';

const phraseIn = (pack: typeof zh, id: string) => pack.phrases.find((phrase) => phrase.id === id)?.text ?? null;

describe('packs in layers', () => {
  it('with nothing over it the built-in pack is as it was', () => {
    expect(mergePacks(zh, [])).toBe(zh);
  });

  it('a phrase with a known id takes its place, a new one follows', () => {
    const merged = mergePacks(zh, [officePack({ phrases: [greeting('甲'), greeting('乙', 'cuihu.new')] })]);
    const at = zh.phrases.findIndex(({ id }) => id === 'greeting.help');
    expect(merged.phrases[at]?.text).toBe('甲');
    expect(merged.phrases.at(-1)?.text).toBe('乙');
    expect(merged.phrases).toHaveLength(zh.phrases.length + 1);
  });

  it('of two packs the later goes before the earlier', () => {
    const [low, high] = [officePack(), officePack({ id: 'team', phrases: [greeting('丙')] })];
    expect(phraseIn(mergePacks(zh, [low, high]), 'greeting.help')).toBe('丙');
    expect(phraseIn(mergePacks(zh, [high, low]), 'greeting.help')).toBe('您好，翠湖花园。');
  });

  it('a pack in another language is left out', () => {
    expect(mergePacks(zh, [officePack({ locale: 'en' })])).toBe(zh);
  });

  it('what a pack hides is gone, and a pack above it may bring it back', () => {
    const hides = officePack({ phrases: [], hides: { phrases: ['greeting.help'] } });
    expect(phraseIn(mergePacks(zh, [hides]), 'greeting.help')).toBeNull();
    expect(phraseIn(mergePacks(zh, [hides, officePack({ id: 'team' })]), 'greeting.help')).toBe('您好，翠湖花园。');
  });

  it('every section is laid over: colleagues, words, entries, keywords, limits', () => {
    const merged = mergePacks(zh, [
      officePack({
        directory: [{ id: 'zhang', name: '张三', form: 'mr', numbers: ['8001'] }],
        avoid: [{ word: '搞定', instead: '处理好', level: 'colloquial' }],
        keywords: { repair: ['空调'] },
        settings: { limits: { holdLimitMs: 90_000 } },
        handbook: {
          categories: { fees: '费用' },
          blanks: [],
          entries: [{ id: 'fees.new', category: 'fees', question: '停车多少钱？', answer: '请看收费表。' }],
        },
      }),
    ]);
    expect(merged.directory?.map(({ id }) => id)).toEqual(['zhang']);
    expect(merged.avoid?.some(({ word }) => word === '搞定')).toBe(true);
    expect(merged.keywords.repair).toEqual(['空调']);
    expect(merged.keywords.complaint).toEqual(zh.keywords.complaint);
    expect(merged.settings?.limits).toEqual({ holdLimitMs: 90_000 });
    expect(merged.handbook?.entries).toHaveLength((zh.handbook?.entries.length ?? 0) + 1);
    expect(merged.handbook?.categories).toMatchObject({ ...zh.handbook?.categories, fees: '费用' });
  });

  it('what comes out is a pack that a call can be led with, and sections of a newer format come through', () => {
    const merged = mergePacks(zh, [officePack({ formatVersion: '1.9', voice: { tempo: 'slow' } })]);
    expect(loadPack(merged).ok).toBe(true);
    expect(merged).toMatchObject({ voice: { tempo: 'slow' } });
  });
});

describe('kinds of call that a pack brings', () => {
  const incident = { id: 'incident', key: 1, label: '故障', requiredNotes: [['phone']], needsReadBack: true };

  it('take their digit, and what had it moves on', () => {
    const { kinds } = officePack({ kinds: [incident] });
    const procedure = withPackKinds(defaultProcedure, { kinds: kinds ?? [] });
    expect(procedure.kinds.find(({ key }) => key === 1)?.labels['zh-CN']).toBe('故障');
    expect(procedure.kinds.map(({ id }) => id)).toContain('complaint');
    expect(new Set(procedure.kinds.map(({ key }) => key)).size).toBe(procedure.kinds.length);
    expect(loadProcedure(procedure).ok).toBe(true);
  });

  it('can be hidden, but never all of them', () => {
    const ids = defaultProcedure.kinds.map(({ id }) => id);
    const without = withPackKinds(defaultProcedure, { hides: { kinds: ['complaint'] } });
    expect(without.kinds.map(({ id }) => id)).toEqual(ids.filter((id) => id !== 'complaint'));
    expect(withPackKinds(defaultProcedure, { hides: { kinds: ids } })).toBe(defaultProcedure);
  });
});

describe("the clerk's own wording", () => {
  const base = zh.phrases.find(({ id }) => id === 'greeting.help') ?? greeting('');
  const edit: OwnEdit = { base, mine: { text: '您好，我是小林。' }, editedAt: 0 };

  it('goes before all packs', () => {
    const { pack, undecided } = withOwnEdits(zh, [edit]);
    expect(phraseIn(pack, 'greeting.help')).toBe('您好，我是小林。');
    expect(undecided).toEqual([]);
  });

  it('is kept when the pack changes under it, and the change is told', () => {
    const { pack, undecided } = withOwnEdits(mergePacks(zh, [officePack()]), [edit]);
    expect(phraseIn(pack, 'greeting.help')).toBe('您好，我是小林。');
    expect(undecided.map(({ theirs }) => theirs?.text)).toEqual(['您好，翠湖花园。']);
  });

  it('is asked about once: who keeps it is not asked again until the pack changes again', () => {
    const updated = mergePacks(zh, [officePack()]);
    const [first] = withOwnEdits(updated, [edit]).undecided;
    const kept = first ? keptOver(first) : edit;
    expect(withOwnEdits(updated, [kept]).undecided).toEqual([]);
    expect(withOwnEdits(mergePacks(zh, [officePack({ phrases: [greeting('丁')] })]), [kept]).undecided).toHaveLength(1);
  });

  it('outlives the phrase that it was made of', () => {
    const without = mergePacks(zh, [officePack({ phrases: [], hides: { phrases: ['greeting.help'] } })]);
    const { pack, undecided } = withOwnEdits(without, [edit]);
    expect(phraseIn(pack, 'greeting.help')).toBe('您好，我是小林。');
    expect(undecided.map(({ theirs }) => theirs)).toEqual([null]);
    expect(withOwnEdits(without, undecided.map(keptOver)).undecided).toEqual([]);
  });

  it('can be given to the manager as a pack, which brings just that', () => {
    const hidden: OwnEdit = { base: { ...base, id: 'greeting.matter' }, mine: null, editedAt: 0 };
    const phrases = [{ id: 'own.1', moment: 'thank', text: '谢谢您，我们马上去看。' }] as const;
    const header = { id: 'own.desk', name: '自己的说法', publisher: '小林', version: '2026.11.24' };
    const own = ownPack(zh, { edits: [edit, hidden], phrases }, header);
    expect(own?.phrases?.map(({ text }) => text)).toEqual(['您好，我是小林。', '谢谢您，我们马上去看。']);
    expect(own?.hides).toEqual({ phrases: ['greeting.matter'] });
    expect(readPackFile(new TextEncoder().encode(JSON.stringify(own)))).toEqual({ ok: true, pack: own });
    expect(ownPack(zh, { edits: [], phrases: [] }, header)).toBeNull();
  });

  it('may be that a phrase is not shown', () => {
    expect(phraseIn(withOwnEdits(zh, [{ ...edit, mine: null }]).pack, 'greeting.help')).toBeNull();
  });
});

describe('a call that is running', () => {
  const [one, two] = [officePack(), officePack({ version: '1.1.0' })].map((pack, at) => ({
    pack,
    sha256: `${at}`,
    bytes: 1,
    installedAt: at * 100,
  }));

  it('keeps the version that it began with, and the next one has the new', () => {
    if (!one || !two) throw new Error('two versions are made above');
    const records = [record(two.pack, { current: two, earlier: [one] })];
    expect(packsAsOf(records, 50).map(({ version }) => version)).toEqual(['1.0.0']);
    expect(packsAsOf(records, 150).map(({ version }) => version)).toEqual(['1.1.0']);
    expect(packsAsOf(records, -1)).toEqual([]);
  });
});
