import type {Role, Segment, ViewLine, ViewModel} from './view-model.ts';

/** What stands for a sign where only ASCII can be trusted; each as wide as what it stands for. */
const standIns: Readonly<Record<string, string>> = {
	'│': '|',
	'┃': '#',
	'─': '-',
	'━': '=',
	'┼': '+',
	'▌': '>',
	'●': '*',
	'▏': '|',
	'▕': '|',
	'▎': '=',
	'▍': '=',
	'▋': '#',
	'▊': '#',
	'▉': '#',
	'█': '#',
	'↑': '^',
	'↓': 'v',
	'←': '<',
	'→': '>',
	'·': '-',
	'×': 'x',
	'↵': '/',
	'␣': '_',
	'⇥': '>',
};

/** Roles whose text is the program's own: in the text of a page these signs are left as they are. */
const ownRoles: ReadonlySet<Role> = new Set([
	'rule-line',
	'rule-line-focused',
	'scroll-thumb',
	'selection-mark',
	'key',
	'counter',
	'head',
	'head-focused',
	'message',
	'message-trouble',
	'dim',
	'bar',
]);

const signs = /[│┃─━┼▌●▏▕▎▍▋▊▉█↑↓←→·×↵␣⇥]/g;

/** Roles of a page's text in which white space was made visible. */
const editRoles: ReadonlySet<Role> = new Set(['removed', 'inserted', 'kept']);

const spaceSigns = /[↵␣⇥]/g;

const plainSegment = (segment: Segment): Segment => {
	const {text, role} = segment;
	const stand = ownRoles.has(role) ? signs : editRoles.has(role) ? spaceSigns : undefined;
	return stand ? {text: text.replace(stand, sign => standIns[sign]!), role} : segment;
};

const plainLine = (line: ViewLine): ViewLine => ({
	...line,
	segments: line.segments.map(plainSegment),
});

/** The same screen with borders and signs in ASCII. */
export const withPlainSigns = (view: ViewModel): ViewModel => ({
	...view,
	regions: view.regions.map(region => ({...region, lines: region.lines.map(plainLine)})),
});
