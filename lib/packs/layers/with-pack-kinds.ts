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
  return all.length === 0 ? procedure : { ...procedure, kinds: all };
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
