/**
 * Two lanes of 32 bits as one number of 53, which is exact: mixed as cyrb53 does at its end (bryc, public
 * domain). The same on every machine.
 */
export const hashOfLanes = (first: number, second: number): number => {
	const high =
		Math.imul(first ^ (first >>> 16), 2_246_822_507) ^
		Math.imul(second ^ (second >>> 13), 3_266_489_909);
	const low =
		Math.imul(second ^ (second >>> 16), 2_246_822_507) ^
		Math.imul(high ^ (high >>> 13), 3_266_489_909);
	return 0x1_0000_0000 * (0x1f_ffff & low) + (high >>> 0);
};
