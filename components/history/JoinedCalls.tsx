import type { CallState } from '../../lib/call/state.ts';
import { usePanel } from '../panel/model/context.ts';
import { Button } from '../ui/Button.tsx';

/** The calls that belong to this one, each a step away. */
export function JoinedCalls({ call }: { readonly call: CallState }) {
  const { t, openCall } = usePanel();
  if (call.joined.length === 0) return null;
  return (
    <ul class="joined-calls">
      {call.joined.map(({ call: other, as, other: which }) => (
        <li key={other}>
          <Button tone="quiet" onClick={() => openCall(other)}>
            {t(`joined.${as}.${which}`)} ›
          </Button>
        </li>
      ))}
    </ul>
  );
}
