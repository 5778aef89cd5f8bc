import type { ComponentChildren } from 'preact';
import type { Texts } from '../../lib/i18n/texts.ts';
import './locked.css';

interface Props {
  readonly t: Texts;
  readonly locked: boolean;
  readonly children: ComponentChildren;
}

/** A part of the settings that the office has set for its clerks: it is seen, and cannot be changed. */
export function Locked({ t, locked, children }: Props) {
  if (!locked) return <>{children}</>;
  return (
    <fieldset class="locked" disabled>
      <legend>{t('packs.locked')}</legend>
      {children}
    </fieldset>
  );
}
