import type { CallEvent, CallLog } from '../../call/events.ts';

/** Everything in a call that somebody wrote or a page said, earlier versions of a note included. Not the clerk's name. */
export function personalTexts({ events }: CallLog): string {
  return events.flatMap(textsOf).filter(Boolean).join('\n');
}

function textsOf(event: CallEvent): readonly string[] {
  switch (event.type) {
    case 'noted':
      return [event.value];
    case 'promised':
      return [event.what, event.forWhom];
    case 'promise_passed_on':
      return [event.to];
    case 'reviewed':
      return [event.good, event.lacking];
    case 'filled':
      return [event.title, event.url];
    case 'ticket_linked':
      return [event.number, event.url];
    default:
      return [];
  }
}
