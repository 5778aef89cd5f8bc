import type { ColleagueOutcome } from '../../../lib/call/events.ts';
import { findKind } from '../../../lib/procedure/find-kind.ts';
import { Button } from '../../ui/Button.tsx';
import { usePanel } from '../model/context.ts';
import './directory-card.css';

const outcomes: readonly ColleagueOutcome[] = ['transfer', 'message', 'no_message'];

/** Whom this caller wants (N2): the number to give, and what came of it. */
export function ColleagueBar() {
  const { t, active, directory, presenceText, procedure, hotkey, run } = usePanel();
  const call = active.value;
  const colleague = directory.sought.value;
  const outcome = call?.colleague?.outcome;
  if (!colleague || !outcome) {
    const wanted = call && findKind(procedure, call.kind)?.messageNotes && !directory.isEmpty.value;
    return wanted ? (
      <p>
        <Button onClick={() => run('directory')} hotkey={hotkey('directory')}>
          {t('directory.find')}
        </Button>
      </p>
    ) : null;
  }
  return (
    <section class="colleague-bar" aria-label={t('directory.wanted')}>
      <p>
        <strong>{colleague.name}</strong> {colleague.department ?? ''}{' '}
        <span class="number">{colleague.numbers[0] ?? t('directory.no_number')}</span>{' '}
        <span class={directory.presence(colleague) ? 'away' : 'soft'}>
          {presenceText(directory.presence(colleague))}
        </span>
      </p>
      <div class="row">
        {outcomes.map((one) => (
          <Button key={one} pressed={outcome === one} onClick={() => void directory.seek(colleague, one)}>
            {t(`directory.do.${one}`)}
          </Button>
        ))}
      </div>
    </section>
  );
}
