import * as v from 'valibot';
import de from './de.json' with { type: 'json' };
import en from './en.json' with { type: 'json' };
import es from './es.json' with { type: 'json' };
import fr from './fr.json' with { type: 'json' };
import grammarData from './grammar.json' with { type: 'json' };
import { grammarSchema, lexiconSchema } from './schema.ts';
import zh from './zh.json' with { type: 'json' };

/** One reviewed file for each language. */
export const lexicons = [zh, en, de, fr, es].map((data) => v.parse(lexiconSchema, data));

export const grammar = v.parse(grammarSchema, grammarData);
