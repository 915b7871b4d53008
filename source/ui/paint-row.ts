import type {Attribute, Style} from './theme.ts';

/** A piece of a row with its style decided. */
export type Stroke = {readonly text: string; readonly style: Style};

const sgr = (codes: readonly number[]): string => {
	let sequence = '';
	for (const code of codes) sequence += `\u001b[${code}m`;
	return sequence;
};

/** Bold and dim end with the same code, so ending one ends both. */
const intensityEnd = 22;

/** What leads from one style to another, and the style there is then: of the same attributes, as they were set. */
type Change = {readonly codes: string; readonly style: Style};

const changeOf = (current: Style, next: Style): Change => {
	const undone: Attribute[] = [];
	const kept: Attribute[] = [];
	for (const attribute of current) {
		if (next.includes(attribute)) kept.push(attribute);
		else if (
			attribute.close === intensityEnd ||
			!next.some(({close}) => close === attribute.close)
		) {
			undone.push(attribute);
		}
	}

	const restart = undone.some(({close}) => close === intensityEnd);
	const stays = kept.filter(({close}) => !restart || close !== intensityEnd);
	const added = next.filter(attribute => !stays.includes(attribute));
	const ends = [...new Set(undone.map(({close}) => close))].reverse();
	return {codes: sgr(ends) + sgr(added.map(({open}) => open)), style: [...stays, ...added]};
};

/** Themes have few styles, which meet in every row. */
const known = new WeakMap<Style, WeakMap<Style, Change>>();

const knownChange = (current: Style, next: Style): Change => {
	let changes = known.get(current);
	if (!changes) {
		changes = new WeakMap();
		known.set(current, changes);
	}

	let change = changes.get(next);
	if (!change) {
		change = changeOf(current, next);
		changes.set(next, change);
	}

	return change;
};

const none: Style = [];

/**
 * Marks at the beginning of a stroke, which belong to what stands before it, or to nothing. Behind a change
 * of style xterm.js, and so many an editor's terminal, gives them a column of their own.
 * Matches the first of `\u0301标题`; must not match `é` or 标.
 */
const leadingMarks = /^\p{M}+/u;

/**
 * One row of the screen as a string with its styles in it. Ink tokenizes every row, writes its
 * tokens back with the fewest codes, and tokenizes again unless it knows the string already: so the
 * codes are set exactly as Ink would set them (undone in reverse order, nothing that stays is
 * touched), which halves the cost of a frame. A test holds the two together.
 */
export const paintRow = (strokes: readonly Stroke[]): string => {
	let row = '';
	let current = none;
	for (const {text, style} of strokes) {
		if (text === '') continue;
		const change = knownChange(current, style);
		const marks = change.codes === '' ? undefined : leadingMarks.exec(text)?.[0];
		row += marks ? marks + change.codes + text.slice(marks.length) : change.codes + text;
		current = change.style;
	}

	row += knownChange(current, none).codes;
	// Spaces that nothing styles are there already, and a quarter of a screen is such spaces.
	return row.trimEnd();
};
