import fc from 'fast-check';
import type { DeskCommand } from '../../../../lib/call/commands.ts';
import type { CallId } from '../../../../lib/call/events.ts';
import { type PromiseId, promiseKinds } from '../../../../lib/call/promises/promise.ts';
import type { NoteKey } from '../../../../lib/notes/vocabulary.ts';
import { defaultProcedure } from '../../../../lib/procedure/default-procedure.ts';
import { flags, stages } from '../../../../lib/procedure/types.ts';

const key = fc.constantFrom<NoteKey>('caller_surname', 'phone', 'address', 'description', 'request_or_demand');
const kind = fc.constantFrom(...defaultProcedure.kinds.map((one) => one.id));

/** Anything that a clerk can press, the call key more often than the rest, as it is on the desk. */
export const anyCommand: fc.Arbitrary<DeskCommand> = fc.oneof(
  { weight: 8, arbitrary: fc.constant<DeskCommand>({ do: 'advance' }) },
  fc.constantFrom<DeskCommand>(
    { do: 'ring' },
    { do: 'answer' },
    { do: 'miss' },
    { do: 'hold' },
    { do: 'resume' },
    { do: 'undo' },
    { do: 'undo' },
    { do: 'confirmReadBack' },
    { do: 'correctReadBack' },
    { do: 'recordFill', title: '新建工单', url: 'https://desk.test/new', fields: [] },
    { do: 'recordFillUndone' },
    { do: 'linkTicket', number: 'T-1', url: 'https://desk.test/1' },
    { do: 'secondMatter' },
    { do: 'callBack', earlier: 'call-0' as CallId, notes: { caller_surname: '王', description: '漏水' } },
    { do: 'extendWrapUp' },
    { do: 'review', good: '耐心', lacking: '', skipped: false },
  ),
  fc.record({
    do: fc.constant('ringWithNumber' as const),
    id: fc.uuid().map((id) => id as CallId),
    phone: fc.constantFrom('13800138000', '010-6262 1234', '8002'),
  }),
  fc.record({ do: fc.constant('go' as const), stage: fc.constantFrom(...stages) }),
  fc.record({ do: fc.constant('note' as const), key, value: fc.constantFrom('', ' ', '王', '3栋', '漏水') }),
  fc.record({ do: fc.constant('setKind' as const), kind, suggested: fc.option(kind) }),
  fc.record({ do: fc.constant('setFlag' as const), flag: fc.constantFrom(...flags), on: fc.boolean() }),
  fc.record({ do: fc.constant('surnameUnwilling' as const) }),
  fc.record({
    do: fc.constant('answerFromHandbook' as const),
    entry: fc.constantFrom('parking_fee', 'noise'),
    withSurname: fc.boolean(),
  }),
  fc.record({
    do: fc.constant('seekColleague' as const),
    colleague: fc.constantFrom('zhang_wei', 'li_na'),
    outcome: fc.constantFrom('transfer', 'message', 'no_message'),
  }),
  fc.record({ do: fc.constant('setEmergency' as const), emergency: fc.constantFrom('fire', 'gas', null) }),
  fc.record(
    {
      do: fc.constant('say' as const),
      phrase: fc.constant('thanks'),
      clause: fc.constantFrom('G1', 'C6', 'E3'),
      withSurname: fc.boolean(),
      surname: fc.constantFrom('asked', 'asked_again'),
    },
    { requiredKeys: ['do', 'phrase', 'clause', 'withSurname'] },
  ),
  fc.record({
    do: fc.constant('end' as const),
    reason: fc.constantFrom('clerk', 'caller_hung_up', 'wrong_number', 'not_seen'),
  }),
);

const promise = fc.constantFrom('p1', 'p2') as fc.Arbitrary<PromiseId>;
const dueAt = fc.option(fc.integer({ min: 1_799_000_000_000, max: 1_801_000_000_000 }));
const call = fc.constantFrom('call-0', 'call-1') as fc.Arbitrary<CallId>;
const because = fc.constantFrom('clerk', 'chased');

/** What is asked of promises, on open calls. */
const anyPromiseCommand: fc.Arbitrary<DeskCommand> = fc.oneof(
  fc.record({
    do: fc.constant('promise' as const),
    promise,
    kind: fc.constantFrom(...promiseKinds),
    what: fc.constantFrom('', '转告主任'),
    forWhom: fc.constantFrom('', '陈主任'),
    dueAt,
  }),
  fc.record({ do: fc.constant('movePromise' as const), promise, dueAt, because, call }),
  fc.record({ do: fc.constantFrom('finishPromise' as const, 'reopenPromise' as const), promise, call }),
  fc.record({ do: fc.constant('passPromiseOn' as const), promise, to: fc.constantFrom('', '工程部'), call }),
);

export const anyCommands = fc.array(fc.oneof({ weight: 5, arbitrary: anyCommand }, anyPromiseCommand), {
  maxLength: 60,
});
