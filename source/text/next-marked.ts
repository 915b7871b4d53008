/**
 * The next place from `at` on whose code unit is 1 in a table, or the length of `units`. A loop of its own,
 * without calls, is the fastest way to look at every unit.
 */
export const nextMarked = (units: Uint16Array, at: number, marks: Uint8Array): number => {
	for (let place = at; place < units.length; place++) {
		if (marks[units[place]!] === 1) return place;
	}

	return units.length;
};
