import {breakLines} from '../../text/break-lines.ts';
import {terminalSafe} from '../../text/terminal-safe.ts';
import {space} from './fit-line.ts';
import type {Piece} from './flow-items.ts';
import type {Segment} from './view-model.ts';

/** Breaks pieces into lines of `columns`; the lines behind the first hang by `hang`. */
export const setPieces = (
	pieces: readonly Piece[],
	columns: number,
	hang: number,
): readonly (readonly Segment[])[] => {
	const safe = pieces.map(({text, role}) => ({
		text: terminalSafe(text.replace(/\s*\n\s*/g, ' ')),
		role,
	}));
	const text = safe.map(piece => piece.text).join('');
	const [first, ...rest] = breakLines(text, columns);
	if (!first) return [];
	const later = rest.length === 0 ? [] : breakLines(text.slice(rest[0]!.start), columns - hang);
	const shift = rest[0]?.start ?? 0;
	return [first, ...later.map(line => ({start: line.start + shift, end: line.end + shift}))].map(
		(line, index) => [...(index === 0 ? [] : [space(hang)]), ...cut(safe, line.start, line.end)],
	);
};

/** The part `[start, end)` of pieces that stand one behind the other. */
const cut = (pieces: readonly Piece[], start: number, end: number): readonly Segment[] => {
	const segments: Segment[] = [];
	let position = 0;
	for (const {text, role} of pieces) {
		const part = text.slice(Math.max(0, start - position), Math.max(0, end - position));
		if (part !== '') segments.push({text: part, role});
		position += text.length;
	}

	return segments;
};
