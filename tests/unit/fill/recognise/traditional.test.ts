import { describe, expect, it } from 'vitest';
import { recognise } from '../../../../lib/fill/recognise/recognise.ts';
import type { WidgetKind } from '../../../../lib/fill/types.ts';
import type { Meaning } from '../../../../lib/notes/vocabulary.ts';
import { control, labelled } from './control.ts';

const labels: readonly (readonly [label: string, meaning: Meaning, widget?: WidgetKind])[] = [
  ['報修人', 'caller_name'],
  ['聯絡人', 'caller_name'],
  ['聯絡電話', 'phone'],
  ['行動電話', 'phone'],
  ['手提電話', 'phone'],
  ['電子郵件', 'email'],
  ['電郵地址', 'email'],
  ['通訊地址', 'address'],
  ['報修地點', 'address'],
  ['樓棟', 'building'],
  ['房號', 'room'],
  ['公司名稱', 'company_or_department'],
  ['專案', 'community_or_project', 'select'],
  ['主旨', 'subject'],
  ['標題', 'subject'],
  ['問題描述', 'description', 'multiline'],
  ['陳情內容', 'description', 'multiline'],
  ['報修類別', 'category', 'select'],
  ['優先順序', 'priority', 'select'],
  ['緊急程度', 'priority', 'select'],
  ['來源', 'channel_or_source', 'select'],
  ['預約時間', 'due_or_appointment_time', 'date'],
  ['發生時間', 'occurred_time', 'date'],
  ['處理人員', 'assignee', 'select'],
  ['負責單位', 'group_or_queue', 'select'],
  ['處理結果', 'resolution_or_result', 'multiline'],
  ['狀態', 'status', 'select'],
  ['滿意度', 'satisfaction', 'select'],
  ['附加檔案', 'attachment'],
  ['案件編號', 'ticket_id'],
  ['驗證碼', 'captcha_or_password'],
  ['被投訴人', 'other'],
  ['傳真', 'other'],
];

describe('a form in traditional characters', () => {
  for (const [label, meaning, widget = 'text'] of labels)
    it(`reads “${label}” as ${meaning}`, () => {
      expect(recognise([control(0, { widget, evidence: labelled(label) })])[0]?.meaning).toBe(meaning);
    });
});
