import type {Document} from '../../corpus/document.ts';
import type {Converter} from '../../script/convert-script.ts';
import {cleanOffset} from '../../text/span.ts';
import {rawAdder} from './raw-adder.ts';
import type {ShownTextBuilder} from './shown-text.ts';
import {tableGaps} from './table-gaps.ts';

/** Adds the clean text, in the script on the page or converted, with the cells of its tables in columns. */
export const addCleanText = (
	builder: ShownTextBuilder,
	document: Document,
	measure: number,
	convert?: Converter,
): void => {
	const gaps = tableGaps(document.text, measure);
	if (convert) addConverted(builder, document, gaps, convert);
	else addAsFound(builder, document, gaps);
};

type Gaps = ReturnType<typeof tableGaps>;

/** The part of the clean text that begins at an offset, with blanks for the tabs of tables. */
const spaced = (text: string, offset: number, gaps: Gaps): string =>
	gaps.size === 0
		? text
		: text.replace(/\t/g, (tab, at: number) => ' '.repeat(gaps.get(offset + at) ?? tab.length));

/** Kept text and replacements, part by part, so that every character is traced exactly. */
const addAsFound = (builder: ShownTextBuilder, document: Document, gaps: Gaps): void => {
	const {raw, edits} = document;
	const addRaw = rawAdder(builder, document);
	let clean = 0;
	const addKept = (from: number, to: number): void => {
		let position = from;
		for (let at = from; gaps.size > 0 && at < to; at++) {
			if (raw[at] !== '\t') continue;
			addRaw(position, at);
			builder.add(spaced('\t', clean + at - from, gaps), 'body', at, at + 1);
			position = at + 1;
		}

		addRaw(position, to);
		clean += to - from;
	};

	let position = 0;
	for (const {start, end, replacement} of edits) {
		addKept(position, start);
		builder.add(spaced(replacement, clean, gaps), 'body', start, end);
		clean += replacement.length;
		position = end;
	}

	addKept(position, raw.length);
};

/**
 * Conversion may change lengths (软件 ↔ 軟體 does not, but a phrase may), so it is traced paragraph
 * by paragraph, and by proportion inside of one. Converters keep line breaks and tabs.
 */
const addConverted = (
	builder: ShownTextBuilder,
	{text, map}: Document,
	gaps: Gaps,
	convert: Converter,
): void => {
	let start = 0;
	for (const line of text.split('\n')) {
		const end = Math.min(text.length, start + line.length + 1);
		const rawStart = map.toRaw(cleanOffset(start));
		const rawEnd = map.toRaw(cleanOffset(end), 'end');
		const broken = end > start + line.length;
		const shown = convert(spaced(line, start, gaps)) + (broken ? '\n' : '');
		builder.add(shown, 'body', rawStart, Math.max(rawStart, rawEnd));
		start = end;
	}
};
