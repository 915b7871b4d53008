import type {RuleId} from './edit.ts';
import type {CleaningRule, Finding} from './rule.ts';

/** A finding with the rule that made it; without a replacement it removes. */
export type Mark = {
	readonly start: number;
	readonly end: number;
	readonly replacement: string;
	readonly rule: RuleId;
};

/** Whether an offset lies between the two halves of a character outside the basic plane. */
const splitsCharacter = (text: string, offset: number): boolean =>
	offset > 0 &&
	offset < text.length &&
	(text.charCodeAt(offset) & 0xfc00) === 0xdc00 &&
	(text.charCodeAt(offset - 1) & 0xfc00) === 0xd800;

/**
 * The findings of one rule as sorted marks; those that change nothing are left out. Throws a
 * RangeError naming rule and offsets at a finding outside the text, inside a character, or in
 * another one: a broken rule, not bad input.
 */
export const marksOf = (rule: CleaningRule, findings: Iterable<Finding>, text: string): Mark[] => {
	const marks: Mark[] = [];
	for (const {start, end, replacement = ''} of findings) {
		const bad =
			!Number.isInteger(start) ||
			!Number.isInteger(end) ||
			start < 0 ||
			end < start ||
			end > text.length ||
			splitsCharacter(text, start) ||
			splitsCharacter(text, end);
		if (bad) {
			throw new RangeError(`Rule ${rule.id}: bad finding [${start}, ${end}) of ${text.length}`);
		}

		const changes = replacement.length !== end - start || !text.startsWith(replacement, start);
		if (changes) marks.push({start, end, replacement, rule: rule.id});
	}

	if (marks.some((mark, index) => index > 0 && mark.start < marks[index - 1]!.start)) {
		marks.sort((a, b) => a.start - b.start || a.end - b.end);
	}

	for (let index = 1; index < marks.length; index++) {
		const [before, after] = [marks[index - 1]!, marks[index]!];
		if (after.start < before.end || (after.start === before.start && after.end === before.end)) {
			throw new RangeError(
				`Rule ${rule.id}: finding [${after.start}, ${after.end}) overlaps [${before.start}, ${before.end})`,
			);
		}
	}

	return marks;
};

/**
 * Adds the marks of a later rule to those of the rules before it, both sorted, in one pass. Where
 * they overlap the earlier rule keeps its place, so that a reader sees the most telling reason:
 * - a later removal is cut around earlier marks, but swallows a replacement that lies inside it
 *   and is smaller (else mended text would stay behind in a removed line);
 * - a later replacement is dropped.
 */
export const mergeMarks = (earlier: readonly Mark[], later: readonly Mark[]): readonly Mark[] => {
	if (earlier.length === 0) return later;
	if (later.length === 0) return earlier;
	const merged: Mark[] = [];
	let next = 0;
	for (const mark of later) {
		while (next < earlier.length && earlier[next]!.end <= mark.start) merged.push(earlier[next++]!);

		if (mark.replacement !== '') {
			const last = merged.at(-1);
			const sameInsertion = mark.end === mark.start && last?.start === mark.start;
			const overlaps = next < earlier.length && earlier[next]!.start < mark.end;
			if (!overlaps && !sameInsertion) merged.push(mark);
			continue;
		}

		let position = mark.start;
		while (next < earlier.length && earlier[next]!.start < mark.end) {
			const other = earlier[next]!;
			const swallowed =
				other.replacement !== '' &&
				other.start >= mark.start &&
				other.end <= mark.end &&
				other.end - other.start < mark.end - mark.start;
			if (!swallowed) {
				if (other.start > position) merged.push({...mark, start: position, end: other.start});
				position = other.end;
				// One that reaches further may yet meet the next mark, so it is not taken here.
				if (other.end > mark.end) break;
				merged.push(other);
			}

			next++;
		}

		if (position < mark.end) {
			merged.push(position === mark.start ? mark : {...mark, start: position, end: mark.end});
		}
	}

	while (next < earlier.length) merged.push(earlier[next++]!);
	return merged;
};
