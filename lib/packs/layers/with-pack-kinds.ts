import type { Kind, Procedure } from '../../procedure/procedure-schema.ts';
import type { PackKind } from '../kinds-schema.ts';
import type { Pack } from '../pack-schema.ts';

const digits = [1, 2, 3, 4, 5, 6, 7, 8, 9];

/**
 * The procedure with the kinds of call that the packs bring, and without those that they hide. A kind keeps the digit that
 * its pack gives it; whatever had that one moves to the next free. Beyond nine digits the procedure's own give way.
 */
export function withPackKinds(procedure: Procedure, { kinds = [], hides }: Pick<Pack, 'kinds' | 'hides'>): Procedure {
  const hidden = new Set(hides?.kinds);
  if (kinds.length === 0 && hidden.size === 0) return procedure;
  const placed = new Map<number, Kind>();
  const rest: Kind[] = [];
  const place = (kind: Kind) => {
    if (placed.has(kind.key)) rest.push(kind);
    else placed.set(kind.key, kind);
  };
  for (const kind of kinds) if (!hidden.has(kind.id)) place(kindOf(kind));
  const brought = new Set(kinds.map(({ id }) => id));
  for (const kind of procedure.kinds) if (!brought.has(kind.id) && !hidden.has(kind.id)) place(kind);
  for (const kind of rest) {
    const key = digits.find((digit) => !placed.has(digit));
    if (key !== undefined) placed.set(key, { ...kind, key });
  }
  const all = [...placed.values()].sort((one, other) => one.key - other.key);
  // A call without any kind of call could not be led.
  if (all.length === 0) return procedure;
  return { ...procedure, kinds: all, questionOrder: orderOf(procedure, all), checks: checksOf(procedure, kinds, all) };
}

/** N1 holds for a pack's kinds as for the procedure's own: those that ask for notes are looked at for them. */
function checksOf({ checks }: Procedure, kinds: readonly PackKind[], all: readonly Kind[]): Procedure['checks'] {
  const there = new Set(all.map(({ id }) => id));
  const asking = kinds.filter(({ requiredNotes }) => requiredNotes.length > 0).map(({ id }) => id);
  return checks.flatMap((check): Procedure['checks'] => {
    const { query } = check;
    if (!('kinds' in query) || query.kinds === undefined) return [check];
    const more = query.type === 'required_notes' ? asking : [];
    const left = [...new Set([...query.kinds, ...more])].filter((id) => there.has(id));
    return left.length === 0 ? [] : [{ ...check, query: { ...query, kinds: left } }];
  });
}

/** What a pack's kinds ask for beyond the procedure's own questions is asked for behind these. */
function orderOf({ questionOrder }: Procedure, all: readonly Kind[]): Procedure['questionOrder'] {
  const slots = all.flatMap(({ requiredNotes, messageNotes = [] }) => [...requiredNotes, ...messageNotes]);
  return [...new Set([...questionOrder, ...slots.flatMap(([key]) => key ?? [])])];
}

function kindOf({ id, key, label, requiredNotes, needsReadBack, ...more }: PackKind): Kind {
  return {
    id,
    key,
    labels: { 'zh-CN': label, en: label },
    requiredNotes,
    needsReadBack,
    ...(more.messageNotes && { messageNotes: more.messageNotes }),
    ...(more.private && { private: more.private }),
    ...(more.answerable && { answerable: more.answerable }),
    ...(more.limitMs !== undefined && { limitMs: more.limitMs }),
  };
}
