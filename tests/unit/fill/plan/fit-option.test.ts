import { describe, expect, test } from 'vitest';
import { aliasesFor } from '../../../../lib/fill/plan/aliases.ts';
import { fitOption } from '../../../../lib/fill/plan/fit-option.ts';
import { fitPart } from '../../../../lib/fill/plan/fit-part.ts';
import type { NoteKey } from '../../../../lib/notes/vocabulary.ts';

const option = (meaning: NoteKey, text: string, options: readonly string[]) =>
  options[fitOption(options, [text, ...aliasesFor(meaning, text)]) ?? -1] ?? null;

describe('an option that means the note', () => {
  test.each<[NoteKey, string, readonly string[], string | null]>([
    ['priority', '紧急', ['普通', '紧急', '特急'], '紧急'],
    ['priority', '紧急', ['高', '中', '低'], '高'],
    ['priority', '紧急', ['一般', '加急'], '加急'],
    ['priority', '紧急', ['Normal', 'Urgent', 'Critical'], 'Urgent'],
    ['priority', '紧急', ['P1', 'P2', 'P3'], 'P1'],
    ['priority', 'Urgent', ['Standard', 'Rush'], 'Rush'],
    ['priority', '紧急', ['一般', '非紧急'], null],
    ['priority', '紧急', ['红', '绿'], null],
    ['honorific_or_gender', '先生', ['男', '女'], '男'],
    ['honorific_or_gender', '女士', ['Mrs', 'Mr', 'Miss', 'Ms'], 'Ms'],
    ['honorific_or_gender', 'Mr', ['female', 'male'], 'male'],
    ['honorific_or_gender', '女士', ['先生', '小姐'], null],
    ['category', '报修', ['设施报修', '业务咨询', '意见建议'], '设施报修'],
    ['category', '报修', ['户内报修', '公共报修', '咨询'], null],
    ['category', '咨询', ['咨询类', '求助类'], '咨询类'],
    ['category', 'Repair', ['Complaint', 'Information', 'Maintenance'], 'Maintenance'],
    ['category', 'Enquiry', ['Enquiries', 'Repairs'], 'Enquiries'],
    ['channel_or_source', '电话', ['Web', 'Phone', 'Counter'], 'Phone'],
  ])('%s %s among %j is %s', (meaning, text, options, expected) => {
    expect(option(meaning, text, options)).toBe(expected);
  });
});

describe('a level of an address', () => {
  test.each<[string, readonly string[], string | null]>([
    ['3栋', ['1栋', '3栋', '13栋'], '3栋'],
    ['3栋', ['1号楼', '3号楼'], '3号楼'],
    ['三幢', ['2栋', '3栋'], '3栋'],
    ['十二栋', ['2栋', '12栋'], '12栋'],
    ['Building 3', ['Block 3', 'Block 13'], 'Block 3'],
    ['1201', ['1201室', '201室'], '1201室'],
    ['云杉苑', ['云杉苑一期', '云杉苑二期'], null],
    ['翠湖', ['翠湖花园', '桂园小区'], '翠湖花园'],
    ['9栋', ['1栋', '19栋'], null],
  ])('%s among %j is %s', (part, options, expected) => {
    expect(options[fitPart(options, part) ?? -1] ?? null).toBe(expected);
  });
});
