import { useLayoutEffect, useRef } from 'preact/hooks';
import './capture-line.css';
import { asOneLine } from '../../lib/notes/one-line.ts';
import { CapturePreview } from './CapturePreview.tsx';
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
  const composing = useRef(false);
  const wanted = focusRequest.value;
  // With the key that asks for it: a frame later it would take the cursor from where the clerk has put it since.
  useLayoutEffect(() => input.current?.focus(), [wanted]);

  const changed = () => {
    const line = input.current?.value ?? '';
    if (composing.current) return;
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
  const pasted = (event: ClipboardEvent) => {
    const text = asOneLine(event.clipboardData?.getData('text/plain') ?? '');
    if (text === null) return;
    event.preventDefault();
    // The only way to insert text that the field can undo.
    if (!document.execCommand('insertText', false, text)) {
      input.current?.setRangeText(text, input.current.selectionStart ?? 0, input.current.selectionEnd ?? 0, 'end');
      changed();
    }
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
          // What an input method has half composed is the field's own until it is done.
          value={composing.current ? (input.current?.value ?? line) : line}
          placeholder={t(keepsNotes ? 'capture.placeholder' : 'capture.no_notes')}
          autocomplete="off"
          spellcheck={false}
          aria-describedby="capture-help"
          onInput={changed}
          onFocus={() => {
            focusedNote.value = null;
          }}
          onCompositionStart={() => {
            composing.current = true;
          }}
          onCompositionEnd={() => {
            composing.current = false;
            changed();
          }}
          onPaste={pasted}
          onKeyDown={pressed}
        />
      </label>
      <p id="capture-help" class="unseen">
        {t('capture.commands')}
      </p>
      {isCommandLine(line) ? <CommandList /> : keepsNotes ? <CapturePreview /> : null}
    </div>
  );
}
