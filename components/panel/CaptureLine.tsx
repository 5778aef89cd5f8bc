import { useEffect, useRef } from 'preact/hooks';
import './capture-line.css';
import { CommandList } from './CommandList.tsx';
import { usePanel } from './model/context.ts';
import { isCommandLine, slashCommand, slashSearch } from './panel-commands.ts';

/**
 * The line where the cursor stays (R1, C5). What is typed becomes notes as it is typed, so it is kept like any note;
 * Enter only clears the line for the next thought. Letters, digits, Enter and Tab are text and navigation; a command is
 * `/` and one sign on an empty line. In a private call (N3) only the commands are left.
 */
export function CaptureLine({ keepsNotes = true }: { readonly keepsNotes?: boolean }) {
  const { t, captureLine, focusRequest, focusedNote, handbook, run } = usePanel();
  const input = useRef<HTMLInputElement>(null);
  const wanted = focusRequest.value;
  useEffect(() => input.current?.focus(), [wanted]);

  const changed = (event: InputEvent) => {
    const line = input.current?.value ?? '';
    if (event.isComposing) return;
    const words = slashSearch(line);
    if (words !== null) {
      captureLine.clear();
      handbook.list.type(words);
      run('handbook');
      return;
    }
    const command = slashCommand(line);
    if (command) {
      captureLine.clear();
      run(command);
    } else captureLine.type(line);
  };
  const pressed = (event: KeyboardEvent) => {
    // 229: an input method is composing; its Enter picks a word and is none of ours.
    if (event.isComposing || event.keyCode === 229) return;
    if (event.key === 'Enter' && !event.ctrlKey && !event.altKey) {
      event.preventDefault();
      captureLine.commit();
    }
    if (event.key === 'Escape') captureLine.clear();
  };
  const line = captureLine.line.value;
  return (
    <div class="capture-line">
      <label>
        <span class="unseen">{t('capture.label')}</span>
        <input
          ref={input}
          type="text"
          value={line}
          placeholder={t(keepsNotes ? 'capture.placeholder' : 'capture.no_notes')}
          autocomplete="off"
          spellcheck={false}
          aria-describedby="capture-help"
          onInput={changed}
          onFocus={() => {
            focusedNote.value = null;
          }}
          onCompositionEnd={() => captureLine.type(input.current?.value ?? '')}
          onKeyDown={pressed}
        />
      </label>
      <p id="capture-help" class="unseen">
        {t('capture.commands')}
      </p>
      {isCommandLine(line) ? <CommandList /> : null}
    </div>
  );
}
