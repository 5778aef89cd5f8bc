import { Button } from '../ui/Button.tsx';
import { Worded } from '../ui/Worded.tsx';
import { usePanel } from './model/context.ts';
import { OwnSentence } from './OwnSentence.tsx';
import { ReadBack } from './ReadBack.tsx';
import './say-card.css';

/** Characters from which a sentence may have to scroll in the narrowest panel. */
const mayScroll = 60;

/** The one sentence to say now, large (A3, A8). Other wordings and acknowledgements open on demand. */
export function SayCard() {
  const { t, suggestion, acknowledgement, drawer, hotkey, run, say, wordsToAvoid, removeOwn } = usePanel();
  const { main, alternatives, cue } = suggestion.value;
  if (!main) return null;
  const open = drawer.value === 'alternatives';
  const moment = main.moment ?? main.parts?.[0]?.moment;
  return (
    <section class="say-card" aria-label={t('say.label')}>
      {cue ? <p class="cue">{cue}</p> : null}
      {main.readBack ? (
        <ReadBack parts={main.readBack} />
      ) : (
        <p class="sentence" aria-live="polite" tabIndex={main.text.length > mayScroll ? 0 : undefined}>
          <Worded text={main.text} words={wordsToAvoid} t={t} />
        </p>
      )}
      <div class="say-foot">
        <span class="clause" title={t('say.clause', { clause: main.clause })}>
          {main.clause}
        </span>
        <Button tone="quiet" onClick={() => run('say')} hotkey={hotkey('say')} title={t('say.said_hint')}>
          {t('say.said')}
        </Button>
        {main.clause === 'C4' ? (
          <Button tone="quiet" onClick={() => run('insert_answer')} hotkey={hotkey('insert_answer')}>
            {t('handbook.into_notes')}
          </Button>
        ) : null}
        {main.readBack ? (
          <Button tone="quiet" onClick={() => run('correct')} hotkey={hotkey('correct')}>
            {t('read_back.correct')}
          </Button>
        ) : null}
        {alternatives.length > 0 || acknowledgement.value || moment ? (
          <Button
            tone="quiet"
            expanded={open}
            onClick={() => {
              drawer.value = open ? 'none' : 'alternatives';
            }}
          >
            {t('say.others')}
          </Button>
        ) : null}
      </div>
      {open ? (
        <ul class="others">
          {[...alternatives, ...(acknowledgement.value ? [acknowledgement.value] : [])].map((spoken) => (
            <li key={spoken.phrase}>
              <button type="button" onMouseDown={(event) => event.preventDefault()} onClick={() => say(spoken)}>
                <Worded text={spoken.text} words={wordsToAvoid} t={t} />
              </button>
              {spoken.phrase.startsWith('own.') ? (
                <Button tone="quiet" title={t('say.remove_own')} onClick={() => removeOwn(spoken.phrase)}>
                  ×
                </Button>
              ) : null}
            </li>
          ))}
          {moment ? (
            <li>
              <OwnSentence moment={moment} />
            </li>
          ) : null}
        </ul>
      ) : null}
    </section>
  );
}
