/** Control and format characters (direction marks, zero width, tags, fillers that show nothing) but tab and line break. */
const tricks = /(?![\t\n\r])[\p{Cc}\p{Cf}\p{Default_Ignorable_Code_Point}]/gu;
const half = /\p{Surrogate}/gu;

/** Text of a page as it may be shown: nothing in it changes the text beside it, and half a sign becomes `�`. */
export const withoutTricks = (text: string): string => text.replace(tricks, '').replace(half, '\ufffd');
