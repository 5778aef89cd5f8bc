import { splitName } from '../../name.ts';
import { placeBegins } from '../places/english-patterns.ts';
import type { Sheet } from '../sheet.ts';

const title =
  '(?<title>[Mm]r\\.? (?:and|&) [Mm]rs|Mr|Mrs|Ms|Miss|Mx|Dr|Madam|Mdm|Sir|Prof|mr|mrs|ms|miss|mx|dr|madam|mdm|MR|MRS|MS|MISS|DR)\\b\\.? ?';
const word = "\\p{Lu}[\\p{L}'’-]{1,24}";
const particles = '(?:(?:de|van|von|da|di|den|del|bin|al|der|la|le|el|ter|ten|dos|das|du) ){0,2}';
const full = `${particles}${word}(?: ${particles}${word}){0,2}`;
const anyName = `(?:${full}|(?!(?:and|or|the|is|has|was|who|with|says|said|called|calls|wants?|from|at|in|on|not)\\b)\\p{Ll}[\\p{L}'’-]{1,24}|[\\u4e00-\\u9fff]{1,3})`;
// Spaces without end would be tried again from each of them.
const start = '(?<=^\\s{0,3}|[,;:.!?|()\\ue000\\u4e00-\\u9fff]\\s{0,3}| [-/] )';
const lead =
  "(?<lead>(?:(?:hello|hi|hey),? )?(?:(?:the )?(?:caller|customer|tenant|resident|owner)(?:'s name)?(?: is|:)?|my name(?: is|'s)|name(?: is|:)?|this is|i am|i'm|it's|called|from)\\s+)";

const withTitle = new RegExp(`${start}(?:${caseless(lead)})?${title}(?<name>${anyName})(?<!['’]s)(?!['’\\p{L}])`, 'u');
/** In the middle of a line only beside the number or at its end: a name with a title may as well be part of the matter. */
const titledAtEnd = new RegExp(
  `(?<!\\b(?:to|for|with|about|of|(?<!\\b(?:call|message|request|report|query|question|enquiry|complaint) )from|by|and|than|like|is|was)\\s{0,3})(?<=[\\s"'’)-])${title}(?<name>${full})(?=\\s*[,;.]?\\s*(?:\ue000|$)|,? ${placeBegins}| (?:says|said|called|calls|reports|reported|complains)\\b| (?:in|at|from|of) ${placeBegins})`,
  'u',
);
/** Who sent it, or is to be called: a suggestion from Laura Kim, please call Mrs Doyle back. */
const fromWhom = new RegExp(
  `(?<=\\b(?:call|request|feedback|message|query|question|enquiry|complaint|suggestion|report) )(?<lead>from )(?:${title})?(?<name>${full})(?!['’]s\\b)`,
  'u',
);
const toCall = new RegExp(
  `(?<=(?:^|[,;.!?] |please |pls )\\b(?:[Cc]all|[Pp]hone|[Rr]ing|[Cc]ontact) )(?:${title})?(?<name>${full})(?=,? ?\ue000|[,.]|$| (?:back|on|at|after|before|by|re|about|tomorrow|today)\\b)`,
  'u',
);
const lowerCase =
  /^\s*(?<name>[a-z]{2,12} (?:wong|chan|cheung|chen|zhang|wang|huang|zhao|zhou|liu|yang|kim|nguyen|tran|leung|lau|cheng|lin|li))(?=[ ,]{0,2}\ue000)/;
const introduced = new RegExp(`${start}${caseless(lead)}(?<name>${full})(?!['’]s\\b)`, 'u');
const alone = new RegExp(
  `^\\s*(?<name>${word}(?: (?:de|van|von|da|bin|al|der|la))? ${word}(?: ${word})?)(?=\\s*(?:[,;:.(\\ue000]|$| [-/] )| (?:here|speaking|from|at|says|said|wants?|asks?|called|calling|calls|reports|complains|needs?)\\b)`,
  'u',
);
const apart = new RegExp(
  `(?<=[,;|.!?\ue000]\\s{0,3}| [-/] )(?<name>${word} ${particles}${word})(?=\\s*(?:[,;(|.\ue000]|$| [-/] )| ${placeBegins})`,
  'u',
);
const firstName = new RegExp(
  `^\\s*(?<name>${word})(?=[ ,/-]{0,3}\\ue000| \\((?:${placeBegins}|tenant|owner|resident|landlord|neighbou?r)\\)| (?:from|in|at|of) (?:${placeBegins}|\\ue000)| (?:says|said|called|calling|reports|reported|complains|asks|wants)\\b)`,
  'u',
);
const besideNumber = new RegExp(`(?<=\\ue000[ ,]{0,2})(?<name>${word} ${word})(?=\\s*(?:[,;\\ue000]|$)| \\p{Ll})`, 'u');
const oneWord = new RegExp(
  `(?<= - |[.?!] |\ue000[ ,]{1,2}(?=[^ ]+$))(?<name>${word})(?=,? ${placeBegins}|[ ,]{0,2}\ue000|$)`,
  'u',
);
const beforeNumber = new RegExp(
  `(?<=\\p{Ll} )(?<!\\b(?:about|re|regarding|to|for|with|in|at|near|and|of|by|from|behind|opposite|via) )(?<name>${word} ${particles}${word})(?=[ ,]{0,2}\ue000)`,
  'u',
);
const form =
  /(?<=^\s{0,3}|[,;\ue000(]\s{0,3})(?<title>male|female|Mr|Mrs|Ms|Miss|Madam|Sir|gentleman|lady)(?=\s*(?:[,;()\ue000]|$))/i;
const colleague = new RegExp(
  `${start}${caseless('(?<lead>(?:(?:he|she|they|caller) )?(?:wants?|would like|wishes)?\\s*(?:to (?:speak|talk) (?:to|with)|speak to|talk to|asks? for|asking for|looking for|put through to|transfer to)\\s+|(?:wants?|needs?)\\s+(?=(?:mr|mrs|ms|miss|dr|madam)\\b))')}(?<who>(?:the |our |your )?[a-z]{2,20} (?:department|team|office|desk)\\b|(?:accounts|billing|reception|sales|finance|maintenance)\\b|${title}${anyName}|${full})`,
  'u',
);

/** Whoever is asked for by name and title is wanted, wherever that stands. */
const askedFor = new RegExp(
  `${caseless('(?<lead>\\b(?:asking for|asks for|asked for|looking for|(?:wants?|would like|wishes) to (?:speak|talk) (?:to|with)|(?:can|could|may) i (?:speak|talk) (?:to|with)|(?:put|connect|transfer) (?:me |him |her )?(?:through )?to)\\s+)')}(?<who>${title}${full})`,
  'u',
);

/** Words that begin a note with a capital and are nobody's name. */
const noName =
  /\b(?:Kitchen|Water|Bathroom|Toilet|Lift|Elevator|Light|Door|Gate|Noise|Parking|Block|Flat|Unit|Room|Building|Floor|Tower|Gas|Heating|Boiler|Broken|Leak|Leaking|Urgent|Please|No|Not|The|My|His|Her|Our|Next|Main|Street|Road|Wants|Complaint|Repair|Question|Call|Calls|Air|Con|Internet|Garden|Gardens|Court|Estate|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|Today|Tomorrow|Hot|Cold|Front|Back|Security|Fire|Smoke|Alarm|Rubbish|Bill|Invoice|Refund|Needs?|Asks?|Says|Has|Have|Is|WiFi|TV|AC|Caller|Customer|Client|Tenant|Resident|Owner|Landlord|Neighbours?|Neighbors?|Guest|Visitor|Vendor|Agent|Driver|Guard|Cleaner|Plumber|Someone|Somebody|Nobody|Lady|Man|Woman|Gentleman|Child|He|She|They|It|We|You|There|This|That|Shop|Office|Car|Pipe|Tap|Sink|Shower|Window|Ceiling|Roof|Drain|Sewage|Washing|Machine|Intercom|Wifi|New|Old|Big|Small|Two|Three|Again|Still|Also|Both|All|Every|Chasing|Thanks|Regards|Cheers|Hello|Hi|Sorry|Follow|Following|Reported|Reports|From|At|In|On)\b/;

/** These are names too, but for the first word. */
const firstNoName = /^(?:Green|Lake|Power|Bell|Wall|Lock|Key|Card|House|Lobby|Front|Back|Rear|Side|Guard|Security)\b/;

export function readEnglishColleague(sheet: Sheet): void {
  if (sheet.notes.colleague_wanted !== undefined) return;
  const match = colleague.exec(sheet.free()) ?? askedFor.exec(sheet.free());
  const { lead: before = '', who = '' } = match?.groups ?? {};
  if (!match || who === '' || /^(?:a|an|the|someone|somebody|whoever|help)$/.test(who)) return;
  const from = match.index + before.length;
  sheet.drop(match.index, from);
  sheet.take(from, from + who.length, 'colleague_wanted');
}

/** Mr Chen, Ms. Li Na, “caller is John Smith”, or a full name alone at the start of the line. */
export function readEnglishCaller(sheet: Sheet): void {
  if (sheet.notes.caller_name !== undefined || sheet.notes.caller_surname !== undefined) return;
  const text = sheet.free();
  const match =
    withTitle.exec(text) ??
    titledAtEnd.exec(text) ??
    introduced.exec(text) ??
    unless(fromWhom.exec(text)) ??
    unless(toCall.exec(text)) ??
    lowerCase.exec(text) ??
    unless(alone.exec(text)) ??
    unless(apart.exec(text)) ??
    unless(besideNumber.exec(text)) ??
    unless(firstName.exec(text)) ??
    unless(beforeNumber.exec(text)) ??
    unless(oneWord.exec(text));
  const { lead: before = '', title: honorific = '', name: read = '' } = match?.groups ?? {};
  if (!match || read === '') return;
  const name = read.slice(0, cutAt(read));
  if (name === '') return;
  const from = match.index + match[0].length - read.length;
  const shift = match[0].length - match[0].trimStart().length;
  const titleFrom = match.index + (before === '' ? shift : match[0].indexOf(before) + before.length);
  sheet.drop(match.index, titleFrom);
  if (honorific !== '') {
    sheet.take(titleFrom, from, 'honorific_or_gender', honorific);
  }
  noteEnglishCaller(sheet, from, from + name.length);
}

export function noteEnglishCaller(sheet: Sheet, from: number, to: number): void {
  if (sheet.notes.caller_name !== undefined || sheet.notes.caller_surname !== undefined) return;
  const { fullName, surname } = splitName(sheet.read(from, to));
  sheet.note('caller_surname', surname);
  sheet.note('caller_name', fullName);
  sheet.take(from, to, fullName === '' ? 'caller_surname' : 'caller_name');
}

/** How the caller is addressed, where only that was said. */
export function readEnglishForm(sheet: Sheet): void {
  const match = form.exec(sheet.free());
  const honorific = match?.groups?.title;
  if (!match || honorific === undefined) return;
  sheet.take(match.index, match.index + honorific.length, 'honorific_or_gender');
}

function unless(match: RegExpExecArray | null): RegExpExecArray | null {
  const name = match?.groups?.name ?? '';
  return match && !noName.test(name) && !firstNoName.test(name) ? match : null;
}

/** Where a name ends because the next capital begins the matter: Mr Chen | Kitchen leak. */
function cutAt(name: string): number {
  const first = name.indexOf(' ');
  const stop = first < 0 ? null : noName.exec(name.slice(first));
  return stop ? first + name.slice(first, first + stop.index).trimEnd().length : name.length;
}

/** Letters of either case; the rest of a pattern keeps telling names from words by their capitals. */
function caseless(pattern: string): string {
  return pattern.replace(/\(\?<\w+>|\\.|[a-z]/g, (part) =>
    /^[a-z]$/.test(part) ? `[${part}${part.toUpperCase()}]` : part,
  );
}
