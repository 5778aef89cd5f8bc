import { splitAddress } from '../../address.ts';
import type { Sheet } from '../sheet.ts';
import { findChinese } from './find-chinese.ts';
import { findEnglish } from './find-english.ts';
import { type Found, holds, labelBefore } from './found.ts';

/** The caller's address with its parts; a part of one inside a sentence (3单元漏水到2楼) stays content. */
export function readPlaces(sheet: Sheet): void {
  const text = sheet.free();
  const chinese = findChinese(text);
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
  const label = labelBefore(sheet.free(), from, 'zh') ?? labelBefore(sheet.free(), from, 'en');
  if (!within && label !== null) sheet.drop(label, from);
}
