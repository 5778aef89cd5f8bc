const count = '[一二三四五六七八九十百两]{1,3}';
const edge = '(?<![\\dA-Za-z.一二三四五六七八九十百])';
const gap = '[ ,，-]{0,2}';

const building = `第?(?:\\d{1,3}[A-Za-z]?|[A-Za-z]\\d{0,2}|${count}|[东西南北])(?:号楼|號樓|栋(?:楼(?![下上道顶门里]))?|棟|幢|座|#楼?)`;
const unit = `第?(?:\\d{1,2}|[A-Za-z]|[东西南北中]|${count})(?:单元|單元|门(?=[ -]?\\d))`;
const floor = `(?:\\d{1,2}|${count})(?:楼|层|樓|[Ff](?![A-Za-z]))`;
const notARoom = '(?![\\d:%]|\\.\\d|[元块次个年月日天点度吨人分瓦万])';
const room = `(?:\\d{3,4}[A-Za-z]?(?:室|号房|房间?|户|号)?|\\d{1,2}[A-Za-z]?(?:室|号房|房|户)|\\d{1,2}[A-Z](?![A-Za-z]))${notARoom}`;

/**
 * The ways a flat is written in Chinese: 3栋2单元1201, 三号楼二单元1201室, A座1502, 3#1201, 2单元1201, 3-2-1201, 1201室.
 * Named groups: building, unit, floor, room, each at most once in a match (numbered by alternative).
 */
export const flatPattern =
  `${edge}(?:(?<b1>${building})(?:${gap}(?<u1>${unit}))?(?:${gap}(?<f1>${floor}))?(?:${gap}(?<r1>${room}))?` +
  `|(?<u2>${unit})(?:${gap}(?<f2>${floor}))?(?:${gap}(?<r2>${room}))?` +
  `|(?<![-#])(?<b3>\\d{1,3}[A-Za-z]?|[A-Za-z])-(?:(?<u3>\\d{1,2}|[A-Za-z])-)?(?<r3>\\d{3,4}[A-Za-z]?)(?:室)?(?!-)${notARoom}` +
  `|(?<f4>${floor})?(?<r4>\\d{2,4}[A-Za-z]?(?:室|号房|(?<=\\d{3})房(?![间价租屋东产型费])))(?!内|外|温))`;

const strongSuffix =
  '小区|花园|花苑|家园|公寓|新村|山庄|别墅|豪庭|名邸|名苑|雅苑|庄园|广场|大厦|大楼|写字楼|花城|新城|丽园|嘉园|佳园|华庭|苑';
const weakSuffix = '府|城|里|庭|湾|轩|阁|居|郡|园|村|坊|台|墅|庐|院|邸|座|中心|社区|国际';
const phase = '(?:[一二三四五六七八九十\\d]{1,2}[期区])?';
const name = '[\\u4e00-\\u9fffA-Za-z0-9·]{1,12}?';

/** A housing estate on its own: 翠湖花园, 阳光小区二期. */
export const communityPattern = `${name}(?:${strongSuffix})${phase}`;
/** Before a flat also the shorter names do: 翠湖湾3栋. */
export const communityBeforeFlat = new RegExp(`(?<name>${name}(?:${strongSuffix}|${weakSuffix})${phase})[ ,，-]?$`);
export const streetPattern =
  '[\\u4e00-\\u9fff]{1,14}(?:路|街|大道|巷|弄|胡同)(?:\\d{1,4}|[一二三四五六七八九十百]{1,4})(?:号|弄)(?:院|大院)?(?!线|楼|[一-龥]?车)';

const ids = '(?:no\\.?\\s*)?#?(?:[A-Za-z]?\\d{1,4}[A-Za-z]?|[A-Z])(?![\\w%$])';
const wordsFor = (words: string) =>
  words.replace(/[a-z]+/g, (word) => `[${word[0]?.toUpperCase()}${word[0]}]${word.slice(1)}`);
const buildings = `(?:${wordsFor('block|blk|building|bldg|tower')})\\.?\\s*${ids}`;
const units = `(?:${wordsFor('unit')})\\s*${ids}`;
const rooms = `#\\d{2,3}-\\d{2,4}|(?:${wordsFor('flat|apartment|apt|room|rm|suite|villa|house')})\\.?\\s*${ids}`;
const floors = `(?:${wordsFor('floor')}\\s*\\d{1,2}|\\d{1,2}(?:st|nd|rd|th) ${wordsFor('floor')}|\\d{1,2}/F)\\b`;
const capitals = "(?:[A-Z][\\w'’.-]{0,20} ){1,3}";
const street = `\\d{1,5}[A-Za-z]? ${capitals}(?:Street|St|Road|Rd|Avenue|Ave|Lane|Ln|Drive|Dr|Close|Court|Ct|Way|Place|Pl|Terrace|Boulevard|Blvd|Crescent|Square|Sq)\\b\\.?`;
const estate = `${capitals}(?:Gardens?|Court|Estate|Mansions?|Apartments?|Towers?|Residences?|Plaza|Heights|Villas|Park|Village)\\b`;
const englishPart = `(?:(?:${buildings})|(?:${units})|(?:${rooms})|(?:${floors})|(?:${street})|(?:${estate}))`;

/** Block 3 Unit 2 Room 1201; Flat 5B, 12 Baker Street. */
export const englishPattern = `(?<![\\w#])${englishPart}(?:[ ,]{1,3}${englishPart}){0,5}`;
export const englishParts = { building: buildings, unit: units, room: rooms, floor: floors, street, estate } as const;
