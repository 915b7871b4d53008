/** A source of choices that gives the same ones for the same seed. */
export type Random = {
	/** A whole number from 0 up to, but not, `limit`. */
	below(limit: number): number;
	one<T>(choices: readonly T[]): T;
	/** `count` different ones, in the order of `choices`. */
	some<T>(choices: readonly T[], count: number): readonly T[];
	chance(share: number): boolean;
};

export const createRandom = (seed: number): Random => {
	let state = (seed * 2_654_435_761 + 12_345) >>> 0;
	const next = (): number => {
		state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
		return state / 2 ** 32;
	};
	// The first numbers of neighbouring seeds are alike.
	for (let step = 0; step < 8; step++) next();
	const below = (limit: number): number => Math.floor(next() * limit);
	return {
		below,
		one: choices => choices[below(choices.length)]!,
		some(choices, count) {
			const kept = new Set<number>();
			while (kept.size < Math.min(count, choices.length)) kept.add(below(choices.length));
			return choices.filter((_, at) => kept.has(at));
		},
		chance: share => next() < share,
	};
};
