import constants from '../node_modules/yoga-layout/dist/src/generated/YGEnums.js';

type Measure = (
	width: number,
	widthMode: number,
	height: number,
	heightMode: number,
) => {readonly width: number; readonly height: number};

/**
 * Stands in for yoga-layout in the bundle (see build.mjs). The explorer lays its screen out itself and
 * hands Ink finished rows; what is left for a layout engine is to put them below one another, which
 * takes no 130 kB of WebAssembly that every start has to compile. Every box is a column as wide as its
 * parent; styles are heard and not followed. A test holds it to Yoga on such columns.
 */
class ColumnNode {
	#children: ColumnNode[] = [];
	#measure: Measure | undefined;
	#display: number = constants.DISPLAY_FLEX;
	#ownWidth: number | undefined;
	#top = 0;
	#width = 0;
	#height = 0;

	static create(): ColumnNode {
		return new ColumnNode();
	}

	insertChild(child: ColumnNode, index: number): void {
		this.#children.splice(index, 0, child);
	}

	removeChild(child: ColumnNode): void {
		this.#children = this.#children.filter(other => other !== child);
	}

	getChildCount(): number {
		return this.#children.length;
	}

	setMeasureFunc(measure: Measure): void {
		this.#measure = measure;
	}

	unsetMeasureFunc(): void {
		this.#measure = undefined;
	}

	setWidth(width: number | undefined): void {
		this.#ownWidth = width;
	}

	setDisplay(display: number): void {
		this.#display = display;
	}

	getDisplay(): number {
		return this.#display;
	}

	calculateLayout(): void {
		this.#layOut(this.#ownWidth ?? 0, 0);
	}

	/** Returns the height, in rows. */
	#layOut(width: number, top: number): number {
		const isShown = this.#display !== constants.DISPLAY_NONE;
		this.#top = top;
		this.#width = isShown ? width : 0;
		let height = 0;
		if (isShown && this.#measure) {
			const {MEASURE_MODE_EXACTLY: exactly, MEASURE_MODE_UNDEFINED: free} = constants;
			height = this.#measure(width, exactly, Number.NaN, free).height;
		} else if (isShown) {
			for (const child of this.#children) height += child.#layOut(width, height);
		}

		this.#height = height;
		return height;
	}

	getComputedLeft(): number {
		return 0;
	}

	getComputedTop(): number {
		return this.#top;
	}

	getComputedWidth(): number {
		return this.#width;
	}

	getComputedHeight(): number {
		return this.#height;
	}

	getComputedBorder(): number {
		return 0;
	}

	getComputedPadding(): number {
		return 0;
	}

	getComputedMargin(): number {
		return 0;
	}
}

const unheard = [
	'setAlignContent setAlignItems setAlignSelf setAspectRatio setBorder setFlexBasis setFlexBasisAuto',
	'setFlexBasisPercent setFlexDirection setFlexGrow setFlexShrink setFlexWrap setGap setHeight',
	'setHeightAuto setHeightPercent setJustifyContent setMargin setMaxHeight setMaxHeightPercent',
	'setMaxWidth setMinHeight setMinHeightPercent setMinWidth setPadding setPosition',
	'setPositionPercent setPositionType setWidthAuto setWidthPercent markDirty free freeRecursive',
];
for (const name of unheard.join(' ').split(' ')) {
	Object.defineProperty(ColumnNode.prototype, name, {value: () => undefined});
}

export default {...constants, Node: ColumnNode};
