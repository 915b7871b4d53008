import type {Document} from '../corpus/document.ts';
import {breakLines} from '../text/break-lines.ts';
import {displayWidth, fitColumns} from '../text/display-width.ts';
import {terminalSafe} from '../text/terminal-safe.ts';
import {type Context, documentInRow, listLength} from './context.ts';
import {cutText, emptyLine, fitLine, highlighted, space} from './fit-line.ts';
import {type Geometry, rowsPerDocument} from './geometry.ts';
import {noDate, noDocuments, noHits, standIn} from './messages.ts';
import {focusOf, type State} from './state.ts';
import type {Role, Segment, ViewLine} from './view-model.ts';

/** `2022-09-29`. */
const dateColumns = 10;

/** The rows of the list, as wide and high as its pane. Only what is in sight is looked at. */
export const drawList = (
	state: State,
	context: Context,
	{list: {width, height}}: Geometry,
): readonly ViewLine[] => {
	const total = context.documents.length;
	if (listLength(state, total) === 0) {
		const typing = state.mode.kind === 'filter';
		const sentence = total === 0 ? noDocuments : noHits(terminalSafe(state.query), typing);
		return sentenceLines(sentence, width, height);
	}

	const tone = focusOf(state.mode) === 'list' ? 'selected' : 'selected-away';
	const lines: ViewLine[] = [];
	for (let row = state.listTop; lines.length < height; row++) {
		const index = documentInRow(state, row, total);
		const document = index === undefined ? undefined : context.documents[index];
		if (!document) break;
		const selected = row === state.selected;
		const mark: Segment = selected ? {text: '▌ ', role: 'selection-mark'} : space(2);
		for (const segments of drawDocument(document, state.query, width - 3, context)) {
			const line = fitLine([mark, ...segments], width);
			lines.push(selected ? {...line, tone} : line);
		}
	}

	while (lines.length < height) lines.push(emptyLine(width));
	return lines.slice(0, height);
};

/** Two lines: the label; date and source in columns. */
const drawDocument = (
	{label, metadata}: Document,
	query: string,
	width: number,
	{findMatches}: Context,
): readonly (readonly Segment[])[] => {
	const field = (value: string, role: Role, columns: number): readonly Segment[] => {
		const text = terminalSafe(value);
		const hits = query.trim() === '' ? [] : findMatches(text, query);
		if (hits.length === 0) return [{text: cutText(text, columns), role}];
		return windowOn(text, role, hits, columns);
	};

	const standing = label.from !== 'title';
	const labelRole = standing ? 'label-stand-in' : 'label';
	const date = metadata.published?.value.slice(0, dateColumns);
	const dateField: readonly Segment[] =
		date === undefined ? [{text: noDate, role: 'dim'}] : field(date, 'date', dateColumns);
	const dateWidth = dateField.reduce((sum, {text}) => sum + displayWidth(text), 0);
	const rest = width - dateColumns - 2;
	const origin: Segment[] = [];
	if (metadata.source) origin.push(...field(metadata.source.value, 'source', rest));
	if (standing) origin.push({text: `${metadata.source ? ' · ' : ''}${standIn}`, role: 'dim'});
	return [
		field(label.text, labelRole, width),
		[...dateField, space(dateColumns - dateWidth + 2), ...fitLine(origin, rest).segments],
	].slice(0, rowsPerDocument);
};

/** A text cut so that its first hit is seen: from the start if it can be, else from before the hit. */
const windowOn = (
	text: string,
	role: Role,
	hits: ReadonlyArray<{readonly start: number; readonly end: number}>,
	columns: number,
): readonly Segment[] => {
	if (displayWidth(text) <= columns) return highlighted(text, role, hits);
	const seen = fitColumns(text, columns - 1);
	if (hits[0]!.end <= seen) {
		return [...highlighted(text, role, hits, 0, seen), {text: '…', role}];
	}

	// Four characters of context, and never half of a surrogate pair.
	let start = Math.max(0, hits[0]!.start - 4);
	if ((text.charCodeAt(start) & 0xfc00) === 0xdc00) start--;
	const rest = text.slice(start);
	const whole = displayWidth(rest) <= columns - 1;
	const end = whole ? text.length : start + fitColumns(rest, columns - 2);
	return [
		{text: '…', role},
		...highlighted(text, role, hits, start, end),
		...(whole ? [] : [{text: '…', role}]),
	];
};

/** A sentence in an otherwise empty pane. */
export const sentenceLines = (
	sentence: string,
	width: number,
	height: number,
): readonly ViewLine[] => {
	const lines = breakLines(sentence, Math.max(2, width - 4)).map(({start, end}) =>
		fitLine([space(2), {text: sentence.slice(start, end), role: 'dim'}], width),
	);
	while (lines.length < height) lines.push(emptyLine(width));
	return lines.slice(0, height);
};
