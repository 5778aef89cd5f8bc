import { type ReadonlySignal, signal } from '@preact/signals';
import type { ColleagueBar } from './ColleagueBar.tsx';
import type { DirectoryCard } from './DirectoryCard.tsx';
import type { HandbookCard } from './HandbookCard.tsx';

/** What is on the screen only after a key. */
export interface SearchCards {
  readonly HandbookCard: typeof HandbookCard;
  readonly DirectoryCard: typeof DirectoryCard;
  readonly ColleagueBar: typeof ColleagueBar;
}

/**
 * The cards, null until they are loaded, which is when the panel already stands. Then a key shows them at once: the next
 * keystroke must not go into the notes.
 */
export function loadSearchCards(): ReadonlySignal<SearchCards | null> {
  const cards = signal<SearchCards | null>(null);
  void Promise.all([import('./HandbookCard.tsx'), import('./DirectoryCard.tsx'), import('./ColleagueBar.tsx')]).then(
    ([{ HandbookCard }, { DirectoryCard }, { ColleagueBar }]) => {
      cards.value = { HandbookCard, DirectoryCard, ColleagueBar };
    },
  );
  return cards;
}
