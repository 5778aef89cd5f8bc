import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';

interface KeptInputProps {
  readonly value: string;
  readonly maxLength: number;
  /** For a label that stands elsewhere. */
  readonly id?: string;
  readonly label?: string;
  readonly placeholder?: string;
  /** What was typed, once the field is left. */
  readonly keep: (text: string) => void;
}

/**
 * A field that is kept when it is left. It holds what is being typed itself: the page is drawn anew whenever something
 * else has been kept, and would set the field back to what was kept of it.
 */
export function KeptInput({ value, maxLength, id, label, placeholder, keep }: KeptInputProps): JSX.Element {
  const [typed, setTyped] = useState(value);
  useEffect(() => setTyped(value), [value]);
  return (
    <input
      id={id}
      value={typed}
      maxLength={maxLength}
      aria-label={label}
      placeholder={placeholder}
      onInput={(event) => setTyped(event.currentTarget.value)}
      onChange={(event) => keep(event.currentTarget.value.trim())}
    />
  );
}
