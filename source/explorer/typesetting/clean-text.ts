import type {Document} from '../../corpus/document.ts';
import type {Converter} from '../../script/convert-script.ts';
import {cleanOffset} from '../../text/span.ts';
import {rawAdder} from './raw-adder.ts';
import type {ShownTextBuilder} from './shown-text.ts';

/** Adds the clean text: in the script on the page, or converted. */
export const addCleanText = (
	builder: ShownTextBuilder,
	document: Document,
	convert?: Converter,
): void => {
	if (convert) addConverted(builder, document, convert);
	else addAsFound(builder, document);
};

/** Kept text and replacements, part by part, so that every character is traced exactly. */
const addAsFound = (builder: ShownTextBuilder, document: Document): void => {
	const {raw, edits} = document;
	const addRaw = rawAdder(builder, document);
	let position = 0;
	for (const {start, end, replacement} of edits) {
		addRaw(position, start);
		builder.add(replacement, 'body', start, end);
		position = end;
	}

	addRaw(position, raw.length);
};

/**
 * Conversion may change lengths (软件 ↔ 軟體 does not, but a phrase may), so it is traced paragraph
 * by paragraph, and by proportion inside of one. Converters keep line breaks.
 */
const addConverted = (
	builder: ShownTextBuilder,
	{text, map}: Document,
	convert: Converter,
): void => {
	let start = 0;
	for (const line of text.split('\n')) {
		const end = Math.min(text.length, start + line.length + 1);
		const rawStart = map.toRaw(cleanOffset(start));
		const rawEnd = map.toRaw(cleanOffset(end), 'end');
		const broken = end > start + line.length;
		builder.add(convert(line) + (broken ? '\n' : ''), 'body', rawStart, Math.max(rawStart, rawEnd));
		start = end;
	}
};
