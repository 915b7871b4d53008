import {readdirSync, readFileSync} from 'node:fs';
import path from 'node:path';
import {describe, expect, it} from 'vitest';
import {rules} from '../../source/cleaning/rules/index.ts';
import {lineKinds} from '../../source/cleaning/rules/line-kinds.ts';
import {backtracksBadly} from './ambiguous-loop.ts';

describe('a pattern backtracks badly', () => {
	it.each([
		/(?:a+)+$/u,
		/(?:a|ab|b)*c/u,
		/(?: *a *)*c/u,
		/(?:查看|全部|查看全部)*$/u,
		/(?:[一-龥]{2,4}[、 ]*)+$/u,
		/(?:a|a)+b/u,
	])('when a loop can match a text in two ways: %s', pattern => {
		expect(backtracksBadly(pattern)).toBe(true);
	});

	it.each([
		/(?:查看|全部)*$/u,
		/(?:a *)*c/u,
		/(?:\d{1,2} ){1,12}$/u,
		/[^。]{0,20}a.*b/u,
		/(?:[一-龥]{2,4} )+$/u,
	])('and else it does not: %s', pattern => {
		expect(backtracksBadly(pattern)).toBe(false);
	});
});

/** Regular expressions as they stand in a source file, in /…/ behind what may stand before one. */
const literal =
	/(?<=[(=!,?:[>{]\s*)\/(?![*/ ])((?:\\.|\[(?:\\.|[^\]\\\n])*\]|[^/\\\n[])+)\/([dgimsuvy]*)(?=[\s.,;)\]:])/g;

/** Undefined for a division, or a part of a pattern that is a string. */
const compile = (source: string, flags: string): RegExp | undefined => {
	try {
		return new RegExp(source, flags);
	} catch {
		return undefined;
	}
};

const rooms = ['cleaning', 'metadata', 'text', 'corpus', 'loading', 'search'];
const files = rooms.flatMap(room =>
	readdirSync(path.join('source', room), {recursive: true, encoding: 'utf8'})
		.filter(file => file.endsWith('.ts'))
		.map(file => path.join('source', room, file)),
);

describe('no pattern that a text meets backtracks badly', () => {
	it.each(files)('in %s', file => {
		for (const [, source, flags] of readFileSync(file, 'utf8').matchAll(literal)) {
			const pattern = compile(source!, flags!);
			if (pattern) expect(backtracksBadly(pattern), String(pattern)).toBe(false);
		}
	});

	it.each([...lineKinds, ...rules].map(({id, signs = []}) => [id, signs] as const))(
		'among those that %s is known by',
		(_, signs) => {
			for (const source of signs) {
				if (source instanceof RegExp) expect(backtracksBadly(source), String(source)).toBe(false);
			}
		},
	);
});
