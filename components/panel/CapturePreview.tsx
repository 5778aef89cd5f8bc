import { usePanel } from './model/context.ts';

/**
 * One row under the capture line: what the line is read as while it is typed, newest last, as many whole parts as fit;
 * on an empty line, how to get at the commands. The row is always there, so that nothing below it moves. For the eye alone:
 * the notes themselves are fields further down.
 */
export function CapturePreview() {
  const { t, captureLine } = usePanel();
  const all = captureLine.parts.value;
  const telling = all.filter(({ text }) => text !== '');
  // The newest comes first here: the style turns the row round, and breaks off the oldest.
  const parts = (telling.length > 0 ? telling : all).toReversed();
  return (
    <p class="capture-preview" aria-hidden="true">
      {parts.length === 0 && captureLine.line.value === '' ? <span class="soft">{t('capture.commands')}</span> : null}
      {parts.map(({ key, text }) => (
        <span key={key}>
          {key === 'caller_surname' ? null : <small>{t(`notes.${key}` as 'notes.description')}</small>}
          {text === '' ? null : <b>{text}</b>}
        </span>
      ))}
    </p>
  );
}
