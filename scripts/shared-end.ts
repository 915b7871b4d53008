import {endOfSgr} from './fast-string-width.ts';

/** What ends an attribute that this code begins: 1 and 2 end with 22, 31 with 39; itself if it ends one. */
const endOf = (code: number): number => {
	if (code === 1 || code === 2) return 22;
	if (code < 10) return code + 20;
	if ((code >= 30 && code < 39) || (code >= 90 && code < 98)) return 39;
	if ((code >= 40 && code < 49) || (code >= 100 && code < 108)) return 49;
	return code;
};

/** The first offset from `from` on, outside of any sequence, at which a row has no style. */
const unstyledFrom = (row: string, from: number): number => {
	const styles = new Set<number>();
	for (let index = 0; index < row.length; ) {
		const last = endOfSgr(row, index);
		if (last === -1) {
			if (index >= from && styles.size === 0) return index;
			index++;
			continue;
		}

		const code = Number.parseInt(row.slice(index + 2, last), 10);
		const end = endOf(code);
		if (code === end) styles.delete(end);
		else styles.add(end);
		index = last + 1;
	}

	return row.length;
};

/**
 * How many units at their ends two rows share that look the same whatever is written before them: they
 * begin without a style in both. `start` is where the rows begin to differ.
 */
export const sharedEnd = (previous: string, next: string, start: number): number => {
	const most = Math.min(previous.length, next.length) - start;
	let shared = 0;
	while (
		shared < most &&
		previous.charCodeAt(previous.length - 1 - shared) === next.charCodeAt(next.length - 1 - shared)
	) {
		shared++;
	}

	for (;;) {
		const inPrevious = previous.length - unstyledFrom(previous, previous.length - shared);
		const inNext = next.length - unstyledFrom(next, next.length - shared);
		const least = Math.min(inPrevious, inNext);
		if (least === shared) return shared;
		shared = least;
	}
};
