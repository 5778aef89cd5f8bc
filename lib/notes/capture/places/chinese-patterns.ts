import { inBothScripts } from '../simplified.ts';

const count = '[一二三四五六七八九十百两]{1,4}';
const edge = '(?<![\\dA-Za-z.一二三四五六七八九十百月])';
const gap = '[ ,，;；-]{0,2}';

const buildingWord = `(?:${inBothScripts('号楼')}|${inBothScripts('栋')}(?:[楼樓](?![下上道顶頂门門里裡裏]))?|幢|座|#[楼樓]?|[号號](?=\\d{1,2}${inBothScripts('单元')}|-?\\d{3,4}(?:室|房|[ ,，]|$)))`;
const building = `第?(?:\\d{1,3}[A-Za-z]?|[A-Za-z]\\d{0,2}|${count}|[东東西南北甲乙丙丁])${buildingWord}`;
const unit = `第?(?:\\d{1,2}|[A-Za-z]|[东東西南北中]|${count})(?:${inBothScripts('单元')}|[门門](?=[ -]?\\d)|梯(?=[ -]?\\d{3}))`;
const floor = `(?:\\d{1,2}|${count}|[负負地][下]?[一二三\\d]|[Bb]\\d)(?:[楼樓层層]|[Ff](?![A-Za-z]))`;
const notARoom = '(?![\\d:%]|\\.\\d|[元块次个年月日天点度吨人分瓦万])';
const roomWord = '(?:室|[铺鋪舖]|[号號]房|房[间間]?|[户戶]|[号號])';
/** 八零二, 一二零一: digit by digit, or it would be a number of something. */
const spoken = `[一二三四五六七八九][零〇一二三四五六七八九]{2,3}${roomWord}?(?![零〇一二三四五六七八九十百千万个個年月天])`;
const room = `(?:\\d{3,4}[A-Za-z]?${roomWord}?${notARoom}|\\d{1,2}[A-Za-z]?(?:室|[号號]房|房|[户戶])${notARoom}|\\d{1,2}[A-Z](?![A-Za-z])${notARoom}|[A-Za-z][室户戶]|(?<=[楼樓层層])[A-H](?![A-Za-z])|${spoken}|[东東西中南北左右][户戶])`;

/** Names of estates that end like this are known by it. */
const strongSuffix = inBothScripts(
  '小区|花园|花苑|家园|公寓|新村|山庄|别墅|豪庭|名邸|名苑|雅苑|庄园|广场|大厦|大楼|写字楼|花城|新城|丽园|嘉园|佳园|华庭|苑',
);
const weakSuffix = inBothScripts('府|城|里|庭|湾|轩|阁|居|郡|园|村|坊|台|墅|庐|院|邸|座|中心|社区|国际');

/**
 * The ways a flat is written in Chinese: 3栋2单元1201, 三号楼二单元1201室, A座1502, 3#1201, 8#1-502, 2单元1201, 3-2-1201,
 * 1201室, 三零二室, 环球大厦2003. Named groups: building, unit, floor, room, each at most once in a match (numbered by
 * alternative).
 */
export const flatPattern =
  `${edge}(?:(?<b1>${building})(?:-?(?<u4>\\d{1,2}|[A-Za-z])-(?<r5>\\d{3,4}[A-Za-z]?室?)(?!-)${notARoom}` +
  `|(?:${gap}(?<u1>${unit}))?(?:${gap}(?<f1>${floor}))?(?:${gap}(?<r1>${room}))?)` +
  `|(?<u2>${unit})(?:${gap}(?<f2>${floor}))?(?:${gap}(?<r2>${room}))?` +
  `|(?<![-#)])(?<b3>\\d{1,3}[A-Za-z]?|[A-Za-z])-(?:(?<u3>\\d{1,2}|[A-Za-z])-)?(?<r3>\\d{3,4}[A-Za-z]?)(?:室)?(?!-)${notARoom}` +
  `|(?<f5>${floor})(?<r7>\\d{3,4}[A-Za-z]?${roomWord}?)${notARoom}` +
  `|(?<=${strongSuffix})(?<r6>\\d{3,4}[A-Za-z]?室?)(?![号號]|[A-Za-z-])${notARoom}` +
  `|(?<f4>${floor})?(?<r4>(?:\\d{2,4}[A-Za-z]?(?:室|[号號]房|(?<=\\d{3})房(?![间間价租屋东产型费]))|${spoken}(?<=[室房])))(?!内|外|温))`;

/** A building and nothing more. */
export const loneBuildingPattern = `${edge}${building}`;

const phase = '(?:[一二三四五六七八九十\\d]{1,2}[期区區])?';
const name = '[\\u4e00-\\u9fffA-Za-z0-9·]{1,12}?';

/** A housing estate on its own: 翠湖花园, 阳光小区二期. */
export const communityPattern = `${name}(?:${strongSuffix})${phase}`;
/** Before a flat also the shorter names do: 翠湖湾3栋. */
export const communityBeforeFlat = new RegExp(
  `(?<name>${name}(?:${strongSuffix}|${weakSuffix})${phase}|^[一二三四五六七八九\\d]{1,2}期)[ ,，-]?$`,
);
/** An estate that is called by its first part only, apart from the flat: 翠湖 3栋. The name of a landscape gives it away. */
export const estateApart = /(?<![\u4e00-\u9fff])[\u4e00-\u9fff]{1,3}[湖山江河海湾灣岛島溪泉洲岸谷林峰桥橋港] $/;
export const streetPattern =
  '[\\u4e00-\\u9fff]{1,14}(?:路|街|大道|巷|弄|胡同)(?:\\d{1,4}|[一二三四五六七八九十百]{1,4})(?:[号號]|弄)(?:院|大院)?(?!线|楼|[一-龥]?车)';

const shopWord = inBothScripts('商铺|店铺|底商|门面|铺位|档口|铺');
const parkWord = inBothScripts('停车位|车位');
const garage = inBothScripts('(?:地下|地面|负[一二三123]层?)?(?:停车库|停车场|车库|地库|车场)(?:负?[一二三123]层)?');
const placeId = `(?:[A-Za-z]\\d?[区區]?-?)?\\d{1,4}[A-Za-z]?[号號]?(?![\\d点元月:]|-\\d)`;
/** Places that are no flats: 商铺12号, B2-113车位, 地下车库B2-118. */
export const otherPlacePattern =
  `(?<![\\dA-Za-z-])(?:${building}${gap})?(?:(?:${floor} ?)?(?:${shopWord}) ?${placeId}(?:铺|[号號])?|(?:${floor} ?)?${placeId}(?:${shopWord})` +
  `|(?:${garage} ?)?(?:${parkWord})(?:[号號]|[号號]码|是|在)? ?${placeId}|${garage} ?(?=[A-Za-z]?\\d?-?\\d{3}|[A-Za-z]?\\d{0,4}(?:[号號区區]|-\\d))${placeId}(?:${parkWord})?` +
  `|${placeId}(?:${parkWord})|${placeId} (?:${parkWord})(?=[\\s,，。;；]|$)|[Bb]\\d-\\d{2,4}(?![\\d-]))`;
