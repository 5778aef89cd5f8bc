import { lazy, Suspense } from 'preact/compat';
import { useEffect } from 'preact/hooks';
import { findKind } from '../../lib/procedure/find-kind.ts';
import { CallHeader } from './CallHeader.tsx';
import { CaptureLine } from './CaptureLine.tsx';
import { EmergencyBar } from './EmergencyBar.tsx';
import { FirstRun } from './FirstRun.tsx';
import { Footer } from './Footer.tsx';
import { GapBar } from './GapBar.tsx';
import { HoldCard } from './HoldCard.tsx';
import { Idle } from './Idle.tsx';
import { KindBar } from './KindBar.tsx';
import { NoteFields } from './NoteFields.tsx';
import { Notice } from './Notice.tsx';
import { OtherCalls } from './OtherCalls.tsx';
import './panel.css';
import { usePanel } from './model/context.ts';
import { PrivateCall } from './PrivateCall.tsx';
import { QuietNudge } from './QuietNudge.tsx';
import { SayCard } from './SayCard.tsx';
import { StageBar } from './StageBar.tsx';
import { WrongNumber } from './WrongNumber.tsx';

const HistoryView = lazy(() => import('../history/HistoryView.tsx').then((module) => module.HistoryView));
const PromisesView = lazy(() => import('./promises/PromisesView.tsx').then((module) => module.PromisesView));
const loadCallerCards = () => import('./known/CallerCards.tsx').then((module) => module.CallerCards);
const CallerCards = lazy(loadCallerCards);
const FillCard = lazy(() => import('./fill/FillCard.tsx').then((module) => module.FillCard));
const loadWrapUp = () => import('./WrapUp.tsx').then((module) => module.WrapUp);
const WrapUp = lazy(loadWrapUp);

/** The panel beside the page: the call, or what there is between calls. */
export function Panel() {
  const { t, settings, view, historyPage } = usePanel();
  if (!settings.value.office || !settings.value.clerk) return <FirstRun />;
  return (
    <div class="panel">
      <Notice />
      <main>
        <h1 class="unseen">{t('header.title')}</h1>
        {view.value.at === 'desk' ? (
          <Desk />
        ) : view.value.at === 'promises' ? (
          <Suspense fallback={null}>
            <PromisesView />
          </Suspense>
        ) : (
          <Suspense fallback={null}>
            <HistoryView />
          </Suspense>
        )}
      </main>
      {historyPage ? null : <Footer />}
    </div>
  );
}

function Desk() {
  const { active, drawer, fill, procedure, searchCards } = usePanel();
  const call = active.value;
  const cards = searchCards.value;
  const talking = call?.status === 'active';
  // Fetched when the panel stands, for the first call.
  useEffect(() => void loadCallerCards(), []);
  // Loaded while the talk lasts, so that the review stands there at once when it is over.
  useEffect(() => {
    if (talking) void loadWrapUp();
  }, [talking]);
  if (!call) {
    return (
      <>
        <OtherCalls />
        {drawer.value === 'directory' && cards ? <cards.DirectoryCard /> : null}
        <Idle />
      </>
    );
  }
  if (call.endReason === 'wrong_number') {
    return (
      <>
        <OtherCalls />
        <CallHeader />
        <WrongNumber />
      </>
    );
  }
  const over = call.endedMs !== null;
  const isPrivate = findKind(procedure, call.kind)?.private === true;
  // The plan holds the notes already: one list of them at a time.
  const planned = fill.step.value.at === 'plan' || fill.step.value.at === 'filling';
  return (
    <>
      <OtherCalls />
      <CallHeader />
      <StageBar />
      {call.status === 'held' ? <HoldCard /> : over ? null : <SayCard />}
      <QuietNudge />
      {over ? (
        <Suspense fallback={null}>
          <WrapUp key={call.id} />
        </Suspense>
      ) : (
        <>
          {isPrivate ? <PrivateCall /> : null}
          {isPrivate ? null : <EmergencyBar />}
          {isPrivate || !cards ? null : <cards.ColleagueBar />}
          <SearchOrCapture keepsNotes={!isPrivate} />
          <KindBar />
        </>
      )}
      {isPrivate ? null : (
        <Suspense fallback={null}>
          <CallerCards />
        </Suspense>
      )}
      {isPrivate || (fill.step.value.at === 'idle' && !(call.fill && !call.ticket)) ? null : (
        <Suspense fallback={null}>
          <FillCard />
        </Suspense>
      )}
      {planned || isPrivate ? null : <NoteFields />}
      <GapBar />
    </>
  );
}

/** The line where the cursor stands: for notes, for the handbook (C4) or for the directory (N2). */
function SearchOrCapture({ keepsNotes }: { readonly keepsNotes: boolean }) {
  const { drawer, searchCards } = usePanel();
  const cards = searchCards.value;
  if (keepsNotes && cards && drawer.value === 'handbook') return <cards.HandbookCard />;
  if (keepsNotes && cards && drawer.value === 'directory') return <cards.DirectoryCard />;
  return <CaptureLine keepsNotes={keepsNotes} />;
}
