/** Gives the clerk data as a file, as the browser saves any download. */
export function saveFile(name: string, data: object): void {
  const url = URL.createObjectURL(new Blob([`${JSON.stringify(data, null, 2)}\n`], { type: 'application/json' }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  // The download has begun by the next turn; the bytes are its own then.
  setTimeout(() => URL.revokeObjectURL(url), 10_000);
}
