/** Two windows, one before the other: “in a window of its own”. Drawn, because few fonts have the sign. */
export function WindowIcon() {
  return (
    <svg width="14" height="14" viewBox="0 0 14 14" fill="none" stroke="currentColor" aria-hidden="true">
      <path d="M4.5 3.5v-2h8v8h-2" />
      <path d="M1.5 4.5h8v8h-8z" />
    </svg>
  );
}
