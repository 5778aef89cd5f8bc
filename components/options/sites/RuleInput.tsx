import { useEffect, useRef, useState } from 'preact/hooks';
import * as v from 'valibot';
import type { Pick } from '../../../lib/browser/pop/pick-on-site.ts';
import type { Texts } from '../../../lib/i18n/texts.ts';
import { type PopRule, popRuleSchema } from '../../../lib/pop/site-pop.ts';
import { Button } from '../../ui/Button.tsx';
import { KeptInput } from '../KeptInput.tsx';

interface Props {
  readonly t: Texts;
  readonly id: string;
  readonly place: PopRule['in'];
  readonly rule: PopRule | null;
  readonly pick: (stopped: AbortSignal) => Promise<Pick>;
  readonly keep: (rule: PopRule) => void;
}

type Message = 'bad_name' | 'bad_selector' | 'pointing' | 'no_page' | 'stopped' | null;

/** The name before the number in an address, or the element that shows it, typed or pointed at. */
export function RuleInput({ t, id, place, rule, pick, keep }: Props) {
  const [message, setMessage] = useState<Message>(null);
  const picking = useRef<AbortController | null>(null);
  useEffect(() => () => picking.current?.abort(), []);
  const onPage = place === 'element';
  const set = (text: string) => {
    picking.current?.abort();
    if (text === '') return;
    const next = v.safeParse(popRuleSchema, onPage ? { in: place, selector: text } : { in: place, name: text });
    const fits = next.success && (!onPage || isSelector(text));
    setMessage(fits ? null : onPage ? 'bad_selector' : 'bad_name');
    if (fits) keep(next.output);
  };
  const point = async () => {
    picking.current?.abort();
    const mine = new AbortController();
    picking.current = mine;
    setMessage('pointing');
    const picked = await pick(mine.signal);
    if (mine.signal.aborted) return;
    if (picked.ok) set(picked.selector);
    else setMessage(picked.reason);
  };
  return (
    <div class="pop-where">
      <label htmlFor={id}>
        <span>{t(onPage ? 'pop.selector' : 'pop.name')}</span>
      </label>
      <div class="row">
        <KeptInput
          id={id}
          value={rule === null ? '' : rule.in === 'element' ? rule.selector : rule.name}
          maxLength={onPage ? 500 : 60}
          placeholder={t(`pop.example.${place}`)}
          keep={set}
        />
        {onPage ? <Button onClick={() => void point()}>{t('pop.point')}</Button> : null}
      </div>
      <p class="soft" role="status">
        {message ? t(`pop.${message}`) : ''}
      </p>
    </div>
  );
}

function isSelector(text: string): boolean {
  try {
    document.createDocumentFragment().querySelector(text);
    return true;
  } catch {
    return false;
  }
}
