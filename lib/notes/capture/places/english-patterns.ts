const wordsFor = (words: string) =>
  words.replace(/[a-z]+/g, (word) => {
    const [first = ''] = word;
    return `(?:[${first.toUpperCase()}${first}]${word.slice(1)}|${word.toUpperCase()})`;
  });
const small = wordsFor('one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve');
const ids = `(?:(?:no\\.?|number)\\s*)?#?(?:[A-Za-z]?\\d{1,4}[A-Za-z]?|[A-Z]\\d?-?\\d{1,4}|\\d{1,3}-\\d{1,4}|[A-Z]|(?:${small})\\b)(?![\\w%$]|-\\d)`;
const buildingWords = wordsFor('block|blk|building|bldg|bld|tower');
const buildings = `(?:${buildingWords})\\.?\\s*${ids}`;
const behindBuilding = `(?<=\\b${buildings}[ ,-]{1,2})\\d{3,4}[A-Z]?(?![\\w%$-])`;
const units = `(?:${wordsFor('unit|entrance')})\\s*${ids}`;
const rooms =
  `#\\d{2,3}-\\d{2,4}|(?:${wordsFor('flat|apartment|apt|room|rm|suite|villa|house')})\\.?\\s*${ids}` +
  `|\\d{3,4}[A-Z]?(?=,? (?:${buildingWords})\\b)|${behindBuilding}`;
const ordinals =
  'ground|first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|top|(?:thir|four|fif|six|seven|eigh|nine)teenth|twentieth';
const floors = `(?:(?:${wordsFor('floor|level')})\\s*[Bb]?\\d{1,2}|(?:\\d{1,2}(?:st|nd|rd|th)|${wordsFor(ordinals)}) ${wordsFor('floor')}|(?:[ULM]?G|B?\\d{1,2})/F)\\b`;
const places =
  `(?:${wordsFor('shop|store|stall|kiosk|office')})\\s*${ids}` +
  `|(?:${wordsFor('car')} ?${wordsFor('park')}|${wordsFor('parking')}(?: (?:${wordsFor('space|bay|lot|spot|place')}))?|${wordsFor('garage|bay|lot')})\\s*${ids}`;
const capitals = "(?:(?:St\\. )?[A-Z][\\w'’-]{0,20} ){1,3}";
const street = `\\d{1,5}[A-Za-z]? ${capitals}(?:Street|St|Road|Rd|Avenue|Ave|Lane|Ln|Drive|Dr|Close|Court|Ct|Way|Place|Pl|Terrace|Boulevard|Blvd|Crescent|Square|Sq)\\b\\.?`;
const estate = `${capitals}(?:Gardens?|Court|Estate|Mansions?|Apartments?|Towers?(?! ?[A-Z\\d])|Residences?|Plaza|Heights|Villas|Park|Village)\\b`;
const englishPart = `(?:(?:${buildings})|(?:${units})|(?:${rooms})|(?:${floors})|(?:${places})|(?:${street})|(?:${estate}))`;

/** Block 3 Unit 2 Room 1201; Flat 5B, 12 Baker Street; Shop 12; car park B2-118. */
export const englishPattern = `(?<![\\w#])${englishPart}(?:[ ,;.-]{1,3}${englishPart}){0,5}`;
export const englishParts = { building: buildings, unit: units, room: rooms, street, estate } as const;
/** What begins the place of somebody whose name stands before it. */
export const placeBegins = `(?:${buildings}|${units}|${rooms}|${places})`;
/** What names a place wherever it stands: a word for it and its number. */
export const placeWithNumber = new RegExp(`^(?:${placeBegins})(?<=\\d[A-Za-z]?)$`);
export const twoParts = new RegExp(`^${englishPart}[ ,;.-]{1,3}${englishPart}`);
/** A floor alone says too little. */
export const floorAlone = new RegExp(`^${floors}$`);
