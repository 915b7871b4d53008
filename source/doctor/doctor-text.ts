import {breakLines} from '../text/break-lines.ts';
import {displayWidth} from '../text/display-width.ts';
import {terminalSafe} from '../text/terminal-safe.ts';
import type {DoctorWords} from '../words/en/doctor.ts';
import type {Finding, Section} from './diagnose.ts';

const margin = 2;

/** The findings as text, in lines of at most so many columns, each with its level in a word. */
export const doctorText = (
	sections: readonly Section[],
	words: DoctorWords,
	columns: number,
): string => {
	const levels = Object.values(words.levels);
	const lead = margin + Math.max(...levels.map(displayWidth)) + 2;
	const linesOf = ({level, text}: Finding): readonly string[] => {
		const safe = terminalSafe(text);
		return breakLines(safe, Math.max(20, columns - lead)).map(({start, end}, index) => {
			const word = index === 0 ? words.levels[level] : '';
			const gap = ' '.repeat(lead - margin - displayWidth(word));
			return `${' '.repeat(margin)}${word}${gap}${safe.slice(start, end)}\n`;
		});
	};

	const parts = sections.map(
		({title, findings}) => `${title}\n${findings.flatMap(linesOf).join('')}`,
	);
	const faults = countOf(sections, 'fault');
	const notes = countOf(sections, 'note');
	return `${parts.join('\n')}\n${words.summary(faults, notes)}\n`;
};

const countOf = (sections: readonly Section[], level: Finding['level']): number =>
	sections.flatMap(({findings}) => findings).filter(finding => finding.level === level).length;
