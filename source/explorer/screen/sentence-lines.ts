import {breakLines} from '../../text/break-lines.ts';
import {emptyLine, fitLine, space} from './fit-line.ts';
import type {ViewLine} from './view-model.ts';

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
