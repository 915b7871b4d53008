import type {RawDocument} from '../corpus/document.ts';

/** Texts that are cleaned within a few frames are not begun before they are whole; UTF-16 code units. */
const longFrom = 1e5;

/** More than any screen holds, and cleaned within a frame; UTF-16 code units. */
const beginningUnits = 8192;

/**
 * What a long text begins with, up to the end of a line or, where no line ends, of a character.
 * Undefined of a short one, and of markup, which means nothing without its end.
 */
export const beginningOf = (whole: RawDocument): RawDocument | undefined => {
	const {raw, kind} = whole;
	if (raw.length <= longFrom || kind === 'html') return undefined;
	const lineEnd = raw.lastIndexOf('\n', beginningUnits);
	const isSplit = (raw.charCodeAt(beginningUnits) & 0xfc00) === 0xdc00;
	const end = lineEnd > 0 ? lineEnd + 1 : beginningUnits - (isSplit ? 1 : 0);
	return {...whole, raw: raw.slice(0, end)};
};
