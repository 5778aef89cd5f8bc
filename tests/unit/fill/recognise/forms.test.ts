import { describe, expect, it } from 'vitest';
import { recognise } from '../../../../lib/fill/recognise/recognise.ts';
import type { ControlDescriptor } from '../../../../lib/fill/types.ts';
import { forbiddenMeanings, type Meaning } from '../../../../lib/notes/vocabulary.ts';
import { control, labelled } from './control.ts';

type Field = readonly [label: string, meaning: Meaning, changes?: Partial<ControlDescriptor>];

const select = { widget: 'select' } as const;
const list = { widget: 'combobox' } as const;
const large = { widget: 'multiline' } as const;
const editor = { widget: 'rich_text' } as const;
const date = { widget: 'date' } as const;
const bar = { formRole: 'filter' } as const;

const forms: Readonly<Record<string, readonly Field[]>> = {
  'a property office': [
    ['工单编号', 'search_box', bar],
    ['来电人', 'search_box', bar],
    ['报修人', 'caller_name'],
    ['性别', 'honorific_or_gender', { widget: 'radio', options: ['男', '女'] }],
    ['联系电话', 'phone'],
    ['备用电话', 'alt_phone'],
    ['小区', 'community_or_project', list],
    ['楼栋', 'building', list],
    ['单元', 'unit', list],
    ['房号', 'room', list],
    ['报修类型', 'category', list],
    ['紧急程度', 'priority', { widget: 'radio', options: ['一般', '紧急'] }],
    ['报修内容', 'description', large],
    ['备注', 'other', large],
    ['预约上门时间', 'due_or_appointment_time', date],
    ['维修人员', 'assignee', list],
    ['维修人员电话', 'other'],
    ['现场图片', 'attachment', { widget: 'file' }],
    ['处理状态', 'status', list],
    ['满意度', 'satisfaction', list],
  ],
  'a city hotline': [
    ['工单编号', 'ticket_id'],
    ['诉求人姓名', 'caller_name'],
    ['来电号码', 'phone'],
    ['联系号码', 'alt_phone'],
    ['诉求来源', 'channel_or_source', list],
    ['诉求类型', 'category', list],
    ['诉求标题', 'subject'],
    ['诉求内容', 'description', large],
    ['事发地点', 'address'],
    ['发生时间', 'occurred_time', date],
    ['被反映单位', 'other'],
    ['承办单位', 'group_or_queue', list],
    ['办理时限', 'due_or_appointment_time', date],
    ['是否保密', 'other', { widget: 'radio', options: ['是', '否'] }],
    ['是否回访', 'callback_promise', { widget: 'radio', options: ['是', '否'] }],
    ['受理人', 'other'],
  ],
  'a help desk in English': [
    ['Search', 'search_box', { inputType: 'search' }],
    ['Requester', 'caller_name', list],
    ['Requester email', 'email'],
    ['Cc', 'other'],
    ['Subject', 'subject'],
    ['Description', 'description', editor],
    ['Internal note', 'other', editor],
    ['Type', 'category', select],
    ['Status', 'status', select],
    ['Priority', 'priority', select],
    ['Source', 'channel_or_source', select],
    ['Group', 'group_or_queue', select],
    ['Agent', 'assignee', select],
    ['Due by', 'due_or_appointment_time', date],
    ['Tags', 'tags'],
    ['Attachments', 'attachment', { widget: 'file' }],
  ],
  'a help desk in German': [
    ['Typ', 'category', select],
    ['Kundenbenutzer', 'caller_name'],
    ['Kundennummer', 'other'],
    ['An Queue', 'group_or_queue', select],
    ['Besitzer', 'assignee', select],
    ['Betreff', 'subject'],
    ['Text', 'description', editor],
    ['Anlage', 'attachment', { widget: 'file' }],
    ['Nächster Status des Tickets', 'status', select],
    ['Warten bis', 'other', date],
    ['Priorität', 'priority', select],
  ],
  'a help desk in French': [
    ['Catégorie', 'category', select],
    ['Statut', 'status', select],
    ['Source de la demande', 'channel_or_source', select],
    ['Urgence', 'priority', select],
    ['Demandeur', 'caller_name', list],
    ['Observateur', 'other', list],
    ['Attribué à', 'assignee', list],
    ['Titre', 'subject'],
    ['Description', 'description', editor],
  ],
};

describe.each(Object.entries(forms))('the form of %s', (_, fields) => {
  const controls = fields.map(([label, , changes], ref) => control(ref, { evidence: labelled(label), ...changes }));
  const known = recognise(controls);

  it('is read as a careful clerk reads it', () => {
    expect(fields.map(([label], at) => [label, known[at]?.meaning])).toEqual(
      fields.map(([label, meaning]) => [label, meaning]),
    );
  });

  it('would have nothing written that must not be', () => {
    const never = new Set<Meaning | undefined>(forbiddenMeanings);
    const wrong = fields.filter(([, meaning], at) => never.has(meaning) && !never.has(known[at]?.meaning));
    expect(wrong).toEqual([]);
  });
});
