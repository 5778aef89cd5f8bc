import type { Entry } from './entry.ts';

/** Written when the parser read all the others exactly; at first sight 57 % of these were. */
export const englishFresh: readonly Entry[] = [
  [
    'Mrs Wilson 650-253-0000 42 Elm Avenue tree fell on fence',
    { sur: 'Wilson', hon: 'Mrs', tel: '650-253-0000', adr: '42 Elm Avenue', desc: 'tree fell on fence' },
    'US',
  ],
  [
    'Peter Jackson, flat 9, 020 7946 0123, bin room locked, needs access by Thursday',
    {
      sur: 'Jackson',
      name: 'Peter Jackson',
      adr: 'flat 9',
      room: 'flat 9',
      tel: '020 7946 0123',
      desc: 'bin room locked',
      req: 'needs access',
      due: 'by Thursday',
    },
    'GB',
  ],
  ['dryer broke again, third time this month', { desc: 'dryer broke again, third time this month' }],
  ['caller wants to know opening hours', { desc: 'caller wants to know opening hours' }],
  ['speak to Ms Ford', { col: 'Ms Ford' }],
  [
    'suggests more bike racks at Tower 1',
    { desc: 'suggests more bike racks at Tower 1', adr: 'Tower 1', bld: 'Tower 1' },
  ],
  [
    'Mr Khan - 07700 900123 - dishwasher leaking - tomorrow 9am',
    { sur: 'Khan', hon: 'Mr', tel: '07700 900123', desc: 'dishwasher leaking', due: 'tomorrow 9am' },
    'GB',
  ],
  [
    'female, would not give name, rude guard at gate 2',
    { hon: 'female', desc: 'would not give name, rude guard at gate 2' },
  ],
  ['phone: 555-0123, name: Lisa', { tel: '555-0123', sur: 'Lisa' }, 'US'],
  [
    'Ms Adams says heater makes noise, can someone come today between 3pm and 5pm?',
    {
      sur: 'Adams',
      hon: 'Ms',
      desc: 'says heater makes noise',
      req: 'can someone come',
      due: 'today between 3pm and 5pm',
    },
  ],
  [
    'Room 1203, key card not working, high priority',
    { adr: 'Room 1203', room: 'Room 1203', desc: 'key card not working', pri: 'high priority' },
  ],
  ['second complaint about dog barking at night', { desc: 'second complaint about dog barking at night' }],
  [
    'ticket 48213 still open, please call 415-555-2671',
    { desc: 'ticket 48213 still open', req: 'please call', tel: '415-555-2671' },
    'US',
  ],
  [
    'Emma Stone from Green Valley Estate, lamp post out, not urgent',
    {
      sur: 'Stone',
      name: 'Emma Stone',
      adr: 'Green Valley Estate',
      com: 'Green Valley Estate',
      desc: 'lamp post out',
      pri: 'not urgent',
    },
  ],
];
