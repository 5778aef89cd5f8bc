import { PromiseBar } from '../promises/PromiseBar.tsx';
import { ChaseCard } from './ChaseCard.tsx';
import { KnownCaller } from './KnownCaller.tsx';
import { SameFault } from './SameFault.tsx';

/** What earlier calls and promises have to say in this one. */
export function CallerCards() {
  return (
    <>
      <ChaseCard />
      <KnownCaller />
      <SameFault />
      <PromiseBar />
    </>
  );
}
