import type { FileProblem } from '../../lib/packs/read/read-pack-file.ts';
import type { Remark } from '../../lib/packs/review/review-pack.ts';
import type { PackProblem } from '../../lib/packs/text-problems.ts';

const problems: Readonly<Record<(FileProblem | PackProblem)['problem'], string>> = {
  empty: 'the file is empty',
  too_big: 'the file is larger than 12 MB',
  not_utf8: 'the file is not in UTF-8: save it as UTF-8 and try again',
  not_json: 'this is not JSON: look for a missing comma, quote or bracket here',
  other_format: 'this is no pack: `"format": "callside-pack"` is missing',
  newer_format: 'the pack is written for a newer Callside: `formatVersion` has to begin with 1',
  too_deep: 'lists and objects are nested too deeply',
  too_many: 'more values than any pack needs',
  same_key: 'this name stands twice in the same object: one of the two would be lost',
  forbidden_key: 'this name is not allowed',
  bad_number: 'this number is too long or too large',
  shape: '',
  unknown_slot: 'there is no such slot',
  bare_brace: 'a brace that is no slot: slots are written {surname}',
  no_neutral:
    'the phrase addresses the caller by name: give it a `neutral` wording for callers whose name is not known',
  same_id: 'this id is there twice: ids tell phrases apart',
  markup: 'a text is a text: no markup',
  unknown_category: 'the category is not among `handbook.categories`',
  slot_name: 'a blank may not bear the name of a slot, since the call fills those',
};

const remarks: Readonly<Record<Remark['remark'], string>> = {
  word_to_avoid: 'a word that is better not said',
  same_text: 'the same sentence stands at this moment already',
  long_sentence: 'too long to be said in one breath',
  address_in_text: 'an address cannot be said: send it another way',
  number_in_text: 'a number in the text: a blank lets each office have its own',
  unknown_kind: 'there is no such kind of call',
  no_keywords: 'no keywords point to this kind of call, so that it is never suggested',
  blank_not_named: 'no answer uses this blank',
  no_question: 'nothing is asked in this emergency',
  nothing_in_it: 'nothing is in it',
};

export function problemText(problem: FileProblem | PackProblem): string {
  const place = problem.path === '' ? '' : `${problem.path}: `;
  const detail = problem.problem === 'shape' ? problem.message : problems[problem.problem];
  return `${place}${detail}${problem.problem === 'unknown_slot' ? `: {${problem.slot}}` : ''}`;
}

export const remarkText = ({ remark, path, about }: Remark): string =>
  `${path === '' ? '' : `${path}: `}${remarks[remark]}: ${about}`;
