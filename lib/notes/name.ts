import { isEasternSurname, leadingSurname } from './capture/people/surnames.ts';
import { tidyWidth } from './capture/text.ts';

const hanName = /^[\u4e00-\u9fff·]+$/;
/** Small words before the last name belong to it: van der Berg, de la Cruz. */
const familyName = /(?<=^| )(?:(?:van|von|de|der|den|del|da|di|bin|al|la|le|el|ter|ten|dos|das|du) )*[^ ]+$/;
const joined = /^\p{L}+-\p{L}+$/u;
const pinyin =
  /^(?:[zcs]h|[bpmfdtnlgkhjqxrzcsyw])?(?:[iu]?(?:a(?:ng?|o|i)?|o(?:ng|u)?|e(?:ng?|i|r)?|i(?:ng?|u)?|u[in]?))$/i;

/**
 * Full name and surname of a person. A surname alone (王, 欧阳, Chen) is no full name. Chinese names begin with their
 * surname, also in Latin letters (Li Na, Kim Min-ji), other ones end with it.
 */
export function splitName(text: string): { readonly fullName: string; readonly surname: string } {
  const name = tidyWidth(text).trim().replace(/\s+/g, ' ');
  if (name === '') return { fullName: '', surname: '' };
  if (hanName.test(name)) {
    const surname = leadingSurname(name) || (name.length <= 3 ? name.slice(0, 1) : '');
    return name === surname ? { fullName: '', surname } : { fullName: name, surname };
  }
  const words = name.split(' ');
  const [first = '', ...others] = words;
  const last = words.at(-1) ?? '';
  if (others.length === 0) return { fullName: '', surname: first };
  const eastern = others.every((word) => pinyin.test(word) || joined.test(word));
  const leads = isEasternSurname(first) && !isEasternSurname(last) && eastern;
  // Van der Berg and Du Bois too, where a first name stands before them.
  const family = familyName.exec(isEasternSurname(last) ? name : lowerParticles(name))?.[0].length ?? last.length;
  return { fullName: family === name.length ? '' : name, surname: leads ? first : name.slice(-family) };
}

function lowerParticles(name: string): string {
  return name.replace(/(?<=^| )(?:Van|Von|De|Der|Den|Du|Di|Da|Del|La|Ter)(?= )/g, (word) => word.toLowerCase());
}
