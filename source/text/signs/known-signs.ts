/**
 * The signs of patterns and lists of words by `sourceKey`; null where there are none. Filled in when
 * the program is built (scripts/known-signs.mjs), as working them out takes longer than a start may.
 */
export const knownSigns: Readonly<Record<string, readonly string[] | null>> = {};
