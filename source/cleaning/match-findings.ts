import {matchesOf} from '../text/matches-of.ts';
import type {Finding} from './rule.ts';

/**
 * A finding for every match of a global pattern, with what `replace` gives for it; where it gives
 * undefined, the match is left alone.
 */
export const matchFindings = (
	text: string,
	pattern: RegExp,
	replace: (match: RegExpExecArray) => string | undefined,
): readonly Finding[] => {
	const findings: Finding[] = [];
	for (const match of matchesOf(text, pattern)) {
		const replacement = replace(match);
		if (replacement === undefined) continue;
		findings.push({start: match.index, end: match.index + match[0].length, replacement});
	}

	return findings;
};
