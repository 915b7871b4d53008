/** A regular expression as a tree, as far as it matters which characters a match is made of. */
export type PatternNode =
	/** One character of these code points, or any but those excluded; any at all without either. */
	| {
			readonly type: 'character';
			readonly ranges?: readonly CodeRange[];
			readonly excluded?: readonly CodeRange[];
	  }
	/** A place, not a character: an anchor or what is looked for before or behind. */
	| {readonly type: 'place'; readonly edge?: 'start' | 'end'}
	| {readonly type: 'sequence'; readonly parts: readonly PatternNode[]}
	| {readonly type: 'choice'; readonly options: readonly PatternNode[]}
	| {
			readonly type: 'repeat';
			readonly node: PatternNode;
			readonly least: number;
			readonly most: number;
	  }
	/** The same text as that of an earlier group. */
	| {readonly type: 'backreference'};

/** Code points, both ends included. */
export type CodeRange = readonly [first: number, last: number];

const digits: readonly CodeRange[] = [[48, 57]];
const wordCharacters: readonly CodeRange[] = [
	[48, 57],
	[65, 90],
	[95, 95],
	[97, 122],
];
const whiteSpace: readonly CodeRange[] = [
	[9, 13],
	[32, 32],
	[0xa0, 0xa0],
	[0x1680, 0x1680],
	[0x2000, 0x200a],
	[0x2028, 0x2029],
	[0x202f, 0x202f],
	[0x205f, 0x205f],
	[0x3000, 0x3000],
	[0xfeff, 0xfeff],
];
const classes: Readonly<Record<string, readonly CodeRange[]>> = {
	d: digits,
	w: wordCharacters,
	s: whiteSpace,
};
/** Characters of the Han script. */
const han: readonly CodeRange[] = [
	[0x2e80, 0x2fd5],
	[0x3005, 0x3007],
	[0x3021, 0x3029],
	[0x3038, 0x303b],
	[0x3400, 0x4dbf],
	[0x4e00, 0x9fff],
	[0xf900, 0xfad9],
	[0x16fe2, 0x16ff6],
	[0x1d360, 0x1d371],
	[0x20000, 0x323af],
];
const controls: Readonly<Record<string, number>> = {t: 9, n: 10, v: 11, f: 12, r: 13, 0: 0};

/** More characters than this have their cases not looked up. */
const mostCased = 200;

/** A range with the other cases of its letters, for the flag i; undefined where they are many. */
const bothCases = ([first, last]: CodeRange): readonly CodeRange[] | undefined => {
	if (first >= 0x2e80 && last < 0xa000) return [[first, last]];
	if (last - first > mostCased) return undefined;
	const cases: CodeRange[] = [];
	for (let code = first; code <= last; code++) {
		const character = String.fromCodePoint(code);
		const forms = [character, character.toLowerCase(), character.toUpperCase()];
		// Outside ASCII letters may have more than two forms.
		if (code > 127 && new Set(forms).size > 1) return undefined;
		for (const form of forms) cases.push([form.codePointAt(0)!, form.codePointAt(0)!]);
		// The long s and the sign of Kelvin count as s and k.
		if (forms.includes('s')) cases.push([0x17f, 0x17f]);
		if (forms.includes('k')) cases.push([0x212a, 0x212a]);
	}

	return cases;
};

/** Reads the source of a regular expression, which is known to be a valid one. */
export const readPattern = ({source, ignoreCase, multiline}: RegExp): PatternNode => {
	let at = 0;

	const character = (ranges: readonly CodeRange[] | undefined): PatternNode => {
		if (!ranges || !ignoreCase) return ranges ? {type: 'character', ranges} : {type: 'character'};
		const cases = ranges.map(bothCases);
		return cases.includes(undefined)
			? {type: 'character'}
			: {type: 'character', ranges: cases.flatMap(range => range!)};
	};

	const hexadecimal = (length: number): number => {
		const code = Number.parseInt(source.slice(at, at + length), 16);
		at += length;
		return code;
	};

	/** What stands behind a backslash: ranges, or undefined for more than can be named. */
	const escaped = (): readonly CodeRange[] | undefined => {
		const letter = source[at++]!;
		if (letter in classes) return classes[letter];
		if (letter === 'p' || letter === 'P') {
			const property = source.slice(at, source.indexOf('}', at) + 1);
			at += property.length;
			return letter === 'p' && property === '{Script=Han}' ? han : undefined;
		}

		if (/[DSW]/.test(letter)) return undefined;
		let code = letter in controls ? controls[letter]! : letter.codePointAt(0)!;
		if (letter === 'x') code = hexadecimal(2);
		if (letter === 'u' && source[at] === '{') {
			const end = source.indexOf('}', at);
			code = Number.parseInt(source.slice(at + 1, end), 16);
			at = end + 1;
		} else if (letter === 'u') {
			code = hexadecimal(4);
		}

		return [[code, code]];
	};

	const plain = (): readonly CodeRange[] => {
		const code = source.codePointAt(at)!;
		at += code > 0xffff ? 2 : 1;
		return [[code, code]];
	};

	const readClass = (): PatternNode => {
		const isNegated = source[at] === '^';
		if (isNegated) at++;
		const ranges: CodeRange[] = [];
		let isNamed = true;
		while (source[at] !== ']') {
			const isEscape = source[at] === '\\';
			if (isEscape) at++;
			const first = isEscape ? escaped() : plain();
			if (!first) {
				isNamed = false;
			} else if (first.length === 1 && source[at] === '-' && source[at + 1] !== ']') {
				at++;
				if (source[at] === '\\') at++;
				const last = source[at - 1] === '\\' ? escaped()! : plain();
				ranges.push([first[0]![0], last[0]![1]]);
			} else {
				ranges.push(...first);
			}
		}

		at++;
		if (isNegated) return isNamed ? {type: 'character', excluded: ranges} : {type: 'character'};
		return character(isNamed ? ranges : undefined);
	};

	const readGroup = (): PatternNode => {
		const [opening] = /^(?:\?(?::|<?[=!]|<\w+>))?/.exec(source.slice(at, at + 40))!;
		at += opening.length;
		const node = readChoice();
		at++;
		return /[=!]$/.test(opening) ? {type: 'place'} : node;
	};

	const readAtom = (): PatternNode => {
		const sign = source[at]!;
		if (sign === '(' || sign === '[' || sign === '\\') at++;
		if (sign === '(') return readGroup();
		if (sign === '[') return readClass();
		if (sign === '\\') {
			if (/[bB]/.test(source[at]!)) {
				at++;
				return {type: 'place'};
			}

			const back = /^(?:[1-9]\d*|k<\w+>)/.exec(source.slice(at, at + 40));
			if (!back) return character(escaped());
			at += back[0].length;
			return {type: 'backreference'};
		}

		if (sign === '^' || sign === '$' || sign === '.') at++;
		if (sign === '^' || sign === '$') {
			// With the flag m they stand for line breaks too.
			return multiline ? {type: 'place'} : {type: 'place', edge: sign === '^' ? 'start' : 'end'};
		}

		return sign === '.' ? {type: 'character'} : character(plain());
	};

	const readRepeated = (): PatternNode => {
		const node = readAtom();
		const found = /^(?:[*+?]|\{(\d+)(,?)(\d*)\})\??/.exec(source.slice(at, at + 24));
		if (!found) return node;
		at += found[0].length;
		const [sign, least, comma, most] = found;
		if (sign[0] === '*') return {type: 'repeat', node, least: 0, most: Number.POSITIVE_INFINITY};
		if (sign[0] === '+') return {type: 'repeat', node, least: 1, most: Number.POSITIVE_INFINITY};
		if (sign[0] === '?') return {type: 'repeat', node, least: 0, most: 1};
		const upTo = comma ? Number(most || Number.POSITIVE_INFINITY) : Number(least);
		return {type: 'repeat', node, least: Number(least), most: upTo};
	};

	const readSequence = (): PatternNode => {
		const parts: PatternNode[] = [];
		while (at < source.length && source[at] !== '|' && source[at] !== ')')
			parts.push(readRepeated());
		return parts.length === 1 ? parts[0]! : {type: 'sequence', parts};
	};

	const readChoice = (): PatternNode => {
		const options = [readSequence()];
		while (source[at] === '|') {
			at++;
			options.push(readSequence());
		}

		return options.length === 1 ? options[0]! : {type: 'choice', options};
	};

	return readChoice();
};
