import type {Document} from '../../corpus/document.ts';
import {type ComparedPiece, compareTexts, sharedPercent} from '../../search/compare-texts.ts';
import {breakLines} from '../../text/break-lines.ts';
import type {Words} from '../../words/words.ts';
import type {Role} from '../screen/view-model.ts';
import type {Layout} from './layout-document.ts';
import {bracketed} from './marked-text.ts';
import {addIndented, type LayoutLine} from './set-paragraphs.ts';
import {buildShownText} from './shown-text.ts';

const roles: Readonly<Record<ComparedPiece['in'], Role>> = {
	both: 'body',
	one: 'removed',
	other: 'inserted',
};

const signs = {one: '-', other: '+'} as const;

type Row = readonly ComparedPiece[];

/** Lines that say the same are left out, but for one on either side of those that differ. */
const shortestGap = 4;

/** The pieces line by line, without empty lines. */
const rowsOf = (pieces: readonly ComparedPiece[]): readonly Row[] => {
	const rows: ComparedPiece[][] = [[]];
	for (const {text, in: where} of pieces) {
		for (const [index, line] of text.split('\n').entries()) {
			if (index > 0) rows.push([]);
			if (line.trim() !== '') rows.at(-1)!.push({text: line, in: where});
		}
	}

	return rows.filter(row => row.length > 0);
};

const isSame = (row: Row | undefined): boolean => row?.every(piece => piece.in === 'both') ?? true;

/** The rows to show, and for each stretch left out how many rows it has. */
const withGaps = (rows: readonly Row[]): ReadonlyArray<Row | number> => {
	const shown: Array<Row | number> = [];
	let gap: Row[] = [];
	const closeGap = (): void => {
		if (gap.length < shortestGap) shown.push(...gap);
		else shown.push(gap.length);
		gap = [];
	};

	for (const [index, row] of rows.entries()) {
		if (isSame(rows[index - 1]) && isSame(row) && isSame(rows[index + 1])) {
			gap.push(row);
			continue;
		}

		closeGap();
		shown.push(row);
	}

	closeGap();
	return shown;
};

export type DifferenceWish = {
	readonly measure: number;
	readonly plain: boolean;
	readonly words: Words;
};

/**
 * What differs between two documents, as a layout of its own: its places stand for themselves, as it
 * is no raw text of either.
 */
export const differenceLayout = (
	one: Document,
	other: Document,
	{measure, plain, words}: DifferenceWish,
): Layout => {
	const pieces = compareTexts(one.text, other.text);
	const builder = buildShownText();
	const lines: LayoutLine[] = [];
	const add = (text: string, role: Role): void => {
		builder.add(text, role, builder.length, builder.length + text.length);
	};

	type Parts = ReadonlyArray<readonly [text: string, role: Role]>;

	/** A line of text in roles, broken where it is too long. */
	const addLine = (parts: Parts, isParagraph = false): void => {
		const start = builder.length;
		for (const [text, role] of parts) add(text, role);
		const whole = parts.map(([text]) => text).join('');
		if (isParagraph) addIndented(lines, whole, start, measure);
		else {
			for (const line of breakLines(whole, measure)) {
				lines.push({start: start + line.start, end: start + line.end, indent: 0});
			}
		}

		add('\n', 'plain');
	};

	const addBlank = (): void => {
		lines.push({start: builder.length, end: builder.length, indent: 0});
	};

	addLine([[other.label.text.replace(/\s+/g, ' '), 'title']]);
	addLine([[words.shareWords(sharedPercent(pieces)), 'metadata-value']]);
	const rows = rowsOf(pieces);
	const differs = rows.some(row => !isSame(row));
	addLine([[differs ? words.differenceKey(plain) : words.differenceSame, 'metadata-label']]);
	addBlank();
	const textLine = lines.length;
	const textStart = builder.length;
	// Where nothing differs the other one is there to be read as it is.
	const same = (): readonly Row[] => rowsOf([{text: other.text, in: 'both'}]);
	for (const row of differs ? withGaps(rows) : same()) {
		if (typeof row === 'number') {
			addLine([[words.sameLines(row), 'foot']]);
			continue;
		}

		addLine(
			row.map(({text, in: where}) => [
				where === 'both' ? text : bracketed(text, signs[where], plain),
				roles[where],
			]),
			true,
		);
	}

	const textEnd = builder.length;
	addBlank();
	const shown = builder.soFar();
	return {...shown, lines, textLine, footLine: lines.length, textStart, textEnd, view: 'clean'};
};
