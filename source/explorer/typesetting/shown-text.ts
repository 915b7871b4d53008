import {safeLines} from '../../text/safe-lines.ts';
import type {Role} from '../screen/view-model.ts';

/**
 * A stretch of shown text, `[start, end)` in UTF-16 code units of the shown text, and the raw text
 * it stands for. The parts of a shown text tile it, and their raw spans never step back. A part whose
 * raw span is longer or shorter (converted or folded text) is mapped by proportion.
 */
export type Part = {
	readonly start: number;
	readonly end: number;
	readonly role: Role;
	readonly rawStart: number;
	readonly rawEnd: number;
};

/** What a pane shows before it is broken into lines: safe for the terminal, every part traceable. */
export type ShownText = {readonly text: string; readonly parts: readonly Part[]};

export type ShownTextBuilder = {
	readonly length: number;
	/** Adds text; line feeds in it end a line of the shown text. */
	add(text: string, role: Role, rawStart: number, rawEnd: number): void;
	/** What was added so far. */
	soFar(): ShownText;
};

/** An empty text to add to; each piece is made safe for the terminal with what stands beside it. */
export const buildShownText = (): ShownTextBuilder => {
	const parts: Part[] = [];
	let text = '';
	let waiting: string[] = [];
	let length = 0;
	return {
		get length() {
			return length;
		},
		add(piece, role, rawStart, rawEnd) {
			if (piece === '') return;
			waiting.push(piece);
			parts.push({start: length, end: length + piece.length, role, rawStart, rawEnd});
			length += piece.length;
		},
		soFar() {
			text += safeLines(waiting.join(''));
			waiting = [];
			return {text, parts};
		},
	};
};

/** The index of the first part that ends behind an offset; `parts.length` when none does. */
export const partAt = ({parts}: ShownText, offset: number): number => {
	let low = 0;
	let high = parts.length;
	while (low < high) {
		const middle = (low + high) >>> 1;
		if (parts[middle]!.end > offset) high = middle;
		else low = middle + 1;
	}

	return low;
};

/** The raw offset an offset of the shown text stands for. */
export const rawPlaceAt = (shown: ShownText, offset: number): number => {
	const part = shown.parts[partAt(shown, offset)];
	if (!part) return shown.parts.at(-1)?.rawEnd ?? 0;
	return within(offset, part.start, part.end, part.rawStart, part.rawEnd);
};

/** Where a raw offset is shown: at its own text, or where that begins if it is not shown as such. */
export const shownPlaceOf = (shown: ShownText, raw: number): number => {
	const {parts} = shown;
	let low = 0;
	let high = parts.length;
	while (low < high) {
		const middle = (low + high) >>> 1;
		if (parts[middle]!.rawEnd > raw) high = middle;
		else low = middle + 1;
	}

	const part = parts[low];
	if (!part) return parts.at(-1)?.end ?? 0;
	return within(Math.max(raw, part.rawStart), part.rawStart, part.rawEnd, part.start, part.end);
};

/** Carries an offset of one span over to another, exactly when they are of one length. */
const within = (offset: number, start: number, end: number, toStart: number, toEnd: number) => {
	if (end - start === toEnd - toStart) return toStart + offset - start;
	if (end === start) return toStart;
	return toStart + Math.floor(((offset - start) * (toEnd - toStart)) / (end - start));
};
