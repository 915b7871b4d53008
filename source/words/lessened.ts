/**
 * Parts joined by dots, then the same without the first of those that may be left out, then without the
 * next, and so on: whoever shows them takes the first wording there is room for. Empty parts are none.
 */
export const lessened = (
	parts: readonly string[],
	/** Which parts may be left out, the least important first. */
	order: readonly number[],
): readonly string[] =>
	[-1, ...order.keys()].map(last => {
		const left = new Set(order.slice(0, last + 1));
		return parts.filter((part, index) => part !== '' && !left.has(index)).join(' · ');
	});

/** Of what is told of loading: its rate, its bytes, the time left, how much is unreadable. */
export const leastOfProgress: readonly number[] = [2, 1, 3, 4];
