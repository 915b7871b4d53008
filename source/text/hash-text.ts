import {hashOfLanes} from './hash-of-lanes.ts';

/**
 * A hash of a text's UTF-16 code units, 53 bits in a number that is exact: two lanes of 32 bits mixed
 * as cyrb53 does (bryc, public domain). Not for secrets. The same on every machine.
 */
export const hashText = (text: string): number => {
	let high = 0xdeadbeef;
	let low = 0x41c6ce57;
	for (let index = 0; index < text.length; index++) {
		const unit = text.charCodeAt(index);
		high = Math.imul(high ^ unit, 2_654_435_761);
		low = Math.imul(low ^ unit, 1_597_334_677);
	}

	return hashOfLanes(high, low);
};
