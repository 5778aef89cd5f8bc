import type { LayoutName } from '../desk.ts';
import type { TicketField } from '../ticket.ts';

export type Control = 'text' | 'select' | 'textarea' | 'datetime-local' | 'datetime-text';

export interface ClassicField {
  readonly key: TicketField;
  readonly label: string;
  /** The input's name: made by three generations of programmers. */
  readonly name: string;
  readonly control: Control;
  readonly options?: readonly string[];
  readonly initial?: string;
  readonly required?: boolean;
  readonly size?: number;
}

export interface ClassicLayout {
  readonly heading: string;
  readonly submit: string;
  /** One pair of cells a row, two pairs a row, or a row of labels over a row of inputs. */
  readonly arrangement: 'pairs' | 'double' | 'stacked';
  readonly fields: readonly ClassicField[];
}

const people = ['W. Fang', 'Supervisor Liu', 'Technician Li', 'Technician Zhang', 'Team leader Zhao'];

const a: ClassicLayout = {
  heading: 'New ticket',
  submit: 'Create ticket',
  arrangement: 'pairs',
  fields: [
    { key: 'caller', label: 'Caller', name: 'caller', control: 'text', required: true, size: 30 },
    { key: 'honorific', label: 'Title', name: 'title', control: 'select', options: ['', 'Mr', 'Ms'] },
    { key: 'phone', label: 'Contact number', name: 'contact', control: 'text', required: true, size: 20 },
    { key: 'building', label: 'Building', name: 'bldg', control: 'text', size: 10 },
    { key: 'unit', label: 'Unit', name: 'unit', control: 'text', size: 10 },
    { key: 'room', label: 'Room', name: 'room', control: 'text', size: 10 },
    {
      key: 'type',
      label: 'Type',
      name: 'type',
      control: 'select',
      options: ['', 'Repair', 'Complaint', 'Suggestion', 'Enquiry', 'Other'],
      required: true,
    },
    {
      key: 'priority',
      label: 'Priority',
      name: 'prio',
      control: 'select',
      options: ['Normal', 'Urgent', 'Critical'],
      initial: 'Normal',
    },
    { key: 'title', label: 'Subject', name: 'subject', control: 'text', required: true, size: 60 },
    { key: 'content', label: 'Details', name: 'details', control: 'textarea', required: true },
    { key: 'expectedAt', label: 'Wanted by', name: 'wanted', control: 'datetime-local' },
    {
      key: 'source',
      label: 'Source',
      name: 'source',
      control: 'select',
      options: ['Phone', 'E-mail', 'Walk-in', 'Letter'],
      initial: 'Phone',
    },
    { key: 'assignee', label: 'Assigned to', name: 'owner', control: 'select', options: ['', ...people] },
  ],
};

const b: ClassicLayout = {
  heading: 'Log a request',
  submit: 'Save',
  arrangement: 'double',
  fields: [
    {
      key: 'type',
      label: 'Request type',
      name: 'f_101',
      control: 'select',
      options: ['', 'Complaint', 'Information', 'Maintenance', 'Feedback', 'Miscellaneous'],
      required: true,
    },
    { key: 'priority', label: 'Urgency', name: 'f_102', control: 'select', options: ['', 'High', 'Medium', 'Low'] },
    { key: 'caller', label: 'Reported by', name: 'f_103', control: 'text', required: true },
    {
      key: 'honorific',
      label: 'Salutation',
      name: 'f_104',
      control: 'select',
      options: ['', 'Mrs', 'Mr', 'Miss', 'Ms'],
    },
    { key: 'phone', label: 'Telephone', name: 'f_105', control: 'text', required: true },
    { key: 'community', label: 'Estate', name: 'f_106', control: 'text' },
    { key: 'building', label: 'Block', name: 'f_107', control: 'text' },
    { key: 'unit', label: 'Entrance', name: 'f_108', control: 'text' },
    { key: 'room', label: 'Flat no.', name: 'f_109', control: 'text' },
    { key: 'expectedAt', label: 'Appointment (YYYY-MM-DD HH:MM)', name: 'f_110', control: 'datetime-text' },
    { key: 'title', label: 'Summary', name: 'f_111', control: 'text', required: true },
    {
      key: 'source',
      label: 'Received by',
      name: 'f_112',
      control: 'select',
      options: ['Web', 'Phone', 'Counter'],
      initial: 'Phone',
    },
    { key: 'content', label: 'Description of the problem', name: 'f_113', control: 'textarea', required: true },
    { key: 'assignee', label: 'Handled by', name: 'f_114', control: 'select', options: ['', ...people] },
  ],
};

const c: ClassicLayout = {
  heading: 'Resident enquiry form',
  submit: 'Submit',
  arrangement: 'stacked',
  fields: [
    { key: 'community', label: 'Community', name: 'txtCommunity', control: 'text' },
    { key: 'building', label: 'Building no.', name: 'txtBuildingNo', control: 'text', size: 12 },
    { key: 'unit', label: 'Unit no.', name: 'txtUnitNo', control: 'text', size: 12 },
    { key: 'room', label: 'Room no.', name: 'txtRoomNo', control: 'text', size: 12 },
    { key: 'caller', label: 'Resident name', name: 'txtName', control: 'text', required: true },
    { key: 'honorific', label: 'Mr / Ms', name: 'ddlTitle', control: 'select', options: ['', 'Ms', 'Mr'] },
    { key: 'phone', label: 'Mobile / landline', name: 'txtTel', control: 'text', required: true },
    {
      key: 'source',
      label: 'Channel',
      name: 'ddlChannel',
      control: 'select',
      options: ['Front desk', 'Phone', 'App'],
      initial: 'Phone',
    },
    {
      key: 'type',
      label: 'Category',
      name: 'ddlCategory',
      control: 'select',
      options: ['', 'Enquiries', 'Repairs', 'Complaints', 'Suggestions', 'Others'],
      required: true,
    },
    {
      key: 'priority',
      label: 'Service level',
      name: 'ddlLevel',
      control: 'select',
      options: ['Standard', 'Rush'],
      initial: 'Standard',
    },
    { key: 'expectedAt', label: 'To be completed by', name: 'dtDue', control: 'datetime-local' },
    { key: 'assignee', label: 'Officer', name: 'ddlOfficer', control: 'select', options: ['', ...people] },
    { key: 'title', label: 'Matter', name: 'txtMatter', control: 'text', required: true, size: 70 },
    { key: 'content', label: 'Particulars', name: 'txtParticulars', control: 'textarea', required: true },
  ],
};

const d: ClassicLayout = {
  heading: 'Call record',
  submit: 'Register call',
  arrangement: 'double',
  fields: [
    { key: 'caller', label: 'Customer', name: 'cust_nm', control: 'text', required: true },
    {
      key: 'honorific',
      label: 'Form of address',
      name: 'cust_sal',
      control: 'select',
      options: ['', 'Mr', 'Mrs', 'Ms'],
    },
    { key: 'phone', label: 'Call back on', name: 'cust_ph', control: 'text', required: true },
    { key: 'priority', label: 'Severity', name: 'sev', control: 'select', options: ['Low', 'High'], initial: 'Low' },
    { key: 'address', label: 'Full address', name: 'cust_addr', control: 'text', size: 70 },
    {
      key: 'type',
      label: 'Nature of call',
      name: 'nature',
      control: 'select',
      options: ['', 'Fault report', 'Grievance', 'Question', 'Proposal', 'Something else'],
      required: true,
    },
    {
      key: 'source',
      label: 'Came in by',
      name: 'via',
      control: 'select',
      options: ['Fax', 'Phone', 'Visit'],
      initial: 'Phone',
    },
    { key: 'title', label: 'Short text', name: 'short_tx', control: 'text', required: true, size: 70 },
    { key: 'content', label: 'Notes', name: 'long_tx', control: 'textarea', required: true },
    { key: 'expectedAt', label: 'Promised for', name: 'promise_ts', control: 'datetime-local' },
    { key: 'assignee', label: 'Passed to', name: 'passed', control: 'select', options: ['', ...people] },
  ],
};

export const classicLayouts: Readonly<Record<LayoutName, ClassicLayout>> = { a, b, c, d };
