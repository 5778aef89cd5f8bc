import { pinyin } from 'pinyin-pro';

/** How a name may be typed by who has no time to write it: `wjg` or `jianguo` for 王建国. */
export interface NameReading {
  readonly initials: string;
  /** The syllables from each one on: `wangjianguo`, `jianguo`, `guo`. */
  readonly tails: readonly string[];
}

/** A surname in Chinese has no more, and a name of many characters is a sentence in the wrong field. */
const longestName = 12;
const none: NameReading = { initials: '', tails: [] };

/** Reads names in pinyin, each name once. */
export function createNameReadings(): (name: string) => NameReading {
  const known = new Map<string, NameReading>();
  return (name) => {
    const before = known.get(name);
    if (before) return before;
    const reading = readingOf(name);
    known.set(name, reading);
    return reading;
  };
}

function readingOf(name: string): NameReading {
  const characters =
    name
      .match(/\p{Script=Han}/gu)
      ?.slice(0, longestName)
      .join('') ?? '';
  if (characters === '') return none;
  const syllables = pinyin(characters, { toneType: 'none', type: 'array', v: true, surname: 'head' });
  return {
    initials: syllables.map(([first]) => first ?? '').join(''),
    tails: syllables.map((_, at) => syllables.slice(at).join('')),
  };
}

/** Whether a folded word may mean this name. */
export function mayMean({ initials, tails }: NameReading, word: string): boolean {
  return initials.includes(word) || (word.length > 1 && tails.some((tail) => tail.startsWith(word)));
}
