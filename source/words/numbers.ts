/** 1234567 → 1,234,567. */
export const grouped = (count: number): string => String(count).replace(/\B(?=(?:\d{3})+$)/g, ',');

/** `1 document`, `2 documents`. */
export const counted = (count: number, one: string, many = `${one}s`): string =>
	`${grouped(count)} ${count === 1 ? one : many}`;

/** How much of a whole, in percent: `12`, and `<1` for the least that is something. */
export const percentOf = (part: number, whole: number): string => {
	const share = (100 * part) / whole;
	return share > 0 && share < 1 ? '<1' : String(Math.round(share));
};

/** `0.4`, `12`. */
export const megabytes = (bytes: number): string => (bytes / 1e6).toFixed(bytes < 1e7 ? 1 : 0);

/** Milliseconds in the unit that says it best. */
export const duration = (
	milliseconds: number,
): {readonly count: number; readonly unit: 's' | 'min'} => {
	const seconds = Math.ceil(milliseconds / 1000);
	return seconds < 100
		? {count: seconds, unit: 's'}
		: {count: Math.round(seconds / 60), unit: 'min'};
};

const eighths = [' ', '▏', '▎', '▍', '▌', '▋', '▊', '▉', '█'];
const barColumns = 12;

/** A bar filled to a share from 0 to 1. */
export const loadingBar = (share: number): string => {
	const filled = Math.round(share * barColumns * 8);
	const cells = Array.from(
		{length: barColumns},
		(_, column) => eighths[Math.max(0, Math.min(8, filled - column * 8))],
	);
	return `▕${cells.join('')}▏`;
};
