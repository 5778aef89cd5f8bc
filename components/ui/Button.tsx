import type { ComponentChildren } from 'preact';
import './button.css';
import { Key } from './Key.tsx';

interface ButtonProps {
  readonly children: ComponentChildren;
  readonly onClick: () => void;
  /** `main` is the one thing that stands out; `quiet` looks like text. */
  readonly tone?: 'main' | 'plain' | 'quiet';
  /** The key that does the same, as it is shown. */
  readonly hotkey?: string | undefined;
  readonly pressed?: boolean | undefined;
  readonly disabled?: boolean | undefined;
  readonly title?: string | undefined;
  readonly expanded?: boolean | undefined;
}

/**
 * A button that leaves the keyboard where it is: the cursor stays in the capture line when the clerk clicks. The
 * keyboard still reaches it by Tab.
 */
export function Button({ children, onClick, tone = 'plain', hotkey, pressed, disabled, title, expanded }: ButtonProps) {
  return (
    <button
      type="button"
      class={`button ${tone}`}
      aria-pressed={pressed}
      aria-expanded={expanded}
      disabled={disabled}
      title={title ?? hotkey}
      onMouseDown={(event) => event.preventDefault()}
      onClick={onClick}
    >
      <span>{children}</span>
      {hotkey ? <Key>{hotkey}</Key> : null}
    </button>
  );
}
