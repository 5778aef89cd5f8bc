/** Length of one note in UTF-16 units. What is longer is a mistake of the clipboard, not a note. */
export const maxNoteLength = 100_000;

/**
 * How much of a line is searched for names, numbers and places. It runs on every keystroke; what stands behind is
 * content, whole and unread.
 */
export const maxReadLength = 2_000;
