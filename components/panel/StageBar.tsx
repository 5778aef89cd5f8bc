import { stages } from '../../lib/procedure/types.ts';
import { usePanel } from './model/context.ts';
import './stage-bar.css';

/** The six stages. A click jumps, forward or back; the ring can't be gone back to. */
export function StageBar() {
  const { t, active, act } = usePanel();
  const call = active.value;
  if (!call) return null;
  const over = call.endedMs !== null;
  const here = stages.indexOf(call.stage);
  return (
    <nav class="stage-bar" aria-label={t('stages.label')}>
      <ol>
        {stages.map((stage, place) => (
          <li key={stage} class={place < here ? 'past' : ''}>
            <button
              type="button"
              aria-current={stage === call.stage ? 'step' : undefined}
              disabled={stage === 'ring' || stage === 'review' || over || call.status === 'ringing'}
              onMouseDown={(event) => event.preventDefault()}
              onClick={() => act({ do: 'go', stage })}
            >
              {t(`stages.${stage}`)}
            </button>
          </li>
        ))}
      </ol>
    </nav>
  );
}
