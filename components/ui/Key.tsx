import './key.css';

/** A key as it stands on a button. Screen readers hear it through the button's own name. */
export function Key({ children }: { readonly children: string }) {
  return <kbd class="key">{children}</kbd>;
}
