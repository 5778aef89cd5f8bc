import { splitAddress } from '../../address.ts';
import type { Sheet } from '../sheet.ts';
import { findChinese, findCommunity, findLoneBuilding } from './find-chinese.ts';
import { findEnglish } from './find-english.ts';
import { type Found, holds, labelBefore } from './found.ts';

/** The caller's address with its parts; a part of one inside a sentence (3单元漏水到2楼) stays content. */
export function readPlaces(sheet: Sheet): void {
  const text = sheet.free();
  const chinese = findChinese(text);
  const english = findEnglish(text);
  const found = chinese && english && (holds(english, chinese) || chinese.isOther) ? english : (chinese ?? english);
  if (!found) return;
  noteAddress(sheet, found);
  addWhatStandsApart(sheet);
}

/** The building or the estate may stand apart from the flat: 2单元1102 急 9号楼; 温馨家园三期 王女士 7-3-901. */
function addWhatStandsApart(sheet: Sheet): void {
  const { notes } = sheet;
  const add = (key: 'building' | 'community_or_project', part: Found | null) => {
    if (!part || part.within || notes[key] !== undefined || notes.address === undefined) return;
    const text = sheet.read(part.from, part.to);
    const found = splitAddress(text)[key === 'building' ? 'building' : 'community'];
    if (found === undefined) return;
    sheet.take(part.from, part.to, key, found);
    notes.address = `${text}${notes.address}`;
  };
  if (notes.unit !== undefined || notes.room !== undefined) add('building', findLoneBuilding(sheet.free()));
  if (notes.building !== undefined) add('community_or_project', findCommunity(sheet.free()));
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
