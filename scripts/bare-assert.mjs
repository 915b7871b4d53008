/** For the build: all that signal-exit wants of node:assert, which takes long to load. */
export const equal = (actual, expected, message) => {
	// biome-ignore lint/suspicious/noDoubleEquals: that is what assert.equal compares by.
	if (actual != expected) throw new Error(message ?? `${actual} != ${expected}`);
};

export default {equal};
