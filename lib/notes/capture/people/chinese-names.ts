import type { Sheet } from '../sheet.ts';
import { isEdge, taken } from '../text.ts';
import { leadingSurname, surnamePattern } from './surnames.ts';

const titles = [
  '先生|女士|小姐|太太|夫人|师傅|老师|经理|主任|阿姨|叔叔|伯伯|大爷|大妈|大姐|大哥|大叔|大娘|奶奶|爷爷|医生|大夫|老板',
  '律师|教授|警官|队长|局长|处长|科长|部长|院长|校长|站长|店长|主管|同学|同志|会计|护士|助理|秘书|总监|师兄|师姐|[Ss]ir',
  '太(?![\\u4e00-\\u9fff])|总(?![是共体数的之部]|有人|来)|(?<![施包])工(?![程作人地资单厂业具])|姐(?!姐)|哥(?!哥)|叔|伯|姨|嫂|董(?!事)|生(?![\\u4e00-\\u9fff])',
].join('|');
const given = '[\\u4e00-\\u9fff]{0,2}?';
const who =
  '(?:[\\u4e00-\\u9fff]{1,3}总?的?(?:助理|秘书|司机|家属|太太|爱人|儿子|女儿)|来电人|来电者|报修人|联系人|业主|住户|客户|顾客|租户|租客|房东|用户|姓名|家属|丈夫|妻子|老公|老婆|爱人|儿子|女儿|亲戚|朋友|室友|邻居|我是|我叫|这里是)?[是:]?\\s*';
/** Also behind an address that was taken: 我是3栋501的租客小吴. */
const stop = '(?:(?<![\\u4e00-\\u9fff\\w])|(?<=\\ue000的))';

/** Before a plain form of address any sign is a surname, but for the words that go with it. */
const anySurname = '(?![这那位老有一该某的是姓男女大小两几名个各])[\\u4e00-\\u9fff]';
/** Who calls for somebody else: that is told, and stays. */
const relation =
  /^(?:[\u4e00-\u9fff]{1,3}总?的?(?:助理|秘书|司机|家属|太太|爱人|儿子|女儿)|租客|房东|家属|丈夫|妻子|老公|老婆|爱人|儿子|女儿|亲戚|朋友|室友|邻居)/;
const titled = new RegExp(
  `${stop}(?<lead>${who})(?<name>${surnamePattern}${given}|${anySurname}(?=先生|女士|小姐|太太))(?<title>${titles})(?!的|助理|秘书|司机|[\\u4e00-\\u9fff]?[说让叫]|不在(?!家)|没来|没上班)`,
  'g',
);
/** Whom the line begins with says what follows; in its middle it is somebody who is spoken of. */
const speaks = new RegExp(
  `^[\\s\\ue000]*(?<lead>${who})(?<name>${surnamePattern}${given})(?<title>先生|女士|小姐|太太|阿姨)(?=说|称|来电|反映|投诉|问|要)`,
);
const called = new RegExp(
  `(?:我|本人|免贵|业主|客户|住户)?(?:名叫|叫做?|名字是?|姓名是?)(?<name>${surnamePattern}[\\u4e00-\\u9fff]{1,2})(?![\\u4e00-\\u9fff])`,
);
const surnamed =
  /(?:我|免贵|本人|业主|客户|顾客|住户|家属)*姓(?![名氏啥甚])(?<name>[\u4e00-\u9fff]{1,2}?)(?<title>先生|女士|小姐)?(?![\u4e00-\u9fff名氏])/;
const surnamedTitle =
  /(?:我|免贵|本人|业主|客户|顾客|住户|家属)*姓(?![名氏啥甚])(?<name>[\u4e00-\u7683\u7685-\u9fff]{1,2}?)(?:(?<of>的)(?:先生|女士|小姐|太太)?|先生|女士|小姐|太太)/;
const familiar = new RegExp(`${stop}(?<lead>${who})(?<name>[老小阿]${surnamePattern})(?![\\u4e00-\\u9fff\\w])`);
const gender =
  /(?<![\u4e00-\u9fff\w])(?<form>先生|女士|小姐|太太|男士|男|女)(?=不[肯愿说想留]|没留|拒|未留|[^\u4e00-\u9fff\w]|$)/;

const colleague = new RegExp(
  `${stop}(?<lead>(?:我|想|要|请|帮忙?|帮我|麻烦)*(?:找一?下?|转接?给?一?下?|接一?下?))(?<who>[\\u4e00-\\u9fff]{0,6}?(?:前台|财务|客服|工程|[\\u4e00-\\u9fff]部)的?[老小阿]${surnamePattern}|[\\u4e00-\\u9fff]{0,6}?${surnamePattern}${given}(?:${titles})|[\\u4e00-\\u9fff]{0,6}(?:财务|客服|前台|工程部|客服部|财务部|管理处|办公室|项目部|人事部|保安部|[\\u4e00-\\u9fff]部)|[老小阿]${surnamePattern}|(?<full>${surnamePattern}[\\u4e00-\\u9fff]{1,2}))(?![\\u4e00-\\u9fff])`,
);

/** Who is wanted: 找张经理, 转财务部. */
export function readChineseColleague(sheet: Sheet): void {
  const match = colleague.exec(sheet.free());
  const groups = match?.groups;
  if (!match || !groups?.who || (groups.full && !isGivenName(groups.full))) return;
  const to = match.index + match[0].length;
  const from = to - groups.who.length;
  sheet.drop(match.index, from);
  sheet.take(from, to, 'colleague_wanted');
}

/** The caller by name and form of address: 王先生, 王小明女士, 姓王, 我叫王小明. */
export function readChineseCaller(sheet: Sheet): void {
  if (sheet.notes.caller_name !== undefined || sheet.notes.caller_surname !== undefined) return;
  const text = sheet.free();
  const speaker = speaks.exec(text);
  for (const match of speaker ? [speaker] : text.matchAll(titled)) {
    const { lead = '', name = '', title = '' } = match.groups ?? {};
    const start = match.index + lead.length;
    noteCaller(sheet, relation.test(lead) ? start : match.index, start, name, title);
    return;
  }
  const match = called.exec(text) ?? surnamedTitle.exec(text) ?? surnamed.exec(text);
  if (!match?.groups) return;
  const { name = '', of = '' } = match.groups;
  const start = match.index + match[0].indexOf(name, /[姓叫字名是]/.exec(match[0])?.index ?? 0);
  const end = start + name.length + of.length;
  noteCaller(sheet, match.index, start, name, text.slice(end, match.index + match[0].length), of.length);
}

const nameLabel = /(?:姓名|名字|联系人|报修人|来电人)[是:]?\s$/;
/** Surnames that are no everyday word, so that one alone beside the number is the caller's. */
const commonSurname =
  /^[王李张刘陈杨赵黄周吴徐孙胡朱郭林罗郑梁谢宋唐许邓冯韩曹曾彭蔡潘袁蒋杜魏吕沈姚卢傅姜崔谭廖范汪陆贾韦邹孟秦邱阎薛贺苏丁夏侯龚汤戴顾尹黎易武康莫严邵殷樊]$/;

/** A full name that stands alone: first on the line, or beside a number or a form of address. */
export function readLoneChineseName(sheet: Sheet): void {
  if (sheet.notes.caller_name !== undefined || sheet.notes.caller_surname !== undefined) return;
  const text = sheet.free();
  const begin = text.search(/[^\ue000\s,]/);
  for (const { 0: name, index } of text.matchAll(/[\u4e00-\u9fff·]+/g)) {
    const first = index <= begin;
    const beside =
      /[\d\ue000][\s,，;；、|/]{0,3}$/.test(text.slice(Math.max(0, index - 4), index)) ||
      /^[\s,，;；、|/]{0,3}\ue000/.test(text.slice(index + name.length, index + name.length + 4));
    if (!first && !beside) continue;
    if (!isEdge(text, index - 1) && text[index - 1] !== taken) continue;
    if (!isEdge(text, index + name.length)) continue;
    const familiarly = familiar.exec(name)?.groups;
    const given = familiarly?.name ?? name;
    if (!familiarly && !isGivenName(name) && !(beside && commonSurname.test(name))) continue;
    const named = nameLabel.exec(text.slice(Math.max(0, index - 8), index))?.[0].length ?? 0;
    noteCaller(sheet, index - named, index + name.length - given.length, given, '');
    return;
  }
}

/** Notes whose name begins at `start`; between it and the form of address may stand `joined` signs (姓陈的先生). */
export function noteCaller(sheet: Sheet, from: number, start: number, name: string, title: string, joined = 0): void {
  if (sheet.notes.caller_name !== undefined || sheet.notes.caller_surname !== undefined) return;
  const plain = name.replace(/^[老小阿](?=.$)/, '');
  const size = (leadingSurname(plain) || plain.slice(0, 1)).length;
  const at = start + name.length - plain.length;
  sheet.note('caller_surname', sheet.read(at, at + size));
  const full = name.length > size;
  if (full) sheet.note('caller_name', sheet.read(start, start + name.length));
  sheet.drop(from, start);
  sheet.take(start, start + name.length, full ? 'caller_name' : 'caller_surname');
  const end = start + name.length + joined;
  sheet.drop(start + name.length, end);
  if (title === '') readGender(sheet);
  else sheet.take(end, end + title.length, 'honorific_or_gender');
}

/** How the caller is addressed, where only that was said. */
export function readGender(sheet: Sheet): void {
  const match = gender.exec(sheet.free());
  if (!match?.groups?.form) return;
  sheet.take(match.index, match.index + match[0].length, 'honorific_or_gender');
}

/** Everyday words that begin like a name, by their first two signs or whole. */
const everyday =
  /^(?:高空|水管|马桶|马上|马路|电梯|门禁|路灯|车位|车库|车子|车辆|石头|金属|安全|安装|安静|安排|温水|管道|管理|管子|毛病|常常|方便|方式|高温|高层|高压|何时|万一|任何|元旦|白天|黄色|季度|江边|谢谢|时间|时候|于是|单元|单子|单位|连接|成功|施工|强行|龙头|盛水|申请|祝|费用|包裹|易燃|路由|路面|路口|楼道|楼上|楼下|楼顶|花园|柴油|林木|池|项目|满意|师傅|双|明天|明早|明晚|今天|后天|周[一二三四五六日天末]|周边|周围|余额|余款|程序|金额|解决|解释|房|宽带|顾客|关门|关于|关闭|阳台|阳光|苗木|蓝色|白色|红色|汤|古|能|付款|付费|付钱|严重|东西|东门|南门|西门|北门|都|别|段|全部|全家|全楼|广告|古|冷|向|应|应该|查|强|巩|班|简|简单|游|游泳|卫生|麻烦|牛奶|熊|平|水|空|左|右|左边|右边|华|党|边|满|盖|井盖|井|燕|台|宿|花|豆|平台|储|商铺|商户|商业|投|宗|巫|桑|宁|符|幸|尚未|曾经|马达|汽|支|谈|权|终|尤其|简|康|席|居|从|鱼|雷电|雷|雨|米|粟|云|全|凌晨|和|习|成|区|位|车|邻|房)/;
const notInNames =
  /[漏坏堵修吵停电灯费桶管没了吗呢的被不说请要急丢乱臭响水门梯卡款钱暖气网锁房楼层车号机来去在有给到打问开关]/;

function isGivenName(name: string): boolean {
  const surname = leadingSurname(name);
  const rest = name.slice(surname.length);
  return surname !== '' && rest.length >= 1 && rest.length <= 2 && !everyday.test(name) && !notInNames.test(rest);
}
