const digits = '零一二三四五六七八九';
const numeral = '(?:\\d{1,3}|[零一二两三四五六七八九十半]{1,3})';
const weekday = '(?:周|星期|礼拜)(?:[一二三四五六日天末])';

/** Days, by name and by date. The later ones of two that begin alike stand first. */
export const chineseDay = [
  '大后天|后[天日](?!常)|明[天日儿早晚晨]|听[日朝晚]|今[天日儿早晚晨]|昨[天日儿晚夜早]|琴[日晚]|大前天|前天|前晚',
  `(?:下下|下|上上|上|这|本)?个?${weekday}`,
  '(?:下|上|这|本)个?(?:周|星期|礼拜|月)(?:内|之内)?(?![一二三四五六日天末])',
  '\\d{4}(?:年\\d{1,2}月\\d{1,2}[日号]?|([-/.])\\d{1,2}\\1\\d{1,2})',
  `(?:\\d{1,2}|[一二三四五六七八九十]{1,2})月(?:份)?(?:\\d{1,2}|[一二三四五六七八九十]{1,3})[日号]?`,
  '(?<![\\d/.-])(?:1[0-2]|0?[1-9])/(?:[12]\\d|3[01]|0?[1-9])(?![\\d/.]| ?(?:英?寸|吋|分|in\\b|inch|["”″]|的|户|倍|满|空))',
  '(?<![\\d.-])(?:[12]\\d|3[01]|[1-9])[日号](?![楼房院线门栋厅])',
  `${numeral}个?(?:半)?(?:天|小时|钟头|分钟|周|星期)(?:之?后|以后|之?内|以内)`,
  '月底|刚才|刚刚',
].join('|');

export const chinesePart = '凌晨|清晨|清早|大?早上|早晨|上午|中午|正午|下午|傍晚|晚上|夜里|夜间|半夜|午后';
export const chineseClock =
  '(?:(?<!\\d)(?:[01]?\\d|2[0-4]):[0-5]\\d(?::[0-5]\\d)?(?![\\d:])|' +
  '(?:(?<!\\d)(?:1\\d|2[0-4]|\\d)|十[一二]?|[一二两三四五六七八九])点(?:钟|整|半|[一三]刻|(?:[0-5]?\\d|[二三四五]?十[一二三四五六七八九]?|[一二三四五六七八九])分?)?(?![一二三四五六七八九]))';
export const chineseSuffix =
  '(?:左右|以前|之前|之后|以后|前后|前(?![天台后面门])|后(?![天台面门续]|来(?![修看人换装检处上]))|之内|以内)';

const partHours: readonly (readonly [RegExp, number, number])[] = [
  [/凌晨|半夜/, 1, 6],
  [/清晨|清早/, 7, 9],
  [/早上|早晨|上午|[今明昨]早|[今明]晨/, 9, 12],
  [/中午|正午/, 12, 14],
  [/下午|午后/, 14, 18],
  [/傍晚/, 18, 19],
  [/晚|夜/, 19, 24],
];

/** The hour that stands for a part of the day, and the hour at which that part is over. */
export function chinesePartOf(text: string): { readonly hour: number; readonly end: number } | null {
  const found = partHours.find(([pattern]) => pattern.test(text));
  return found ? { hour: found[1], end: found[2] } : null;
}

/** A number in Chinese or Arabic signs up to 99; NaN where it is none. */
export function chineseNumber(text: string): number {
  if (/^\d+$/.test(text)) return Number(text);
  if (text === '半') return 0.5;
  const plain = text.replace('两', '二');
  const ten = plain.indexOf('十');
  if (ten < 0) return plain.length === 1 ? digits.indexOf(plain) : Number.NaN;
  const tens = ten === 0 ? 1 : digits.indexOf(plain.slice(0, ten));
  const ones = ten === plain.length - 1 ? 0 : digits.indexOf(plain.slice(ten + 1));
  return tens < 0 || ones < 0 ? Number.NaN : tens * 10 + ones;
}

/** Chinese numbers in figures: 十二号楼 is 12号楼; digits one by one, as rooms are read out, too: 八零二 is 802. */
export function inFigures(text: string): string {
  return text.replace(/[零〇一二两三四五六七八九十百]+/g, (signs) => {
    if (signs.includes('百')) return signs;
    if (!signs.includes('十'))
      return [...signs].map((sign) => digits.indexOf(sign === '两' ? '二' : sign === '〇' ? '零' : sign)).join('');
    const number = chineseNumber(signs);
    return Number.isNaN(number) ? signs : String(number);
  });
}

/** 0 for Monday; 周末 is Saturday. */
export function chineseWeekday(sign: string): number {
  return sign === '末' ? 5 : '一二三四五六日'.indexOf(sign === '天' ? '日' : sign);
}
