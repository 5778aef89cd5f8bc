import * as v from 'valibot';
import data from './weights.json' with { type: 'json' };

const points = v.pipe(v.number(), v.minValue(0));

const schema = v.object({
  /** Points that a clear reading brings, by where its text stands. A visible label counts most, a name that no user sees least. */
  sources: v.object({
    label: points,
    aria: points,
    form_item: points,
    cell: points,
    term: points,
    near_text: points,
    placeholder: points,
    title: points,
    name: points,
    id: points,
  }),
  /** A label that no lexicon explains speaks against whatever a name or a placeholder says. */
  unknownLabel: points,
  /** What a second text keeps that says the same again. */
  repeated: points,
  /** What a second label keeps that says something else. */
  contradiction: points,
  /** What a reading keeps that the options contradict. */
  contradicted: points,
  /** Points of a placeholder that speaks of searching. */
  searchHint: points,
  /** What it costs to use one note for a second field: a near second reading wins over a repetition. */
  repetition: points,
  /** So many points make a meaning sure, if it is so far ahead of the next. */
  sureScore: points,
  sureLead: points,
  /** A forbidden kind needs less: leaving a field alone does no harm. */
  forbiddenScore: points,
});

/** How much each kind of evidence counts, in points. Found by `npm run fit` where the file says so, else by hand. */
export type Weights = v.InferOutput<typeof schema>;

export const defaultWeights: Weights = v.parse(schema, data);
