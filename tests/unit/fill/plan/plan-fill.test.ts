import { describe, expect, test } from 'vitest';
import { planFill } from '../../../../lib/fill/plan/plan-fill.ts';
import type { ControlDescriptor, PlannedField } from '../../../../lib/fill/types.ts';
import type { NoteKey, Notes } from '../../../../lib/notes/vocabulary.ts';
import { blankControl } from '../widgets/blank-control.ts';

type Field = readonly [meaning: NoteKey, change?: Partial<ControlDescriptor>];

/** Monday, 23 November 2026, 10:00 in the office. */
const now = new Date(2026, 10, 23, 10, 0);

const notes: Notes = {
  caller_surname: '王',
  honorific_or_gender: '先生',
  phone: '13800138000',
  address: '翠湖花园3栋2单元1201',
  description: '厨房水管漏水，地板都湿了',
  request_or_demand: '尽快来修',
  priority: '紧急',
};

function planOf(fields: readonly Field[], given: Notes = notes, kindLabel = '报修', filledFromOtherCall = false) {
  const controls = fields.map(([meaning, change], at) => {
    const value = change?.value ?? '';
    return { ...blankControl, ref: at + 1, label: meaning, isDefault: false, display: value, ...change };
  });
  const recognised = fields.map(([meaning], at) => ({
    ref: at + 1,
    frame: 0,
    meaning,
    guess: meaning,
    confidence: 0.95,
  }));
  const page = { title: '新建工单', url: 'https://desk.example/new' };
  return planFill({ ...page, notes: given, controls, recognised, kindLabel, filledFromOtherCall, now });
}

const field = (fields: readonly PlannedField[], meaning: NoteKey) => fields.find((one) => one.meaning === meaning);
const wantedOf = (fields: readonly Field[], meaning: NoteKey, given: Notes = notes, kindLabel = '报修') =>
  field(planOf(fields, given, kindLabel).fields, meaning)?.wanted;

describe('the caller', () => {
  test('goes with the form of address into one box', () => {
    expect(wantedOf([['caller_name']], 'caller_name')).toBe('王先生');
  });

  test('goes without it where the form has a field for it', () => {
    const form: Field[] = [['caller_name'], ['honorific_or_gender', { widget: 'radio', options: ['男', '女'] }]];
    expect(wantedOf(form, 'caller_name')).toBe('王');
    expect(wantedOf(form, 'honorific_or_gender')).toBe('男');
  });

  test('gives a surname box the surname of a whole name', () => {
    expect(wantedOf([['caller_surname']], 'caller_surname', { caller_name: '欧阳明' })).toBe('欧阳');
    expect(wantedOf([['caller_surname']], 'caller_surname', { caller_name: 'Ann Lee' }, 'Repair')).toBe('Lee');
  });
});

describe('the address', () => {
  test('is the path of a cascader, whatever its label says', () => {
    const plan = planOf([['room', { widget: 'cascader' }]]);
    expect(field(plan.fields, 'room')?.path).toEqual(['翠湖花园', '3栋', '2单元', '1201']);
  });

  test('is one text in one box', () => {
    expect(wantedOf([['address']], 'address')).toBe('翠湖花园3栋2单元1201');
  });

  test('is split over the boxes of its parts, and no part is lost', () => {
    const form: Field[] = [['building'], ['room'], ['description', { widget: 'multiline' }]];
    expect(wantedOf(form, 'building')).toBe('翠湖花园3栋');
    expect(wantedOf(form, 'room')).toBe('2单元1201');
    expect(wantedOf(form, 'description')).not.toContain('地址');
  });

  test('gives each box its own part, without the word that the label says already', () => {
    const form: Field[] = [['building'], ['unit'], ['room']];
    const said = { address: 'Block 3, Unit 2, Flat 1201' };
    expect(form.map(([meaning]) => wantedOf(form, meaning, said, 'Repair'))).toEqual(['3', '2', '1201']);
  });
});

describe('what has no field of its own', () => {
  test('goes into the description, labelled line by line', () => {
    expect(wantedOf([['description', { widget: 'multiline' }]], 'description')).toBe(
      [
        '厨房水管漏水，地板都湿了',
        '类别：报修',
        '姓：王',
        '称谓：先生',
        '电话：13800138000',
        '地址：翠湖花园3栋2单元1201',
        '要求：尽快来修',
        '紧急程度：紧急',
      ].join('\n'),
    );
  });

  test('leaves no note unplaced, whatever fields the form has', () => {
    const all: Field[] = [['caller_name'], ['phone'], ['address'], ['subject'], ['priority', { widget: 'select' }]];
    for (let size = 0; size <= all.length; size += 1)
      expect(planOf([...all.slice(0, size), ['description', { widget: 'multiline' }]]).unplaced).toEqual([]);
  });

  test('is named where the form has no text to take it', () => {
    expect(planOf([['phone']]).unplaced).toContain('description');
  });

  test('goes into the request where that is the only text', () => {
    const wanted = wantedOf([['request_or_demand', { widget: 'multiline' }]], 'request_or_demand');
    expect(wanted).toContain('厨房水管漏水');
    expect(wanted).toContain('要求：尽快来修');
  });
});

describe('the subject', () => {
  test('is made from the kind of call and the content', () => {
    expect(wantedOf([['subject']], 'subject')).toBe('报修：厨房水管漏水，地板都湿了');
    expect(wantedOf([['subject']], 'subject', { description: 'Tap leaks. Floor is wet' }, 'Repair')).toBe(
      'Repair: Tap leaks',
    );
  });

  test('is the noted one where there is one', () => {
    expect(wantedOf([['subject']], 'subject', { ...notes, subject: '漏水' })).toBe('漏水');
  });

  test('is not longer than its field', () => {
    expect(wantedOf([['subject', { maxLength: 6 }]], 'subject')).toBe('报修：厨房水');
  });
});

describe('a choice', () => {
  test('is made by the meaning of its options', () => {
    const options = ['--', 'High', 'Medium', 'Low'];
    expect(wantedOf([['priority', { widget: 'select', options }]], 'priority')).toBe('High');
    expect(wantedOf([['category', { widget: 'select', options: ['设施报修', '业务咨询'] }]], 'category')).toBe(
      '设施报修',
    );
  });

  test('is asked where no option fits, and said in the description until it is answered', () => {
    const plan = planOf([
      ['priority', { widget: 'select', options: ['红', '绿'] }],
      ['description', { widget: 'multiline' }],
    ]);
    expect(field(plan.fields, 'priority')).toMatchObject({ action: 'ask', why: 'no_option' });
    expect(field(plan.fields, 'description')?.wanted).toContain('紧急程度：紧急');
  });
});

describe('a time', () => {
  const due = { ...notes, due_or_appointment_time: '明天下午3点' };
  const key = 'due_or_appointment_time';

  test('is written in the format of its field', () => {
    expect(wantedOf([[key, { widget: 'date', inputType: 'datetime-local' }]], key, due)).toBe('2026-11-24T15:00');
    expect(wantedOf([[key, { label: 'Appointment (YYYY-MM-DD HH:MM)' }]], key, due)).toBe('2026-11-24 15:00');
    expect(wantedOf([[key, { label: 'Due (DD/MM/YYYY)' }]], key, due)).toBe('24/11/2026');
    expect(wantedOf([[key, { widget: 'date' }]], key, due)).toBe('2026-11-24 15:00');
  });

  test('that is only a part of the day stands for an hour, and is said in the description as well', () => {
    const said = { ...notes, due_or_appointment_time: '明天下午' };
    const form: Field[] = [
      [key, { widget: 'date' }],
      ['description', { widget: 'multiline' }],
    ];
    expect(wantedOf(form, key, said)).toBe('2026-11-24 14:00');
    expect(wantedOf(form, 'description', said)).toContain('期望时间：明天下午');
  });

  test('that is no date is left as it was said in a text field, and asked in a calendar', () => {
    const said = { ...notes, due_or_appointment_time: '等他出差回来' };
    expect(wantedOf([[key]], key, said)).toBe('等他出差回来');
    expect(field(planOf([[key, { widget: 'date' }]], said).fields, key)).toMatchObject({
      action: 'ask',
      why: 'no_date',
    });
  });

  test('without an hour is asked where the field wants one: no hour is made up', () => {
    const said = { ...notes, due_or_appointment_time: '明天' };
    const plan = planOf([[key, { widget: 'date', inputType: 'datetime-local' }]], said);
    expect(field(plan.fields, key)).toMatchObject({ action: 'ask', why: 'no_time' });
  });
});

describe('what a field holds already', () => {
  test('is kept where it is the same', () => {
    const plan = planOf([['phone', { value: '138 0013 8000' }]]);
    expect(field(plan.fields, 'phone')).toMatchObject({ action: 'keep', why: 'same' });
  });

  test('is a conflict where it is other text', () => {
    expect(
      field(planOf([['description', { widget: 'multiline', value: '灯坏了' }]]).fields, 'description')?.action,
    ).toBe('conflict');
  });

  test('is no conflict where it is the default of a form in which nothing stands yet', () => {
    const plan = planOf([
      ['caller_name'],
      ['priority', { widget: 'radio', options: ['普通', '紧急'], value: '普通', isDefault: true }],
    ]);
    expect(field(plan.fields, 'priority')).toMatchObject({ action: 'fill', wanted: '紧急' });
  });
});

describe('a plan stops', () => {
  test('where the form holds another caller', () => {
    expect(planOf([['caller_name', { value: '李芳' }]]).stop).toBe('other_caller');
    expect(planOf([['phone', { value: '13900139000' }]]).stop).toBe('other_caller');
    expect(planOf([['phone', { value: '13900139000', isDefault: true }]]).stop).toBe('other_caller');
  });

  test('where the form holds somebody and nothing of this call confirms that it is the same', () => {
    expect(planOf([['caller_name', { value: '李芳' }]], { description: '漏水' }).stop).toBe('other_caller');
  });

  test('not where it holds this caller, written another way', () => {
    const form: Field[] = [
      ['caller_name', { value: '王芳' }],
      ['phone', { value: '+86 138-0013-8000' }],
    ];
    expect(planOf(form).stop).toBeNull();
  });

  test('not for the account of the clerk in a form that is empty otherwise, but in a ticket that says something', () => {
    const account: Field = ['caller_name', { value: 'root@localhost', isDefault: true }];
    expect(planOf([account, ['description']]).stop).toBeNull();
    expect(planOf([account, ['description', { value: 'Printer jams' }]]).stop).toBe('other_caller');
  });

  test('where the page was filled from another call', () => {
    expect(planOf([['phone']], notes, '报修', true).stop).toBe('filled_from_other_call');
  });

  test('where there is no form', () => {
    expect(planOf([]).stop).toBe('no_form');
  });
});

describe('never planned', () => {
  test.each<[string, Partial<ControlDescriptor>]>([
    ['a locked field', { locked: true }],
    ['a field outside the topmost dialog', { inScope: false }],
    ['a filter bar', { formRole: 'filter' }],
    ['a login', { formRole: 'login' }],
    ['a password', { widget: 'password' }],
  ])('is %s', (_, change) => {
    expect(planOf([['phone', change]]).fields).toEqual([]);
  });
});
