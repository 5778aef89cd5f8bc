import { splitAddress } from '../address.ts';
import {
  communityBeforeFlat,
  communityPattern,
  estateApart,
  flatPattern,
  otherPlacePattern,
  streetPattern,
} from './address-patterns.ts';
import { englishPattern, floorAlone } from './english-address.ts';
import type { Sheet } from './sheet.ts';
import { isBreak, isEdge, isHan } from './text.ts';

type Found = { readonly from: number; readonly to: number /** Stays in its sentence. */; readonly within?: boolean };

const flat = new RegExp(flatPattern, 'g');
const street = new RegExp(streetPattern, 'g');
const otherPlace = new RegExp(otherPlacePattern, 'g');
const community = new RegExp(`^${communityPattern}$`);
const english = new RegExp(englishPattern, 'g');
const leadIn = /^(?:地址(?:是|在)?|住址是?|我?(?:家|们)?住在?|家在|我在|我是|我们?家?|位于|业主|住户|这里是|这边是|在)/;
const label = /(?:地址(?:是|在)?|住址是?|房号是?|我?家?住在?|家在|位于)\s*$/;
const leads = (before: string) =>
  label.test(before) ||
  /(?:^|[\s,，;；。、\ue000])(?:我在|我是|我们?家?|业主|住户|租户|这里是|这边是|在)$/.test(before);
/** Signs of what happened, which no name of an estate holds. */
const content = /[漏坏堵修吵停没了吗呢的被有说请要急丢乱臭响他她你告诉问]/;
/** Parts of a building that are everybody's: the place of the matter is known by the building alone. */
const shared = /^(?:的)?(?:电梯|楼道|大堂|大厅|门禁|单元门|楼下|天台|楼顶|走廊|一楼|门口|消防|路灯)/;

/** The caller's address with its parts; a part of one inside a sentence (3单元漏水到2楼) stays content. */
export function readPlaces(sheet: Sheet): void {
  const text = sheet.free();
  const chinese = findChinesePlace(text) ?? findStreet(text) ?? findCommunity(text);
  const english = findEnglish(text);
  const found = chinese && english && holds(english, chinese) ? english : (chinese ?? english);
  if (found) noteAddress(sheet, found);
}

export function noteAddress(sheet: Sheet, { from, to, within }: Found): void {
  if (sheet.notes.address !== undefined) return;
  const address = sheet.read(from, to);
  const { community: estate = '', building = '', unit = '', room = '' } = splitAddress(address);
  sheet.note('address', address);
  sheet.note('community_or_project', estate);
  sheet.note('building', building);
  sheet.note('unit', unit);
  sheet.note('room', room);
  if (within) sheet.mark(from, to, 'address');
  else sheet.take(from, to, 'address');
  const text = sheet.free().slice(0, from);
  const before = label.exec(text) ?? livesAt.exec(text);
  if (!within && before) sheet.drop(before.index, from);
}

/** A flat, a shop or a parking place; the one that holds the other, else the flat. */
function findChinesePlace(text: string): Found | null {
  const [home, other] = [findFlat(text), findOther(text)];
  if (!home || !other) return home ?? other;
  return holds(other, home) ? other : home;
}

function holds(outer: Found, inner: Found): boolean {
  return outer.from <= inner.from && outer.to >= inner.to;
}

function findOther(text: string): Found | null {
  for (const match of text.matchAll(otherPlace)) {
    const to = match.index + match[0].length;
    const from = estateBefore(text, match.index, false);
    if (!isEdge(text, from - 1) && !leads(text.slice(0, from))) continue;
    return { from, to, within: !isEdge(text, to) };
  }
  return null;
}

/** A flat with the estate before it. One part alone counts only where it stands alone. */
function findFlat(text: string): Found | null {
  for (const match of text.matchAll(flat)) {
    const parts = Object.values(match.groups ?? {}).filter((part) => part !== undefined).length;
    const to = match.index + match[0].length;
    const from = estateBefore(text, match.index, parts > 1);
    if (parts > 1 || from < match.index) return { from, to: withStreet(text, from, to).to };
    if (!isEdge(text, match.index - 1) && !leads(text.slice(0, match.index))) continue;
    if (isEdge(text, to)) return { from, to };
    if (shared.test(text.slice(to))) return { from, to, within: true };
  }
  return null;
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
  const tail = /^[（(][^()（）]{1,20}[)）]/.exec(text.slice(to));
  return { from, to: to + (tail?.[0].length ?? 0) };
}

function findStreet(text: string): Found | null {
  for (const match of text.matchAll(street)) {
    const skip = leadIn.exec(match[0])?.[0].length ?? 0;
    const from = match.index + skip;
    if (content.test(match[0].slice(skip))) continue;
    const tail = new RegExp(`^ ?(?:${communityPattern})(?=[ ,，。]|$)`).exec(text.slice(match.index + match[0].length));
    return { from, to: match.index + match[0].length + (tail?.[0].length ?? 0) };
  }
  return null;
}

/** An estate alone, between breaks: 翠湖花园 停水. */
function findCommunity(text: string): Found | null {
  let from = 0;
  for (let at = 0; at <= text.length; at++) {
    if (!isBreak(text, at)) continue;
    const word = text.slice(from, at);
    const skip = leadIn.exec(word)?.[0].length ?? 0;
    const name = word.slice(skip);
    if (name.length >= 3 && name.length <= 14 && isHan(name[0]) && community.test(name) && !content.test(name)) {
      if (
        !/^(?:本|整个?|全|我们?|你们?|[楼后前]?[上下里外面]|中心|屋顶|空中|旁边|对面|门口|老|新)?(?:的)?(?:小区|花园|大楼|公寓|广场|大厦|别墅|写字楼|新村)$/.test(
          name,
        )
      )
        return { from: from + skip, to: at };
    }
    from = at + 1;
  }
  return null;
}

function findEnglish(text: string): Found | null {
  for (const match of text.matchAll(english)) {
    const from = match.index;
    const to = from + match[0].length;
    if (floorAlone.test(match[0])) continue;
    const before = text.slice(0, from);
    const lead = livesAt.exec(before);
    if (startsClause(before) || (lead && startsClause(before.slice(0, lead.index)))) return { from, to };
    if (/\b(?:in|at|to|from|of|lives at|living at) $/i.test(before)) return { from, to, within: true };
  }
  return null;
}

const livesAt = /\b(?:from|at|of|lives at|living at|address is) $/i;

function startsClause(before: string): boolean {
  return before.trimEnd() === '' || /(?:[,;:.!?|\ue000()\u4e00-\u9fff]| [-/]) *$/.test(before);
}
