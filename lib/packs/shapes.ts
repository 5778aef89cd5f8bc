import * as v from 'valibot';

/** Shapes that every part of a pack is made of. */
export const text = (most: number) => v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(most));
export const id = v.pipe(v.string(), v.regex(/^[a-z][a-z0-9_.-]{0,59}$/));
export const kinds = v.pipe(v.array(id), v.minLength(1), v.maxLength(9));
export const word = text(60);
/** 32 bytes as base64url without padding. The last character holds four bits. */
export const publicKey = v.pipe(v.string(), v.regex(/^[A-Za-z0-9_-]{42}[AEIMQUYcgkosw048]$/));
