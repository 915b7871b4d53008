import {createPage} from '../cleaning/create-page.ts';
import {htmlMarkup} from '../cleaning/rules/html-markup.ts';
import type {RawDocument} from '../corpus/document.ts';

/** Texts that are cleaned within a few frames are not begun before they are whole; UTF-16 code units. */
const longFrom = 1e5;

/** More than any screen holds, and cleaned within a frame; UTF-16 code units. */
const beginningUnits = 8192;

/** Whether a document keeps keys waiting while it is cleaned. */
export const isLong = ({raw}: RawDocument): boolean => raw.length > longFrom;

/** Where a text may be cut: at the end of a line or, where no line ends, of a character. */
const endInText = (raw: string): number => {
	const lineEnd = raw.lastIndexOf('\n', beginningUnits);
	const isSplit = (raw.charCodeAt(beginningUnits) & 0xfc00) === 0xdc00;
	return lineEnd > 0 ? lineEnd + 1 : beginningUnits - (isSplit ? 1 : 0);
};

/** Behind the markup in which so much text of a page has gone by; undefined where all of it has less. */
const endInMarkup = (raw: string): number | undefined => {
	let units = 0;
	let last = 0;
	for (const {start, end} of htmlMarkup.find(createPage(raw))) {
		units += start - last;
		if (units >= beginningUnits) return end;
		last = end;
	}

	return undefined;
};

/** What a long text begins with; undefined of a short one, and of a page that is markup for the most part. */
export const beginningOf = (whole: RawDocument): RawDocument | undefined => {
	if (!isLong(whole)) return undefined;
	const {raw, kind} = whole;
	const end = kind === 'html' ? endInMarkup(raw) : endInText(raw);
	return end === undefined ? undefined : {...whole, raw: raw.slice(0, end)};
};
