/**
 * Positions. Inside the program every offset counts UTF-16 code units and every span is half-open,
 * `[start, end)`. Offsets into different texts have different types, because mixing them up is the
 * likeliest mistake here: a raw offset points into the file as decoded, a clean offset into the
 * text after all edits. (Exports count Unicode code points instead: see text/code-points.ts.)
 */

declare const raw: unique symbol;
declare const clean: unique symbol;

/** UTF-16 code units from the start of the raw (decoded, unedited) text. */
export type RawOffset = number & {readonly [raw]: true};

/** UTF-16 code units from the start of the clean text. */
export type CleanOffset = number & {readonly [clean]: true};

export type Span<Offset extends number = number> = {
	readonly start: Offset;
	readonly end: Offset;
};

export const rawOffset = (offset: number): RawOffset => offset as RawOffset;

export const cleanOffset = (offset: number): CleanOffset => offset as CleanOffset;

export const rawSpan = (start: number, end: number): Span<RawOffset> => ({
	start: rawOffset(start),
	end: rawOffset(end),
});
