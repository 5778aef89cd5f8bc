import type { NoteKey } from '../vocabulary.ts';
import { noteCaller } from './people/chinese-names.ts';
import { noteEnglishCaller } from './people/english-names.ts';
import { flatPattern } from './places/chinese-patterns.ts';
import { englishPattern } from './places/english-patterns.ts';
import { noteAddress } from './places/places.ts';
import type { Sheet } from './sheet.ts';
import { isHan, taken } from './text.ts';

/** What a label announces. Numbers and addresses of e-mail are recognised by themselves; their label is dropped. */
const words: readonly (readonly [NoteKey, string])[] = [
  [
    'caller_name',
    '来电人|来电者|报修人|联系人|客户姓名|业主姓名|姓名|名字|称呼|业主|客户|caller(?: name)?|customer|contact name|name',
  ],
  ['honorific_or_gender', '称谓|性别|gender|title'],
  [
    'phone',
    '联系电话|联系方式|手机号码?|手机|电话号码|电话|号码|联系|phone(?: number)?|tel(?:ephone)?|mobile|cell|contact number',
  ],
  ['alt_phone', '备用电话|另一?个?电话|备用|alt(?:ernative)? phone|other phone'],
  ['email', '邮箱|电子邮件|e-?mail'],
  ['address', '联系地址|地址|住址|房号|房间号|地点|位置|address|location'],
  ['company_or_department', '单位|公司|部门|company|department'],
  ['category', '工单类型|类型|类别|category|type'],
  ['subject', '标题|主题|subject'],
  ['description', '问题描述|描述|内容|问题|事项|情况|反映|备注|description|issue|problem|details|notes?'],
  ['request_or_demand', '要求|诉求|请求|需求|希望|request|demand|wish(?:es)?'],
  ['priority', '紧急程度|优先级|紧急度|priority|urgency'],
  ['due_or_appointment_time', '预约时间|期望时间|期望处理时间|上门时间|时间|appointment|when|due'],
  ['occurred_time', '发生时间|发现时间|occurred|happened'],
  ['channel_or_source', '来源|渠道|source|channel'],
  ['colleague_wanted', '找|要找|looking for'],
  ['assignee', '处理人|负责人|assignee|assigned to'],
];
const keyOf = new Map(words.flatMap(([key, names]) => expand(names).map((name) => [name, key] as const)));
const all = words.map(([, names]) => names).join('|');
const label = new RegExp(`(?<=^|[\\s,;.，。；、|()/【】\\ue000\\u4e00-\\u9fff\\d])(?<word>${all})\\s*:\\s*`, 'gi');
const bareNext = /(?:^|[\s,;，；。])(?:电话|手机|地址|姓名)(?=[\s\d])/;

type Segment = { readonly key: NoteKey; readonly from: number; readonly to: number };

/** Parts of the line that carry a label with a colon: 电话:138…, 地址:…, “name: …”. */
export function readLabels(sheet: Sheet): void {
  if (!sheet.folded.includes(':')) return;
  const segments = findSegments(sheet);
  for (const segment of segments) readSegment(sheet, segment);
}

function findSegments(sheet: Sheet): readonly Segment[] {
  const text = sheet.open();
  const found = [...text.matchAll(label)];
  return found.flatMap((match, index) => {
    const key = keyFor(match.groups?.word ?? '');
    if (!key) return [];
    const from = match.index + match[0].length;
    sheet.drop(match.index, from);
    return [{ key, from, to: found[index + 1]?.index ?? text.length }];
  });
}

function readSegment(sheet: Sheet, { key, from, to }: Segment): void {
  const text = sheet.open().slice(from, to);
  if (key === 'phone' || key === 'alt_phone' || key === 'email') return;
  if (key === 'description' || key === 'request_or_demand') keepContent(sheet, key, from, text);
  else if (key === 'address') readAddress(sheet, from, text);
  else {
    const length = valueLength(text);
    if (length === 0) return;
    if (key === 'caller_name') readName(sheet, from, text.slice(0, length));
    else if (sheet.notes[key] === undefined) {
      sheet.note(key, sheet.read(from, from + length));
      sheet.take(from, from + length, key);
    }
  }
}

/** Content goes on until the next label or something that was already recognised. */
function keepContent(sheet: Sheet, key: 'description' | 'request_or_demand', from: number, text: string): void {
  const stops = [text.indexOf(taken), bareNext.exec(text)?.index ?? -1].filter((at) => at >= 0);
  const content = text.slice(0, Math.min(text.length, ...stops)).replace(/[\s,，;；。]+$/, '');
  const lead = content.length - content.trimStart().length;
  if (content.trim() !== '') sheet.keep(from + lead, from + content.length, key);
}

function readAddress(sheet: Sheet, from: number, text: string): void {
  const stop = /[,，;；。\ue000]/.exec(text)?.index ?? text.length;
  const flat = new RegExp(`^[^,，;；。\\ue000]{0,24}?${flatPattern}`).exec(text)?.[0].length ?? 0;
  const english = new RegExp(`^${englishPattern}`).exec(text)?.[0].length ?? 0;
  const spaced = isHan(text.trim()[0]) ? /\s/.exec(text)?.index : undefined;
  const length = flat || english || (spaced === undefined ? stop : Math.min(stop, spaced));
  const value = text.slice(0, length).trimEnd();
  if (value !== '') noteAddress(sheet, { from, to: from + value.length });
}

function readName(sheet: Sheet, from: number, value: string): void {
  const titled = /^(?<name>[\u4e00-\u9fff]{1,4}?)(?<title>先生|女士|小姐|太太|师傅|老师|阿姨|经理|总)?$/.exec(value);
  if (titled?.groups) noteCaller(sheet, from, from, titled.groups.name ?? '', titled.groups.title ?? '');
  else if (/^(?:mr|mrs|ms|miss|dr|madam)\b/i.test(value)) return;
  else noteEnglishCaller(sheet, from, from + value.length);
}

/** One value: Chinese ends at a space, other text at a comma. */
function valueLength(text: string): number {
  const stop = /[,，;；。\ue000]/.exec(text)?.index ?? text.length;
  const space = isHan(text[0]) ? text.slice(0, stop).search(/\s/) : -1;
  const value = text.slice(0, space >= 0 ? space : stop);
  return value.trimEnd().length;
}

function keyFor(word: string): NoteKey | undefined {
  const plain = word.toLowerCase();
  const exact = keyOf.get(plain);
  return exact ?? words.find(([, names]) => new RegExp(`^(?:${names})$`, 'i').test(plain))?.[0];
}

function expand(names: string): readonly string[] {
  return names.split('|').filter((name) => !/[?()]/.test(name));
}
