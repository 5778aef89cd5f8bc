import type { Kind, Procedure } from './procedure-schema.ts';
import type { KindId } from './types.ts';

/** The kind with that id; null for none, and for one that the procedure does not know (any more). */
export function findKind(procedure: Procedure, id: KindId | null): Kind | null {
  return procedure.kinds.find((kind) => kind.id === id) ?? null;
}
