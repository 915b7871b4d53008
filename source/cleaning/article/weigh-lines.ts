import type {ReadLine} from './read-lines.ts';

/**
 * A run of lines that no vocabulary knows and that have no punctuation costs at most this, however
 * long: a table or a poem must not tear an article in two.
 */
const dearestRun = 5;
/** What the text of a comment counts of its weight. */
const commentShare = 0.25;
/** A page of a site has at least this many lines that no article has; one alone may be a mistake. */
const fullEvidence = 4;

const isCounter = (line: ReadLine | undefined): boolean =>
	line?.certainty === 'sure' && (line.kind!.id === 'comment-box' || line.kind!.id === 'byline');

/** A comment has its writer before it and counters behind it. */
const isComment = (lines: readonly ReadLine[], at: number): boolean =>
	(isCounter(lines[at + 1]) || isCounter(lines[at + 2])) &&
	(isCounter(lines[at - 1]) || isCounter(lines[at - 2]) || isCounter(lines[at - 3]));

/** The weight of each line in its surroundings. */
export const weighLines = (lines: readonly ReadLine[]): Float64Array => {
	const weights = new Float64Array(lines.length);
	const trust = Math.min(
		1,
		lines.filter(({certainty}) => certainty === 'sure').length / fullEvidence,
	);
	/** The cost so far of the run of bare lines that goes on. */
	let run = 0;
	lines.forEach((line, at) => {
		const {kind, certainty, weight} = line;
		if (kind || weight > 0) {
			run = 0;
			const isDoubted = weight > 0 && isComment(lines, at);
			weights[at] = weight * (isDoubted ? commentShare : certainty === 'sure' ? trust : 1);
		} else {
			weights[at] = Math.max(weight, -dearestRun - run);
			run += weights[at]!;
		}
	});
	return weights;
};
