import { type Status, statuses } from '../ticket.ts';

const english: Readonly<Record<Status, string>> = {
  待受理: 'New',
  处理中: 'In progress',
  已完成: 'Done',
  已关闭: 'Closed',
};

export function englishStatus(status: Status): string {
  return english[status];
}

/** Value and text of each option of the list's search form. */
export const statusOptions = statuses.map((status) => ({ value: status, text: english[status] }));
