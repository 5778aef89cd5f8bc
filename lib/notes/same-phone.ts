/** Numbers are looked up by their last digits: country code, area code and the zero before it come and go. */
const telling = 7;
const extension = /\s*(?:转|轉|分机|#|ext(?:ension)?\.?|x)\s*\d{1,6}\s*$/i;

/** The digits of a number as far as they tell it from others: no prefix for abroad, no zeros before, no extension. */
function digitsOf(phone: string): string {
  const plain = phone.normalize('NFKC').slice(0, 60).replace(extension, '');
  return plain.replace(/\D/g, '').replace(/^0+/, '');
}

/** What a number is looked up by; empty where it is none. Numbers with the same key need not be the same. */
export function phoneKey(phone: string): string {
  return digitsOf(phone).slice(-telling);
}

/** Whether two numbers are the same line, one of them perhaps without its country or area code. */
export function samePhone(one: string, other: string): boolean {
  const [short = '', long = ''] = [digitsOf(one), digitsOf(other)].toSorted((a, b) => a.length - b.length);
  return short.length >= telling ? long.endsWith(short) : short !== '' && short === long;
}
