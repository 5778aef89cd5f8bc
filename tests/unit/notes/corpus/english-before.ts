import type { Entry } from './entry.ts';

/** Written before the parser was. */
export const englishBefore: readonly Entry[] = [
  ['Mr Chen 13800138000 kitchen leak', { sur: 'Chen', hon: 'Mr', tel: '13800138000', desc: 'kitchen leak' }],
  [
    'Ms. Li Na, Block 3 Unit 2 Room 1201, lift broken, urgent',
    {
      sur: 'Li',
      name: 'Li Na',
      hon: 'Ms',
      adr: 'Block 3 Unit 2 Room 1201',
      bld: 'Block 3',
      unit: 'Unit 2',
      room: 'Room 1201',
      desc: 'lift broken',
      pri: 'urgent',
    },
  ],
  [
    'caller is John Smith, (415) 555-2671, Flat 5B, no hot water since yesterday',
    {
      sur: 'Smith',
      name: 'John Smith',
      tel: '(415) 555-2671',
      adr: 'Flat 5B',
      room: 'Flat 5B',
      desc: 'no hot water since yesterday',
      occ: 'yesterday',
    },
    'US',
  ],
  [
    'name: Jane Doe; phone: 020 7946 0958; address: 12 Baker Street; please call back tomorrow 2pm',
    {
      sur: 'Doe',
      name: 'Jane Doe',
      tel: '020 7946 0958',
      adr: '12 Baker Street',
      req: 'please call back',
      due: 'tomorrow 2pm',
    },
    'GB',
  ],
  ['water heater leaking, asap', { desc: 'water heater leaking', pri: 'asap' }],
  [
    'Mrs Brown wants someone to fix the tap before Friday',
    { sur: 'Brown', hon: 'Mrs', req: 'wants someone to fix the tap', due: 'before Friday' },
  ],
  ['ext 801 does not answer', { desc: 'ext 801 does not answer' }],
  [
    '010-65551234 ext 801, Mr. Wang, invoice question',
    { tel: '010-65551234 ext 801', sur: 'Wang', hon: 'Mr', desc: 'invoice question' },
  ],
  ['next Tue 14:00, check the boiler', { due: 'next Tue 14:00', req: 'check the boiler' }],
  [
    'jane.doe@example.org lift stuck between floors',
    { mail: 'jane.doe@example.org', desc: 'lift stuck between floors' },
  ],
  ['charged $200 twice', { desc: 'charged $200 twice' }],
  ['order 4155552671 not delivered', { desc: 'order 4155552671 not delivered' }, 'US'],
  [
    'Miss Taylor, +44 20 7946 0958, noise from the flat above',
    { sur: 'Taylor', hon: 'Miss', tel: '+44 20 7946 0958', desc: 'noise from the flat above' },
    'GB',
  ],
  ['Mr Chen 王先生的邻居 too loud', { sur: 'Chen', hon: 'Mr', desc: '王先生的邻居 too loud' }],
  ['no rush, light bulb in hallway out', { pri: 'no rush', desc: 'light bulb in hallway out' }],
  ['wants to speak to Mr Lee', { col: 'Mr Lee' }],
  [
    'John Smith, 415-555-2671, parking fine',
    { sur: 'Smith', name: 'John Smith', tel: '415-555-2671', desc: 'parking fine' },
    'US',
  ],
  ['my name is Anna Lopez and the gate is stuck', { sur: 'Lopez', name: 'Anna Lopez', desc: 'and the gate is stuck' }],
  ['Apt 12, smoke smell', { adr: 'Apt 12', room: 'Apt 12', desc: 'smoke smell' }],
  [
    'Tower 2 Flat 18C kitchen sink blocked, send a plumber this afternoon',
    {
      adr: 'Tower 2 Flat 18C',
      bld: 'Tower 2',
      room: 'Flat 18C',
      desc: 'kitchen sink blocked',
      req: 'send a plumber',
      due: 'this afternoon',
    },
  ],
  ['23456789 Ms Wong lift out of order', { tel: '23456789', sur: 'Wong', hon: 'Ms', desc: 'lift out of order' }, 'HK'],
  ['Kitchen tap drips all night', { desc: 'Kitchen tap drips all night' }],
];
