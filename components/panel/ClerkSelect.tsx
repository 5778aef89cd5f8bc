import { useEffect, useRef, useState } from 'preact/hooks';
import { usePanel } from './model/context.ts';

/** How many names a desk remembers. */
const mostNames = 30;

/** Who sits here now. Shifts share one login, so another name is one step away; it is kept with each call from then on. */
export function ClerkSelect() {
  const { t, settings, saveSettings } = usePanel();
  const [typing, setTyping] = useState(false);
  const input = useRef<HTMLInputElement>(null);
  useEffect(() => input.current?.focus(), [typing]);
  const { clerk, clerks } = settings.value;
  const take = (name: string) => {
    setTyping(false);
    if (name === '' || name === clerk) return;
    const names = [name, ...clerks.filter((known) => known !== name)].slice(0, mostNames);
    void saveSettings({ clerk: name, clerks: names });
  };
  if (typing) {
    return (
      <input
        class="clerk-name"
        ref={input}
        maxLength={40}
        aria-label={t('footer.clerk')}
        placeholder={t('footer.new_clerk')}
        onBlur={(event) => take(event.currentTarget.value.trim())}
        onKeyDown={(event) => {
          if (event.isComposing) return;
          if (event.key === 'Enter') event.currentTarget.blur();
          if (event.key === 'Escape') setTyping(false);
        }}
      />
    );
  }
  return (
    <label>
      <span class="unseen">{t('footer.clerk')}</span>
      <select
        value={clerk}
        onChange={(event) => {
          if (event.currentTarget.value === '') setTyping(true);
          else take(event.currentTarget.value);
        }}
      >
        {[...new Set([clerk, ...clerks])].filter(Boolean).map((name) => (
          <option key={name} value={name}>
            {name}
          </option>
        ))}
        <option value="">{t('footer.other_clerk')}</option>
      </select>
    </label>
  );
}
