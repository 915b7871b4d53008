import InkOutput from '../node_modules/ink/build/output.js';

/** As much of Ink's operations as is looked at here. */
type Write = {
	readonly type: 'write';
	readonly x: number;
	readonly y: number;
	readonly text: string;
	readonly transformers: ReadonlyArray<(text: string, index: number) => string>;
};
type Operation = Write | {readonly type: 'clip' | 'unclip'};

type Frame = {readonly output: string; readonly height: number};

/** The text of a frame made of whole rows at the left edge, or undefined if it is anything else. */
const joinRows = (operations: readonly Operation[], height: number): string | undefined => {
	const rows = new Array<string>(height).fill('');
	for (const operation of operations) {
		if (operation.type !== 'write' || operation.x !== 0) return undefined;
		const {y, text, transformers} = operation;
		if (rows[y] !== '' || text.includes('\n')) return undefined;
		rows[y] = transformers.reduce((row, transform) => transform(row, 0), text).trimEnd();
	}

	return rows.join('\n');
};

/**
 * Stands in for the class in which Ink puts a frame together (see build.mjs). Ink takes every text
 * apart into graphemes with styles, lays them into a grid of cells and writes the grid out again,
 * which is most of what a frame costs and a good part of the start. The explorer's rows are whole
 * and written as Ink itself would write them (see ui/paint-row.ts): they need no grid. Everything
 * else goes the old way. A test holds the two together.
 */
export default class WholeRowOutput extends InkOutput {
	override get(): Frame {
		const {operations, height} = this as unknown as {
			operations: readonly Operation[];
			height: number;
		};
		const output = joinRows(operations, height);
		return output === undefined ? super.get() : {output, height};
	}
}
