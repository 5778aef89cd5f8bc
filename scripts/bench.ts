import { captureLine } from './bench/capture-line.ts';
import { fillTicket } from './bench/fill-ticket.ts';
import { handbookSearch } from './bench/handbook-search.ts';
import { historyAtScale } from './bench/history/history.ts';
import { keystrokeToDurable } from './bench/keystroke.ts';
import { knownCaller } from './bench/known-caller.ts';
import { lookAtLargePage } from './bench/look.ts';
import { packs } from './bench/packs.ts';
import { panelOpenToUsable } from './bench/panel-open.ts';
import { quantile } from './bench/quantile.ts';
import { sizes } from './bench/sizes.ts';
import { buildExtension } from './lib/build.ts';

/** `--million`: a stress figure; it takes some minutes. */
const historyCalls = process.argv.includes('--million') ? 1_000_000 : 100_000;

/** Prints what is measured as it comes, and everything as one JSON object in the last line. */
async function bench(): Promise<void> {
  const figures: Record<string, number> = {};
  const note = (name: string, value: number) => {
    figures[name] = Math.round(value * 10) / 10;
    console.log(`${name}: ${figures[name]}`);
  };
  await buildExtension('chromium');
  const opened = await panelOpenToUsable(20);
  note('panelOpenToUsableP50Ms', quantile(opened, 0.5));
  note('panelOpenToUsableP95Ms', quantile(opened, 0.95));
  const kept = await keystrokeToDurable(40);
  note('keystrokeToDurableP50Ms', quantile(kept, 0.5));
  note('keystrokeToDurableP95Ms', quantile(kept, 0.95));
  const known = await knownCaller(40);
  note('knownCallerP50Ms', quantile(known, 0.5));
  note('knownCallerP95Ms', quantile(known, 0.95));
  for (const [name, value] of Object.entries(await historyAtScale(historyCalls, 20))) note(name, value);
  const { ordinaryMs, longMs } = captureLine();
  note('captureOrdinaryLineP95Ms', quantile(ordinaryMs, 0.95));
  note('captureWorst10000SignsMs', Math.max(...longMs));
  const { answeredMs, readyMs } = await handbookSearch();
  note('handbookAnswerP50Ms', quantile(answeredMs, 0.5));
  note('handbookAnswerP95Ms', quantile(answeredMs, 0.95));
  note('handbookReadyMs', readyMs);
  const pack = await packs();
  note('packFileBytes', pack.bytes);
  note('packLoadP50Ms', quantile(pack.loadMs, 0.5));
  note('packSuggestP95Ms', quantile(pack.suggestMs, 0.95));
  note('packVerify1MbP95Ms', quantile(pack.verifyMs, 0.95));
  note('packManifestBytes', pack.manifestBytes);
  const filled = await fillTicket(15);
  note('fillTwelveFieldsP50Ms', quantile(filled, 0.5));
  note('fillTwelveFieldsP95Ms', quantile(filled, 0.95));
  const looks = await lookAtLargePage(20, 25_000, 200);
  const lookMs = looks.map(({ ms }) => ms);
  note('lookAtLargePageP50Ms', quantile(lookMs, 0.5));
  note('lookAtLargePageP95Ms', quantile(lookMs, 0.95));
  note(
    'lookLongestSliceMs',
    quantile(
      looks.map(({ longestSliceMs }) => longestSliceMs),
      0.95,
    ),
  );
  const huge = await lookAtLargePage(5, 54_500, 2_010);
  const medianOf = (figure: 'ms' | 'longestSliceMs') =>
    quantile(
      huge.map((look) => look[figure]),
      0.5,
    );
  note('lookAtHugePageP50Ms', medianOf('ms'));
  note('lookHugeLongestSliceP50Ms', medianOf('longestSliceMs'));
  for (const [name, bytes] of Object.entries(await sizes())) note(name, bytes);
  console.log(JSON.stringify(figures));
}

bench().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
