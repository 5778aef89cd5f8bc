import type { Colleague } from '../../../lib/packs/directory-schema.ts';

export const colleague = (id: string, name: string, more: Partial<Colleague> = {}): Colleague => ({
  id,
  name,
  form: 'mr',
  numbers: ['8001'],
  ...more,
});
