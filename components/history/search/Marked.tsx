import { markWords } from '../../../lib/history/search/mark-words.ts';

interface MarkedProps {
  readonly text: string;
  readonly words: string;
  /** Mark all of it: it was meant in another spelling. */
  readonly whole?: boolean;
}

/** A text with what was looked for marked in it. */
export function Marked({ text, words, whole = false }: MarkedProps) {
  const pieces = markWords(text, words);
  if (whole && pieces.every(({ marked }) => !marked)) return <mark>{text}</mark>;
  return <>{pieces.map(({ text: piece, marked }, at) => (marked ? <mark key={at}>{piece}</mark> : piece))}</>;
}
