/** Tasks that are planned before anybody asks for them: for a hundred thousand files, all of them. */
const mostAhead = 256;

/**
 * Gives what `planned` gives, in its order, some of it worked out before it is asked for: in turns
 * between which others have theirs, so that the time while threads start is not lost. Ends with `stop`.
 */
export const planAhead = <T>(
	planned: Iterator<T>,
	most = mostAhead,
): Iterator<T, undefined> & {stop(): void} => {
	const ahead: T[] = [];
	let isOver = false;

	const more = (): boolean => {
		const {value, done} = planned.next();
		if (done) isOver = true;
		else ahead.push(value);
		return !isOver;
	};

	const goOn = (): void => {
		if (isOver || ahead.length >= most) return;
		more();
		setImmediate(goOn);
	};

	setImmediate(goOn);
	return {
		next() {
			if (ahead.length === 0 && !isOver) more();
			if (ahead.length === 0) return {value: undefined, done: true};
			return {value: ahead.shift()!, done: false};
		},
		stop() {
			isOver = true;
		},
	};
};
