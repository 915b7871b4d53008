import {breakLines} from '../../text/break-lines.ts';
import {terminalSafe} from '../../text/terminal-safe.ts';
import {space} from '../screen/fit-line.ts';
import type {HelpLine} from './help-lines.ts';

const margin = 2;

const known = new WeakMap<readonly string[], {width: number; lines: readonly HelpLine[]}>();

/** What could not be read, a sentence each, set for a width. */
export const problemLines = (problems: readonly string[], width: number): readonly HelpLine[] => {
	const last = known.get(problems);
	if (last?.width === width) return last.lines;
	const lines = problems.flatMap(problem => {
		const text = terminalSafe(problem);
		return breakLines(text, Math.max(8, width - 3 * margin)).map(
			({start, end}, index): HelpLine => [
				space(index === 0 ? margin : 2 * margin),
				{text: text.slice(start, end), role: 'description'},
			],
		);
	});
	known.set(problems, {width, lines});
	return lines;
};
