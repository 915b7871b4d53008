import fc from 'fast-check';
import {expect, test} from 'vitest';
import Yoga from 'yoga-layout';
import column from '../../scripts/column-layout.ts';

/** A text of so many rows, or a box of such. */
type Tree = {readonly rows: number} | {readonly boxes: readonly Tree[]};

const {tree} = fc.letrec<{tree: Tree}>(tie => ({
	tree: fc.oneof(
		{depthSize: 'small'},
		fc.record({rows: fc.integer({min: 1, max: 4})}),
		fc.record({boxes: fc.array(tie('tree'), {maxLength: 6})}),
	),
}));

type Place = readonly [left: number, top: number, width: number, height: number];

const places = (engine: typeof Yoga, root: Tree, width: number): readonly Place[] => {
	const nodes: Array<ReturnType<typeof engine.Node.create>> = [];
	const build = (part: Tree) => {
		const node = engine.Node.create();
		nodes.push(node);
		if ('rows' in part) node.setMeasureFunc(() => ({width: 3, height: part.rows}));
		else for (const [index, child] of part.boxes.entries()) node.insertChild(build(child), index);
		return node;
	};

	const node = build({boxes: [root]});
	node.setWidth(width);
	node.calculateLayout(undefined, undefined, engine.DIRECTION_LTR);
	return nodes.map(each => [
		each.getComputedLeft(),
		each.getComputedTop(),
		each.getComputedWidth(),
		each.getComputedHeight(),
	]);
};

test('columns of rows lie where Yoga would lay them', () => {
	fc.assert(
		fc.property(tree, fc.integer({min: 20, max: 250}), (root, width) => {
			expect(places(column as unknown as typeof Yoga, root, width)).toEqual(
				places(Yoga, root, width),
			);
		}),
		{numRuns: 300},
	);
});

test('it has every constant and every method that Ink may ask for', () => {
	const {Node: _, Config: __, ...constants} = Yoga as unknown as Record<string, unknown>;
	for (const [name, value] of Object.entries(constants)) {
		if (typeof value === 'number') expect(column).toHaveProperty(name, value);
	}
});

test('a node that is taken out or not displayed takes no room', () => {
	const root = column.Node.create();
	const [first, second] = [column.Node.create(), column.Node.create()];
	for (const [index, node] of [first, second].entries()) {
		node.setMeasureFunc(() => ({width: 1, height: 2}));
		root.insertChild(node, index);
	}

	root.setWidth(80);
	first.setDisplay(column.DISPLAY_NONE);
	root.calculateLayout();
	expect([second.getComputedTop(), root.getComputedHeight()]).toEqual([0, 2]);
	root.removeChild(second);
	root.calculateLayout();
	expect(root.getComputedHeight()).toBe(0);
});
