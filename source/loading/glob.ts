import path from 'node:path';

/** A pattern for paths: the folder it begins in, and what paths below it must look like. */
export type Glob = {readonly folder: string; matches(within: string): boolean};

const wildcard = /[*?[{]/;

const literally = (text: string): string => text.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');

/** One piece of a pattern: `**`+`/`, `**`, `*`, `?`, `[…]`, `{…}`, or text that stands for itself. */
const piece = /\*\*\/|\*\*|\*|\?|\[(!?)([^\]]+)\]|\{([^{}]*)\}|[^*?[{]+|./gu;

const sourceOf = (pattern: string): string =>
	pattern.replace(piece, (whole, not: string, set: string, choice: string) => {
		if (whole === '**/') return '(?:.*/)?';
		if (whole === '**') return '.*';
		if (whole === '*') return '[^/]*';
		if (whole === '?') return '[^/]';
		if (set !== undefined) return `[${not ? '^/' : ''}${set.replace(/[\\\]^[]/g, '\\$&')}]`;
		if (choice !== undefined) return `(?:${choice.split(',').map(literally).join('|')})`;
		return literally(whole);
	});

const expressionOf = (pattern: string): RegExp | undefined => {
	try {
		return new RegExp(`^${sourceOf(pattern)}$`, 'u');
	} catch (error) {
		if (error instanceof SyntaxError) return undefined;
		throw error;
	}
};

/**
 * Reads a pattern as shells do, for those who quote it or whose shell leaves it alone. Undefined for
 * a path without wildcards and for a pattern that means nothing, such as `[z-a]`. (A path that exists
 * is no pattern, whatever it is called.)
 */
export const globOf = (given: string): Glob | undefined => {
	if (!wildcard.test(given)) return undefined;
	const parts = given.split('/');
	const first = parts.findIndex(part => wildcard.test(part));
	const folder = parts.slice(0, first).join('/');
	const expression = expressionOf(parts.slice(first).join('/'));
	if (!expression) return undefined;
	return {
		folder: folder === '' ? (given.startsWith('/') ? path.sep : '.') : folder,
		matches: within => expression.test(within),
	};
};
