import { useLayoutEffect, useRef } from 'preact/hooks';
import type { EmergencyLine } from '../../lib/phrases/emergency.ts';
import { Button } from '../ui/Button.tsx';
import { Key } from '../ui/Key.tsx';
import './emergency-bar.css';
import { usePanel } from './model/context.ts';

/** An emergency: which one, then what must be asked, whom to call and what to tell. Nothing else of it is in the way. */
export function EmergencyBar() {
  const { t, emergency, suggestedEmergency, drawer, emergencyLabel, setEmergency, hotkey } = usePanel();
  if (drawer.value === 'emergency') return <Choose />;
  if (emergency.value) return <Card />;
  const offered = suggestedEmergency.value;
  if (!offered) return null;
  return (
    <p class="emergency-offer">
      <Button onClick={() => setEmergency(offered)}>
        {t('emergency.suggested', { name: emergencyLabel(offered) })}
      </Button>
      <span class="soft">{hotkey('emergency')}</span>
    </p>
  );
}

/** One digit chooses. What the notes point to stands first, so that Enter is enough. */
function Choose() {
  const { t, emergencies, suggestedEmergency, emergency, drawer, setEmergency, focusNotes } = usePanel();
  const first = useRef<HTMLButtonElement>(null);
  useLayoutEffect(() => first.current?.focus(), []);
  const close = () => {
    drawer.value = 'none';
    focusNotes();
  };
  const choose = (id: string | null) => {
    setEmergency(id);
    close();
  };
  const ordered = emergencies.toSorted(
    (one, other) => Number(other.id === suggestedEmergency.value) - Number(one.id === suggestedEmergency.value),
  );
  const pressed = (event: KeyboardEvent) => {
    if (event.key === 'Escape') close();
    const chosen = ordered[Number(event.key) - 1];
    if (!chosen || event.altKey || event.ctrlKey) return;
    event.preventDefault();
    choose(chosen.id);
  };
  return (
    <section class="emergency-card" aria-label={t('emergency.label')} onKeyDown={pressed}>
      <p class="soft">{t('emergency.choose')}</p>
      <ul class="kinds">
        {ordered.map(({ id, name }, place) => (
          <li key={id}>
            <button ref={place === 0 ? first : null} type="button" onClick={() => choose(id)}>
              {name} <Key>{String(place + 1)}</Key>
            </button>
          </li>
        ))}
        {emergency.value ? (
          <li>
            <button type="button" onClick={() => choose(null)}>
              {t('emergency.end')}
            </button>
          </li>
        ) : null}
      </ul>
    </section>
  );
}

function Card() {
  const { t, emergency, hotkey, run } = usePanel();
  const card = emergency.value;
  if (!card) return null;
  return (
    <section class="emergency-card" aria-label={card.emergency.name}>
      <div class="row">
        <strong>{card.emergency.name}</strong>
        <span class="push" />
        <Button tone="quiet" onClick={() => run('emergency')} hotkey={hotkey('emergency')}>
          {t('emergency.label')} ▾
        </Button>
      </div>
      {card.numbers.length > 0 ? (
        <ul class="numbers" aria-label={t('emergency.call')}>
          {card.numbers.map(({ label, number }) => (
            <li key={label}>
              {label} <strong class="number">{number}</strong>
            </li>
          ))}
        </ul>
      ) : null}
      <Lines label={t('emergency.ask')} lines={card.ask} />
      <Lines label={t('emergency.advise')} lines={card.advise} />
    </section>
  );
}

function Lines({ label, lines }: { readonly label: string; readonly lines: readonly EmergencyLine[] }) {
  const { t, say } = usePanel();
  return (
    <>
      <h2>{label}</h2>
      <ul class="lines">
        {lines.map(({ spoken, done, source }) => (
          <li key={spoken.phrase} class={done ? 'done' : ''}>
            <button type="button" onMouseDown={(event) => event.preventDefault()} onClick={() => say(spoken)}>
              <span aria-hidden="true">{done ? '✓' : '○'}</span> {spoken.text}
              {done ? <span class="unseen">{t('emergency.done')}</span> : null}
            </button>
            {source ? (
              <a class="soft" href={source.url} target="_blank" rel="noreferrer">
                {t('emergency.source', { name: source.name })}
              </a>
            ) : null}
          </li>
        ))}
      </ul>
    </>
  );
}
