import type {Role, ViewLine} from '../explorer/screen/view-model.ts';
import type {Background} from './background-of.ts';

/** One SGR attribute: the number that sets it and the number that ends it. */
export type Attribute = {readonly open: number; readonly close: number};

export type Style = readonly Attribute[];

type Tone = ViewLine['tone'];

/** The style of a role, in a line of a tone. */
export type Theme = (role: Role, tone?: Tone) => Style;

const bold = {open: 1, close: 22};
const dim = {open: 2, close: 22};
const underline = {open: 4, close: 24};
const inverse = {open: 7, close: 27};
const strike = {open: 9, close: 29};

// Only the sixteen colours that every terminal has and every reader may have set to taste, and of
// them those that can be read on black and on white. Bright ones and yellow text cannot.
const black = {open: 30, close: 39};
const red = {open: 31, close: 39};
const green = {open: 32, close: 39};
const blue = {open: 34, close: 39};
const magenta = {open: 35, close: 39};
const cyan = {open: 36, close: 39};
const onYellow = {open: 43, close: 49};

const isColour = ({close}: Attribute): boolean => close === 39 || close === 49;

/** Colour comes last in each style and never carries a meaning alone. */
const styles: Readonly<Record<Role, Style>> = {
	plain: [],
	dim: [dim],
	match: [underline, black, onYellow],
	'current-match': [bold, underline, inverse],
	'rule-line': [dim],
	'rule-line-focused': [cyan],
	'scroll-thumb': [cyan],
	label: [],
	'label-stand-in': [dim],
	date: [cyan],
	source: [dim],
	'selection-mark': [bold, magenta],
	repeats: [bold],
	bar: [cyan],
	head: [dim],
	'head-focused': [bold],
	prompt: [bold, cyan],
	query: [bold],
	placeholder: [dim],
	counter: [dim],
	title: [bold],
	'metadata-label': [dim],
	'metadata-value': [],
	warning: [red],
	doubt: [underline, red],
	body: [],
	heading: [bold],
	removed: [strike, red],
	inserted: [underline, green],
	kept: [underline, cyan],
	'rule-tag': [magenta],
	foot: [dim],
	'help-section': [bold, underline],
	key: [bold, cyan],
	description: [],
	message: [bold],
	'message-trouble': [bold, red],
};

// In an inverted line a colour would become a patch of background and dim text hard to read.
const toned = (style: Style, tone: Tone): Style => {
	if (tone === undefined) return style;
	const kept = style.filter(attribute => !isColour(attribute) && attribute !== dim);
	const whole = tone === 'selected' ? inverse : bold;
	return kept.includes(whole) ? kept : [...kept, whole];
};

/** On a light background cyan and green are pale in most palettes: blue takes their place. */
const onLight = (attribute: Attribute): Attribute =>
	attribute === cyan || attribute === green ? blue : attribute;

/**
 * The theme of a terminal. Without colour (NO_COLOR) bold, dim, underline, inverse and struck-out
 * text remain: they are no colours, and what the roles tell must still be told.
 */
export const createTheme = (colours: boolean, background?: Background): Theme => {
	const tables = new Map<Tone, Map<Role, Style>>();
	for (const tone of [undefined, 'selected', 'selected-away'] as const) {
		const table = new Map<Role, Style>();
		for (const [role, style] of Object.entries(styles)) {
			const fitting = background === 'light' ? style.map(onLight) : style;
			const shown = colours ? fitting : style.filter(attribute => !isColour(attribute));
			table.set(role as Role, toned(shown, tone));
		}

		tables.set(tone, table);
	}

	return (role, tone) => tables.get(tone)!.get(role) ?? [];
};
