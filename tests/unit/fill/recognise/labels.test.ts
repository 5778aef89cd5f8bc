import { describe, expect, it } from 'vitest';
import { recognise } from '../../../../lib/fill/recognise/recognise.ts';
import type { WidgetKind } from '../../../../lib/fill/types.ts';
import type { Meaning } from '../../../../lib/notes/vocabulary.ts';
import { control, labelled } from './control.ts';

type Case = readonly [label: string, meaning: Meaning, widget?: WidgetKind];

const named = (cases: readonly Case[]) =>
  cases.map(([label, meaning, widget = 'text']) => ({ label, meaning, widget }));

function read(language: string, label: string, widget: WidgetKind): Meaning | undefined {
  return recognise([control(0, { widget, evidence: labelled(label) })], [language])[0]?.meaning;
}

const chinese: readonly Case[] = [
  ['报修人', 'caller_name'],
  ['报修人电话', 'phone'],
  ['来电号码', 'phone'],
  ['备用联系电话', 'alt_phone'],
  ['投诉人联系方式', 'phone'],
  ['称谓', 'honorific_or_gender', 'radio'],
  ['房屋地址', 'address', 'cascader'],
  ['楼栋/单元/房号', 'address', 'cascader'],
  ['楼栋号', 'building'],
  ['单元', 'unit', 'select'],
  ['房间号', 'room'],
  ['所属小区', 'community_or_project', 'select'],
  ['申请部门', 'company_or_department', 'select'],
  ['处理部门', 'group_or_queue', 'select'],
  ['工单类型', 'category', 'select'],
  ['二级分类', 'subcategory', 'select'],
  ['故障标题', 'subject'],
  ['问题描述', 'description', 'multiline'],
  ['客户诉求', 'request_or_demand', 'multiline'],
  ['处理结果', 'resolution_or_result', 'multiline'],
  ['处理备注', 'resolution_or_result', 'multiline'],
  ['紧急程度', 'priority', 'select'],
  ['工单来源', 'channel_or_source', 'select'],
  ['报修方式', 'channel_or_source', 'select'],
  ['期望处理时间', 'due_or_appointment_time', 'date'],
  ['要求完成时间', 'due_or_appointment_time', 'date'],
  ['报修时间', 'occurred_time', 'date'],
  ['处理人', 'assignee', 'select'],
  ['是否需要回访', 'callback_promise', 'radio'],
  ['被访人', 'colleague_wanted'],
  ['電子郵件', 'email'],
  ['緊急程度', 'priority', 'select'],
];

const chineseTraps: readonly Case[] = [
  ['附件地址', 'other'],
  ['IP地址', 'other'],
  ['邮箱地址', 'email'],
  ['用户名', 'other'],
  ['被投诉人', 'other'],
  ['被投诉人电话', 'other'],
  ['处理人电话', 'other'],
  ['管家电话', 'other'],
  ['紧急联系电话', 'other'],
  ['市场部', 'other'],
  ['客户类型', 'other', 'select'],
  ['客户等级', 'other', 'select'],
  ['创建人', 'other'],
  ['创建时间', 'other', 'date'],
  ['预约方式', 'other', 'select'],
  ['设备名称', 'other'],
  ['身份证号', 'other'],
  ['处理状态', 'status', 'select'],
  ['服务评价', 'satisfaction', 'select'],
  ['现场照片', 'attachment'],
  ['工单编号', 'ticket_id'],
  ['验证码', 'captcha_or_password'],
  ['工程名称', 'other'],
  ['接收投诉人', 'other'],
  ['记录部门', 'other'],
  ['派单方式', 'other', 'select'],
  ['修复时间', 'other', 'date'],
  ['材料详情', 'other', 'multiline'],
  ['分机号', 'other'],
];

const western: Readonly<Record<string, readonly Case[]>> = {
  en: [
    ['Requester phone', 'phone'],
    ['Name of caller', 'caller_name'],
    ['Alternate phone', 'alt_phone'],
    ['Short description', 'subject'],
    ['Description of the problem', 'description', 'multiline'],
    ['Assignment group', 'group_or_queue', 'select'],
    ['Request source', 'channel_or_source', 'select'],
    ['Date of incident', 'occurred_time', 'date'],
    ['Due date', 'due_or_appointment_time', 'date'],
    ['Ticket number', 'ticket_id'],
    ['IP address', 'other'],
    ['Cc', 'other'],
    ['Created by', 'other'],
    ['Date of birth', 'other', 'date'],
    ['Estimated time', 'other'],
  ],
  de: [
    ['Betreff', 'subject'],
    ['Rückrufnummer', 'phone'],
    ['Telefonnummer des Kunden', 'phone'],
    ['Störungsart', 'category', 'select'],
    ['Kundenname', 'caller_name'],
    ['Kundennummer', 'other'],
    ['Fälligkeitsdatum', 'due_or_appointment_time', 'date'],
    ['Zielversion', 'other', 'select'],
  ],
  fr: [
    ['Type de demande', 'category', 'select'],
    ['Numéro de téléphone', 'phone'],
    ["Date d'échéance", 'due_or_appointment_time', 'date'],
    ['Nom du client', 'caller_name'],
    ["Nom d'utilisateur", 'other'],
    ['Pièce jointe', 'attachment'],
  ],
  es: [
    ['Tipo de solicitud', 'category', 'select'],
    ['Asignado a', 'assignee', 'select'],
    ['Nombre del cliente', 'caller_name'],
    ['Fecha de vencimiento', 'due_or_appointment_time', 'date'],
    ['Dirección IP', 'other'],
    ['Contraseña', 'captcha_or_password'],
  ],
};

describe('a Chinese label', () => {
  it.each(named(chinese))('$label is $meaning, by its last word', ({ label, meaning, widget }) => {
    expect(read('zh', label, widget)).toBe(meaning);
  });

  it.each(named(chineseTraps))('$label is $meaning, whatever words are in it', ({ label, meaning, widget }) => {
    expect(read('zh', label, widget)).toBe(meaning);
  });
});

describe.each(Object.entries(western))('a label in %s', (language, cases) => {
  it.each(named(cases))('“$label” is $meaning', ({ label, meaning, widget }) => {
    expect(read(language, label, widget)).toBe(meaning);
  });
});
