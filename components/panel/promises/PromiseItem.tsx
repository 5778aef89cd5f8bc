import { useState } from 'preact/hooks';
import { isLate, type OpenPromise } from '../../../lib/call/promises/promise.ts';
import { maskName, maskNumbers } from '../../../lib/history/search/mask.ts';
import { Button } from '../../ui/Button.tsx';
import { dueOf, overdueOf } from '../../ui/due.ts';
import { usePanel } from '../model/context.ts';
import { PromiseAsk } from './PromiseAsk.tsx';

type Asking = 'pass_on' | 'move' | null;

/** One open promise. With the cursor on it one key settles it; the buttons say which. */
export function PromiseItem({ promise }: { readonly promise: OpenPromise }) {
  const { t, locale, openCall, callBack, promises, settings } = usePanel();
  const [nameOf, lineOf] = settings.value.maskLists ? [maskName, maskNumbers] : [String, String];
  const [asking, setAsking] = useState<Asking>(null);
  const now = promises.nowMs.value;
  const late = promise.dueAt !== null && isLate(promise, now) ? overdueOf(promise.dueAt, now, t) : '';
  const keys: Readonly<Record<string, () => void>> = {
    d: () => promises.finish(promise),
    p: () => setAsking('pass_on'),
    m: () => setAsking('move'),
    c: () => void callBack(promise.call),
  };
  const details = [
    promise.clerk === settings.value.clerk ? '' : t('promise.by', { clerk: promise.clerk }),
    promise.chased > 0 ? t('promise.chased', { count: promise.chased }) : '',
    promise.what || promise.excerpt,
    promise.address,
  ];
  return (
    <li class={late ? 'late' : ''}>
      <button
        type="button"
        class="promise"
        data-promise={promise.id}
        onClick={() => openCall(promise.call)}
        onKeyDown={(event) => {
          const act = keys[event.key.toLowerCase()];
          if (!act || event.ctrlKey || event.altKey || event.metaKey || event.isComposing) return;
          event.preventDefault();
          act();
        }}
      >
        <span class="due number">{dueOf(promise.dueAt, now, locale.value, t)}</span>
        <strong>{nameOf(promise.caller || promise.phone) || t('history.nobody')}</strong>
        <span class="over">{late}</span>
        <span class="line">
          {t(`promise.what.${promise.kind}`, { name: promise.forWhom })}
          <span class="soft"> {lineOf(details.filter(Boolean).join(' · '))}</span>
        </span>
      </button>
      {asking ? (
        <PromiseAsk
          what={asking}
          promise={promise}
          close={() => {
            setAsking(null);
            promises.focusRequest.value += 1;
          }}
        />
      ) : (
        <div class="acts">
          <Button tone="quiet" onClick={() => promises.finish(promise)}>
            {t('promise.finish')}
          </Button>
          <Button tone="quiet" onClick={() => setAsking('pass_on')}>
            {t('promise.pass_on')}
          </Button>
          <Button tone="quiet" onClick={() => setAsking('move')}>
            {t('promise.move')}
          </Button>
          <Button tone="quiet" onClick={() => void callBack(promise.call)}>
            {t('promise.call_back')}
          </Button>
        </div>
      )}
    </li>
  );
}
