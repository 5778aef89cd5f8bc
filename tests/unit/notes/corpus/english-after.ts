import type { Entry } from './entry.ts';

/** Written after the parser, without looking at it; at first sight 67 % were read exactly. */
export const englishAfter: readonly Entry[] = [
  [
    'mr smith 4155552671 unit 4B toilet blocked',
    { sur: 'smith', hon: 'mr', tel: '4155552671', adr: 'unit 4B', unit: 'unit 4B', desc: 'toilet blocked' },
    'US',
  ],
  [
    'Dr. Patel, 07400 123456, wants a call back after 5pm',
    { sur: 'Patel', hon: 'Dr', tel: '07400 123456', req: 'wants a call back', due: 'after 5pm' },
    'GB',
  ],
  [
    "Sarah O'Connor, apt 12C, radiator cold, come Saturday morning",
    {
      sur: "O'Connor",
      name: "Sarah O'Connor",
      adr: 'apt 12C',
      room: 'apt 12C',
      desc: 'radiator cold',
      req: 'come',
      due: 'Saturday morning',
    },
    'US',
  ],
  ['complaint: neighbour drilling every Sunday at 8am', { desc: 'complaint: neighbour drilling every Sunday at 8am' }],
  [
    'the parking gate at Block 7 will not open',
    { desc: 'the parking gate at Block 7 will not open', adr: 'Block 7', bld: 'Block 7' },
  ],
  [
    'Madam Tan 91234567 Blk 123 #05-678 water dripping from ceiling',
    {
      sur: 'Tan',
      hon: 'Madam',
      tel: '91234567',
      adr: 'Blk 123 #05-678',
      bld: 'Blk 123',
      room: '#05-678',
      desc: 'water dripping from ceiling',
    },
    'HK',
  ],
  [
    'name: David Lee tel: 2345 6789 issue: lights out in corridor request: replace bulbs',
    { sur: 'Lee', name: 'David Lee', tel: '2345 6789', desc: 'lights out in corridor', req: 'replace bulbs' },
    'HK',
  ],
  ['paid 3 times, wants refund of $45.50', { desc: 'paid 3 times', req: 'wants refund of $45.50' }],
  [
    'Ms Garcia. 1-800-356-9377. Asks for the billing department',
    { sur: 'Garcia', hon: 'Ms', tel: '1-800-356-9377', col: 'the billing department' },
    'US',
  ],
  [
    'caller: Tom Baker, email tom@baker.co.uk, cannot log in',
    { sur: 'Baker', name: 'Tom Baker', mail: 'tom@baker.co.uk', desc: 'cannot log in' },
    'GB',
  ],
  [
    'this is Maria from 12 Oak Street, garbage not collected',
    { sur: 'Maria', adr: '12 Oak Street', desc: 'garbage not collected' },
    'US',
  ],
  [
    'roof leak, urgent, please send someone today',
    { desc: 'roof leak', pri: 'urgent', req: 'please send someone', due: 'today' },
  ],
  ['invoice 20261120 wrong amount', { desc: 'invoice 20261120 wrong amount' }],
  ['Mr. and Mrs. Green, keys lost', { sur: 'Green', hon: 'Mr. and Mrs', desc: 'keys lost' }],
  [
    'no heating in room 301 since Monday',
    { desc: 'no heating in room 301 since Monday', adr: 'room 301', room: 'room 301' },
  ],
  [
    'appointment: Dec 3 10:00, Paul Young, boiler service',
    { due: 'Dec 3 10:00', sur: 'Young', name: 'Paul Young', desc: 'boiler service' },
  ],
  ['wrong number', { desc: 'wrong number' }],
  [
    'urgent!!! gas smell, Flat 2, 12 High Street',
    { pri: 'urgent', desc: 'gas smell', adr: 'Flat 2, 12 High Street', room: 'Flat 2' },
    'GB',
  ],
  [
    'James, 020 7946 0958, alt 07400 123456, fob not working',
    { sur: 'James', tel: '020 7946 0958', alt: '07400 123456', desc: 'fob not working' },
    'GB',
  ],
  ['Kim Min-ji 010-65551234 lost parcel', { sur: 'Kim', name: 'Kim Min-ji', tel: '010-65551234', desc: 'lost parcel' }],
  [
    'tenant says the pump has been loud since last night',
    { desc: 'tenant says the pump has been loud since last night', occ: 'last night' },
  ],
  [
    'Mr Chen 13800138000 3栋1201 厨房漏水 tomorrow 2pm',
    {
      sur: 'Chen',
      hon: 'Mr',
      tel: '13800138000',
      adr: '3栋1201',
      bld: '3栋',
      room: '1201',
      desc: '厨房漏水',
      due: 'tomorrow 2pm',
    },
  ],
  ['王小姐 lift stuck at 12/F, ASAP', { sur: '王', hon: '小姐', desc: 'lift stuck at 12/F', pri: 'ASAP' }],
  ['meter reading 12345678', { desc: 'meter reading 12345678' }],
];
