import {
	type CodeRange,
	type PatternNode,
	readPattern,
} from '../../source/text/signs/read-pattern.ts';

/** A place of a pattern where one character is matched. */
type Position = Characters & {readonly follow: Set<number>};
type Characters = {
	readonly ranges?: readonly CodeRange[];
	readonly excluded?: readonly CodeRange[];
};

/** Loops of so few rounds have no time to go wrong. */
const fewRounds = 9;

/** What a part of a pattern may begin and end with, and whether it may match nothing. */
type Part = {
	readonly first: readonly number[];
	readonly last: readonly number[];
	readonly isNullable: boolean;
};

const nothing: Part = {first: [], last: [], isNullable: true};

const isAmong = ([from, to]: CodeRange, ranges: readonly CodeRange[]): boolean =>
	ranges.some(([first, last]) => first <= from && to <= last);

const overlap = (a: Characters, b: Characters): boolean => {
	if (!a.ranges) return !b.ranges || overlap(b, a);
	if (b.excluded) return a.ranges.some(range => !isAmong(range, b.excluded!));
	const others = b.ranges;
	return (
		!others ||
		a.ranges.some(([from, to]) => others.some(([first, last]) => from <= last && first <= to))
	);
};

/** Loops of loops that go on in the same way, such as `(?:a+)+`, are told when they are linked. */
type Places = {readonly positions: Position[]; isLinkedTwice: boolean};

/** The positions of a part in the manner of Glushkov, with what may follow each. */
const readPart = (node: PatternNode, places: Places): Part => {
	const {positions} = places;
	const link = (from: readonly number[], to: readonly number[]): void => {
		for (const at of from) for (const next of to) positions[at]!.follow.add(next);
	};

	const join = (before: Part, after: Part): Part => {
		link(before.last, after.first);
		return {
			first: before.isNullable ? [...before.first, ...after.first] : before.first,
			last: after.isNullable ? [...before.last, ...after.last] : after.last,
			isNullable: before.isNullable && after.isNullable,
		};
	};

	switch (node.type) {
		case 'place': {
			if (!node.edge) return nothing;
			// As if there were a character that only the text's start, or end, has.
			const edge = node.edge === 'start' ? -1 : -2;
			const at = positions.push({ranges: [[edge, edge]], follow: new Set()}) - 1;
			return {first: [at], last: [at], isNullable: false};
		}

		case 'backreference':
		case 'character': {
			const {ranges, excluded} = node.type === 'character' ? node : {};
			const characters = {...(ranges ? {ranges} : {}), ...(excluded ? {excluded} : {})};
			const at = positions.push({...characters, follow: new Set()}) - 1;
			return {first: [at], last: [at], isNullable: false};
		}

		case 'sequence':
			return node.parts.map(part => readPart(part, places)).reduce(join, nothing);
		case 'choice': {
			const options = node.options.map(option => readPart(option, places));
			return {
				first: options.flatMap(({first}) => first),
				last: options.flatMap(({last}) => last),
				isNullable: options.some(({isNullable}) => isNullable),
			};
		}

		case 'repeat': {
			// So many times exactly, and no other way to divide a text.
			if (node.least === node.most && node.most <= fewRounds) {
				const rounds = Array.from({length: node.most}, () => readPart(node.node, places));
				return rounds.reduce(join, nothing);
			}

			const once = readPart(node.node, places);
			if (node.most > 1) loop(once, places);
			return {...once, isNullable: once.isNullable || node.least === 0};
		}
	}
};

/** Links the end of a round with the beginning of the next. */
const loop = (once: Part, places: Places): void => {
	for (const at of once.last) {
		const {follow} = places.positions[at]!;
		for (const next of once.first) {
			if (follow.has(next)) places.isLinkedTwice = true;
			follow.add(next);
		}
	}
};

/**
 * Whether a loop can match one text in two ways, so that a text of n rounds is tried in 2^n ways where
 * it does not match in the end: `(?:a|ab|b)*`, `(?: *a *)*`. Two walks through the loop are followed
 * side by side, from where they part to where they meet.
 */
const isAmbiguous = (body: PatternNode): boolean => {
	const places: Places = {positions: [], isLinkedTwice: false};
	loop(readPart(body, places), places);
	if (places.isLinkedTwice) return true;
	const {positions} = places;
	const size = positions.length;
	const seen = new Set<number>();
	const open: (readonly [number, number])[] = [];
	const walk = (a: number, b: number): void => {
		if (seen.has(a * size + b) || !overlap(positions[a]!, positions[b]!)) return;
		seen.add(a * size + b);
		open.push([a, b]);
	};

	for (const {follow} of positions) {
		for (const a of follow) for (const b of follow) if (a < b) walk(a, b);
	}

	for (let pair = open.pop(); pair; pair = open.pop()) {
		const [a, b] = pair;
		for (const nextA of positions[a]!.follow) {
			for (const nextB of positions[b]!.follow) {
				if (nextA === nextB) return true;
				walk(nextA, nextB);
			}
		}
	}

	return false;
};

const childrenOf = (node: PatternNode): readonly PatternNode[] => {
	if (node.type === 'sequence') return node.parts;
	if (node.type === 'choice') return node.options;
	return node.type === 'repeat' ? [node.node] : [];
};

const hasAmbiguousLoop = (node: PatternNode): boolean =>
	(node.type === 'repeat' && node.most > fewRounds && isAmbiguous(node.node)) ||
	childrenOf(node).some(hasAmbiguousLoop);

/** Whether a pattern takes exponential time on some texts. */
export const backtracksBadly = (pattern: RegExp): boolean => hasAmbiguousLoop(readPattern(pattern));
