import builtIn from './default-procedure.json' with { type: 'json' };
import { loadProcedure } from './load-procedure.ts';
import type { Procedure } from './procedure-schema.ts';

/** The procedure that Callside brings along. A fault in the file is a bug, which its test finds, hence the throw. */
export const defaultProcedure: Procedure = read();

function read(): Procedure {
  const loaded = loadProcedure(builtIn);
  if (!loaded.ok) throw new Error(`default-procedure.json: ${JSON.stringify(loaded.problems)}`);
  return loaded.procedure;
}
