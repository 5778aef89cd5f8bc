import type { NoteKey, Notes } from '../../notes/vocabulary.ts';

/** A text for a field with the notes that it says. */
export interface Value {
  readonly text: string;
  readonly notes: readonly NoteKey[];
}

const han = /\p{Script=Han}/u;
const doubleSurname =
  /^(?:欧阳|司马|上官|诸葛|东方|皇甫|尉迟|公孙|慕容|令狐|长孙|宇文|司徒|夏侯|端木|独孤|南宫|西门|东郭|闻人|申屠|太史|轩辕|澹台|公冶|宗政|濮阳|淳于|单于|仲孙|钟离|呼延|闾丘|鲜于)/;
const address = /(?:先生|女士|小姐|太太|夫人|老师|师傅)$|^(?:mr|mrs|ms|miss|dr)\.?\s+/i;
const unknown = /^(?:不详|未知|unknown)$/i;

/** The name for a box that takes the whole name; with the form of address only where the form has no field for that. */
export function callerName(notes: Notes, hasOwnAddressField: boolean): Value | null {
  if (notes.caller_name) return { text: notes.caller_name, notes: ['caller_name', 'caller_surname'] };
  const surname = notes.caller_surname;
  if (!surname) return null;
  const title = notes.honorific_or_gender;
  if (hasOwnAddressField || !title || unknown.test(title) || address.test(surname))
    return { text: surname, notes: ['caller_surname'] };
  const spoken = title.replace(/^男$/, '先生').replace(/^女$/, '女士');
  return {
    text: han.test(surname) ? `${surname}${spoken}` : `${spoken} ${surname}`,
    notes: ['caller_surname', 'honorific_or_gender'],
  };
}

/** The surname alone. A name that is only noted whole gives its surname, and stays to be placed elsewhere. */
export function callerSurname(notes: Notes): Value | null {
  if (notes.caller_surname) return { text: notes.caller_surname, notes: ['caller_surname'] };
  const name = notes.caller_name?.replace(address, '').trim();
  if (!name) return null;
  const surname = han.test(name) ? (doubleSurname.exec(name)?.[0] ?? [...name][0]) : name.split(/\s+/).at(-1);
  return surname ? { text: surname, notes: ['caller_surname'] } : null;
}

/** True where two names can be the same caller's: 王 and 王芳, 王先生 and 王, `Mr Lee` and `Ann Lee`. */
export function sameName(a: string, b: string): boolean {
  const [x, y] = [a, b].map((name) =>
    name.normalize('NFKC').replace(address, '').replace(/\s+/g, ' ').trim().toLowerCase(),
  );
  if (!x || !y || x === y) return true;
  if (han.test(x) || han.test(y)) return x.startsWith(y) || y.startsWith(x);
  const words = x.split(' ');
  return y.split(' ').some((word) => words.includes(word));
}

/** True where two numbers are the same line, with or without country and area code. */
export function samePhone(a: string, b: string): boolean {
  const [x, y] = [a, b].map((phone) => phone.normalize('NFKC').replace(/\D/g, ''));
  if (!x || !y) return true;
  const [short, long] = x.length <= y.length ? [x, y] : [y, x];
  return x === y || (short.length >= 7 && long.endsWith(short));
}
