import { findKind } from '../../lib/procedure/find-kind.ts';
import { Button } from '../ui/Button.tsx';
import './gap-bar.css';
import { usePanel } from './model/context.ts';

/** What is still missing (N1, A8) and the way on: fill, and the call key, which always says what it will do. */
export function GapBar() {
  const { t, active, missing, askFor, noteLabel, hotkey, run, act, advanceLabel, fill, procedure } = usePanel();
  const call = active.value;
  if (!call) return null;
  const gaps = missing.value;
  const isPrivate = findKind(procedure, call.kind)?.private === true;
  return (
    <section class="gap-bar" aria-label={t('gaps.label')}>
      <p aria-live="polite">
        {gaps.length > 0 ? (
          <>
            <span class="soft">{t('gaps.missing')}</span>
            {gaps.map((note) => (
              <button key={note} type="button" class="gap-chip" onClick={() => askFor(note)}>
                {noteLabel(note)}
              </button>
            ))}
          </>
        ) : (
          <span class="soft">{isPrivate ? '' : call.kind ? t('gaps.none') : t('gaps.no_kind')}</span>
        )}
      </p>
      <div class="row">
        {call.status === 'ringing' ? (
          <Button onClick={() => act({ do: 'miss', call: call.id })}>{t('advance.missed')}</Button>
        ) : isPrivate ? null : (
          <Button onClick={() => run('fill')} hotkey={hotkey('global_fill')} disabled={fill.busy.value}>
            {t('fill.fill')}
          </Button>
        )}
        {advanceLabel.value ? (
          <Button tone="main" onClick={() => run('advance')} hotkey={hotkey('global_call')}>
            {t(`advance.${advanceLabel.value}`)}
          </Button>
        ) : null}
      </div>
    </section>
  );
}
