import { communityBeforeFlat, communityPattern, estateApart, flatPattern } from './capture/places/chinese-patterns.ts';
import { englishParts } from './capture/places/english-patterns.ts';
import { fold } from './capture/text.ts';
import { nothingLost } from './nothing-lost.ts';
import { inFigures } from './time/chinese-time.ts';

/** The parts of one address with their words, numbers in figures: 3栋, 2单元, 1201室, Block 3. */
export type AddressParts = {
  readonly community?: string;
  readonly building?: string;
  readonly unit?: string;
  readonly room?: string;
  /** City, street, floor: whatever is none of the others. */
  readonly rest?: string;
};

const flat = new RegExp(flatPattern);
const region =
  /^(?:[\u4e00-\u9fff]{2,3}省)?(?:[\u4e00-\u9fff]{2,4}市)?[\u4e00-\u9fff]{1,4}(?<![小社园])[区县](?:[\u4e00-\u9fff]{2,4}(?:镇|乡|街道))?(?=.{3})/;
const street = /^.*\d(?:号|弄)院? ?/;
const communityAtStart = new RegExp(`^(?<name>${communityPattern})(?![路街道巷弄])`);
const glued = /(?<name>[\u4e00-\u9fff]{2,8}[一二三四五六七八九十\d]?期?)$/;
const han = /[\u4e00-\u9fff]/;

/** Longer text is a story about a place. */
const longestAddress = 300;

/** Splits an address for forms that want its parts. What is none of them goes to `rest`; nothing is left out. */
export function splitAddress(address: string): AddressParts {
  const text = fold(address).trim();
  if (text.length > longestAddress) return { rest: text };
  if (text === '') return {};
  const parts = han.test(text) || flat.test(text) ? splitChinese(text) : splitEnglish(text);
  return nothingLost(text, Object.values(parts)) ? withFigures(parts) : { rest: text };
}

/** Writes the parts as one address, in the order of their language. */
export function joinAddress(parts: AddressParts): string {
  const { community, building, unit, room, rest } = parts;
  const all = [rest, community, building, unit, room].filter((part) => part !== undefined && part !== '');
  // 3-2-1201: bare numbers would run into each other.
  const flatParts = [building, unit, room].filter((part) => part !== undefined && part !== '');
  const bare = flatParts.every((part) => part && /^(?:\d{1,4}[A-Za-z]?|[A-Za-z])$/.test(part));
  if (all.some((part) => part && han.test(part)) || (bare && all.length === flatParts.length)) {
    return [rest, community, flatParts.join(bare ? '-' : '')].filter(Boolean).join('');
  }
  return [room, unit, building, rest, community].filter(Boolean).join(', ');
}

function splitChinese(text: string): AddressParts {
  const match = flat.exec(text);
  const groups = match?.groups ?? {};
  const pick = (...names: readonly string[]) => names.map((name) => groups[name]).find((part) => part !== undefined);
  const before = text.slice(0, match?.index ?? text.length);
  const after = match ? text.slice(match.index + match[0].length) : '';
  const place = before.replace(region, '').replace(street, '');
  const named = match
    ? (communityBeforeFlat.exec(place) ?? glued.exec(place))
    : communityAtStart.exec(place || before.replace(region, ''));
  const community = named?.groups?.name ?? (match && estateApart.exec(place)?.[0].trim());
  const outside = community ? before.replace(community, ' ') : before;
  const rest = [outside, pick('f1', 'f2', 'f4', 'f5') ?? '', after].map((part) =>
    part.trim().replace(/^[,，-]+|[,，-]+$/g, ''),
  );
  return present({
    community: community ?? undefined,
    building: pick('b1', 'b3'),
    unit: pick('u1', 'u2', 'u3', 'u4'),
    room: pick('r1', 'r2', 'r3', 'r4', 'r5', 'r6', 'r7'),
    rest: rest.filter((part) => part !== '').join(' '),
  });
}

function splitEnglish(text: string): AddressParts {
  let left = text;
  const cut = (pattern: string) => {
    const found = new RegExp(`(?<![\\w#])(?:${pattern})`).exec(left)?.[0].trim();
    if (found !== undefined) left = left.replace(found, '\n');
    return found;
  };
  const street = cut(englishParts.street);
  const parts = {
    room: cut(englishParts.room),
    building: cut(englishParts.building),
    unit: cut(englishParts.unit),
    community: cut(englishParts.estate),
  };
  const others = left.split(/[\n,;]/).map((part) => part.replace(/^[\s.-]+|[\s.-]+$/g, ''));
  return present({ ...parts, rest: [street, ...others].filter(Boolean).join(', ') });
}

/** 三号楼 is 3号楼 in any form. The address itself stays as it was written. */
function withFigures(parts: AddressParts): AddressParts {
  const { building, unit, room } = parts;
  const figures = { building, unit, room };
  return {
    ...parts,
    ...present({
      ...figures,
      building: building && inFigures(building),
      unit: unit && inFigures(unit),
      room: room && inFigures(room),
    }),
  };
}

function present(parts: { readonly [part in keyof AddressParts]: string | undefined }): AddressParts {
  return Object.fromEntries(Object.entries(parts).filter(([, part]) => part !== undefined && part !== ''));
}
