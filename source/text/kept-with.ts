/** An object that keeps what was worked out of it. */
export type Keeping = {readonly kept: unknown[]};

let slots = 0;

/**
 * A function of an object that works out its answer once and keeps it in the object. In a WeakMap answers
 * would outlive their objects, until the next collection of all memory, and be copied about till then.
 * To be made when a module is loaded: each has a place of its own in every object.
 */
export const keptWith = <Owner extends Keeping, Answer>(
	make: (owner: Owner) => Answer,
): ((owner: Owner) => Answer) => {
	const slot = slots++;
	return owner => {
		const {kept} = owner;
		if (kept[slot] === undefined) kept[slot] = make(owner);
		return kept[slot] as Answer;
	};
};
