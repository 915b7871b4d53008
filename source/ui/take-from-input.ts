export type Input = {read(size?: number): unknown};

/**
 * Takes what a terminal reports by itself out of what is read, wherever it comes between keys, so that
 * it is never taken for one. `whole` is a report, as a global expression; `begun` the beginning of one
 * whose end has yet to come in, waited for unless it `isOver`.
 */
export const takeFromInput = (
	input: Input,
	whole: RegExp,
	begun: RegExp,
	tell: (...groups: readonly string[]) => void,
	isOver: () => boolean = () => false,
): void => {
	const read = input.read.bind(input);
	let waiting = '';
	input.read = size => {
		const chunk = read(size);
		if (typeof chunk !== 'string') return chunk;
		const text = waiting + chunk;
		waiting = isOver() ? '' : (begun.exec(text)?.[0] ?? '');
		return text
			.slice(0, text.length - waiting.length)
			.replace(whole, (_, ...groups: readonly string[]) => {
				tell(...groups);
				return '';
			});
	};
};
