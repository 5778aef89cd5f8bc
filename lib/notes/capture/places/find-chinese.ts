import { isBreak, isEdge, isHan, taken } from '../text.ts';
import {
  communityBeforeFlat,
  communityPattern,
  estateApart,
  flatPattern,
  loneBuildingPattern,
  otherPlacePattern,
  streetPattern,
} from './chinese-patterns.ts';
import { before, type Found, holds, labelBefore } from './found.ts';

/** How far a street or a flat goes on behind what was found. */
const reach = 40;
const flat = new RegExp(flatPattern, 'g');
const street = new RegExp(streetPattern, 'g');
const streetGoesOn = new RegExp(`^ ?(?:${communityPattern})(?=[ ,，。]|$)`);
const loneBuilding = new RegExp(loneBuildingPattern, 'g');
const otherPlace = new RegExp(otherPlacePattern, 'g');
const community = new RegExp(`^${communityPattern}$`);
/** Places that every estate has: a name is more than that. */
const anyEstate =
  /^(?:本|整个?|全|我们?|你们?|[楼后前]?[上下里外面]|中心|屋顶|空中|旁边|对面|门口|老|新)?(?:的)?(?:小区|花园|大楼|公寓|广场|大厦|别墅|写字楼|新村)$/;
const leadIn = /^(?:地址(?:是|在)?|住址是?|我?(?:家|们)?住在?|家在|我在|我是|我们?家?|位于|业主|住户|这里是|这边是|在)/;
const whose = /(?:^|[\s,，;；。、\ue000])(?:我们?家?|业主|住户|租户|在)$/;
/** Signs of what happened, which no name of an estate holds. */
const content = /[漏坏堵修吵停没了吗呢的被有说请要急丢乱臭响他她你告诉问是该应]/;
/** Somebody of that place: 12栋的李先生. */
const livesThere = /^的?[^\s,，]{1,3}(?:先生|女士|小姐|太太|阿姨)/;
/** Parts of a building that are everybody's: the place of the matter is known by the building alone. */
const shared =
  /^(?:的)?(?:电梯|楼道|大堂|大厅|门禁|单元门|楼下|天台|楼顶|走廊|一楼|门口|消防|路灯|地下室|地库|车库|停车场|大门|外墙|楼梯|水箱|配电|机房|垃圾|后面|前面|旁边|附近|的?住户|的?业主|的?租)/;

/** A flat, a shop or a parking place (the one that holds the other, else the flat), a street, an estate alone. */
export function findChinese(text: string): Found | null {
  const [home, other] = [findFlat(text), findOther(text)];
  if (!home || !other) return home ?? other ?? findStreet(text) ?? findCommunity(text);
  return holds(other, home) ? other : home;
}

/** Nobody names more places in one line; noise must not cost time. */
const mostPlaces = 40;

function* firstOf(matches: Iterable<RegExpExecArray>): Iterable<RegExpExecArray> {
  let left = mostPlaces;
  for (const match of matches) {
    if (left-- === 0) return;
    yield match;
  }
}

function leads(text: string, at: number): boolean {
  return labelBefore(text, at, 'zh') !== null || whose.test(before(text, at));
}

function findOther(text: string): Found | null {
  for (const match of firstOf(text.matchAll(otherPlace))) {
    const to = match.index + match[0].length;
    const from = estateBefore(text, match.index, false);
    if (!isEdge(text, from - 1) && !leads(text, from)) continue;
    return { from, to, within: !isEdge(text, to), isOther: true };
  }
  return null;
}

/** A flat with the estate before it. One part alone counts only where it stands alone. */
function findFlat(text: string): Found | null {
  let first: Found | null = null;
  let within: Found | null = null;
  for (const match of firstOf(text.matchAll(flat))) {
    const parts = Object.values(match.groups ?? {}).filter((part) => part !== undefined).length;
    const to = match.index + match[0].length;
    const from = estateBefore(text, match.index, parts > 1);
    const stays = { from: match.index, to, within: true };
    if (parts > 1 || from < match.index) {
      const found = { from, to: withStreet(text, from, to).to };
      // Of two flats the one beside the caller's name or number is the caller's.
      if (/\ue000[ ,，]{0,2}$/.test(before(text, from)) || text.startsWith(taken, found.to)) return found;
      first ??= found;
      continue;
    }
    if (!isEdge(text, match.index - 1) && !leads(text, match.index)) continue;
    if (isEdge(text, to) || livesThere.test(text.slice(to, to + reach))) first ??= { from, to };
    else if (shared.test(text.slice(to, to + reach))) within ??= stays;
  }
  return first ?? within;
}

/** Where the name of the estate before a flat begins, or `at` where none stands there. */
function estateBefore(text: string, at: number, surely: boolean): number {
  const room = text.slice(Math.max(0, at - 32), at);
  const run = /[\u4e00-\u9fffA-Za-z0-9·]+[ ,，-]?$/.exec(room)?.[0] ?? '';
  const skip = leadIn.exec(run)?.[0].length ?? 0;
  const name = run.slice(skip);
  if (name === '') return at;
  if (surely && estateApart.test(room)) return at - (estateApart.exec(room)?.[0].length ?? 0);
  const known = communityBeforeFlat.test(name) && !content.test(name) && name.length <= 24;
  const short = surely && /^[\u4e00-\u9fff]{2,8}[\dA-Z一二三四五六七八九十]?期?$/.test(name) && !content.test(name);
  return known || short ? at - name.length : at;
}

function withStreet(text: string, from: number, to: number): Found {
  const tail = /^[（(][^()（）]{1,20}[)）]/.exec(text.slice(to, to + reach));
  return { from, to: to + (tail?.[0].length ?? 0) };
}

function findStreet(text: string): Found | null {
  for (const match of text.matchAll(street)) {
    const skip = leadIn.exec(match[0])?.[0].length ?? 0;
    const from = match.index + skip;
    if (content.test(match[0].slice(skip))) continue;
    const end = match.index + match[0].length;
    const tail = streetGoesOn.exec(text.slice(end, end + reach));
    return { from, to: end + (tail?.[0].length ?? 0) };
  }
  return null;
}

/** A building between breaks, with nothing more. */
export function findLoneBuilding(text: string): Found | null {
  for (const match of text.matchAll(loneBuilding)) {
    const to = match.index + match[0].length;
    if (isEdge(text, match.index - 1) && isEdge(text, to)) return { from: match.index, to };
  }
  return null;
}

/** An estate alone, between breaks: 翠湖花园 停水. */
export function findCommunity(text: string): Found | null {
  let from = 0;
  for (let at = 0; at <= text.length; at++) {
    if (!isBreak(text, at)) continue;
    const word = text.slice(from, at);
    const skip = leadIn.exec(word)?.[0].length ?? 0;
    const name = word.slice(skip);
    const named = name.length >= 3 && name.length <= 14 && isHan(name[0]) && community.test(name);
    if (named && !content.test(name) && !anyEstate.test(name)) return { from: from + skip, to: at };
    from = at + 1;
  }
  return null;
}
