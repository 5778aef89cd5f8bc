import { describe, expect, it } from 'vitest';
import type { CallId } from '../../../lib/call/events.ts';
import type { CallSummary } from '../../../lib/call/summary.ts';
import type { Notes } from '../../../lib/notes/vocabulary.ts';
import { sameFault } from '../../../lib/phrases/repeats/same-fault.ts';
import { defaultProcedure } from '../../../lib/procedure/default-procedure.ts';
import { en, zh } from './support.ts';

const minute = 60_000;
const now = 1_795_000_000_000;
const earlier = (id: string, minutesAgo: number, address: string, excerpt: string, phone = id): CallSummary => ({
  id: id as CallId,
  startedAt: now - minutesAgo * minute,
  status: 'closed',
  clerk: '小李',
  kind: 'repair',
  flags: [],
  caller: '',
  phone,
  address,
  excerpt,
  talkMs: 0,
  ticketNumber: '',
  gaps: [],
});
const ask = (notes: Notes, recent: readonly CallSummary[], pack = zh) =>
  sameFault({ notes, recent, topics: pack.topics ?? [], limits: defaultProcedure.limits, now });

describe('the same fault again', () => {
  const notes: Notes = { address: '翠湖花园3栋2单元1201', description: '家里停水了', phone: '13800138000' };

  it('is the third call about water, building 3, in 20 minutes', () => {
    const recent = [
      earlier('a', 20, '3栋1单元301', '没水'),
      earlier('b', 5, '翠湖花园三号楼', '水压很小'),
      earlier('c', 4, '4栋', '停水'),
      earlier('d', 3, '3栋', '电梯坏了'),
    ];
    expect(ask(notes, recent)).toMatchObject({ topic: '用水', place: '3栋', count: 3, spanMs: 20 * minute });
  });

  it('is not what was reported before the window, in another estate, or by this very caller', () => {
    expect(ask(notes, [earlier('a', 61, '3栋', '停水')])).toBeNull();
    expect(ask(notes, [earlier('a', 5, '阳光花园3栋', '停水')])).toBeNull();
    expect(ask(notes, [earlier('a', 5, '3栋', '停水', '138 0013 8000')])).toBeNull();
  });

  it('needs a place and a fault', () => {
    const recent = [earlier('a', 5, '3栋', '停水')];
    expect(ask({ description: '停水' }, recent)).toBeNull();
    expect(ask({ address: '3栋' }, recent)).toBeNull();
    expect(ask({ address: '3栋', description: '想问一下' }, recent)).toBeNull();
  });

  it('is known in English too', () => {
    const recent = [earlier('a', 9, 'Block 3', 'No power since nine')];
    const told: Notes = { address: 'Block 3 Unit 2', description: 'power cut in the whole block' };
    expect(ask(told, recent, en)).toMatchObject({ topic: 'the power', count: 2 });
  });
});
