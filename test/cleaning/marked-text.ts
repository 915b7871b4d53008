/**
 * Text that marks its own expectation, as test/fixtures/README.md describes it:
 *
 *     落實⟦injected-pinyin|(shí)⟧   removed
 *     ⟦kangxi-radicals|⼈→人⟧口     replaced
 *     ⟦?look-alikes|笫⟧二           doubted, and left as it is
 */
export type Marking = {
	readonly start: number;
	readonly end: number;
	readonly rule: string;
	/** What a removal or replacement leaves; absent in a doubt. */
	readonly replacement?: string;
};

export type MarkedText = {readonly text: string; readonly markings: readonly Marking[]};

const escapes: Readonly<Record<string, string>> = {n: '\n', r: '\r', t: '\t', s: ' '};

/** Reads marked text; throws where a mark is not closed. */
export const readMarked = (source: string): MarkedText => {
	const markings: Marking[] = [];
	let text = '';
	let position = 0;

	const readCharacter = (): string => {
		const character = source[position++]!;
		if (character !== '\\') return character;
		const escaped = source[position++]!;
		if (escaped !== 'u') return escapes[escaped] ?? escaped;
		const close = source.indexOf('}', position);
		const codePoint = Number.parseInt(source.slice(position + 1, close), 16);
		position = close + 1;
		return String.fromCodePoint(codePoint);
	};

	const readUntilClose = (rule: string, doubt: boolean): void => {
		const start = text.length;
		let replacement = '';
		let replaced = false;
		while (source[position] !== '⟧') {
			if (position >= source.length) throw new SyntaxError(`⟦${rule}| is not closed`);
			if (source[position] === '⟦') readMark();
			else if (source[position] === '→' && !doubt && !replaced) {
				replaced = true;
				position++;
			} else if (replaced) replacement += readCharacter();
			else text += readCharacter();
		}

		position++;
		markings.push({start, end: text.length, rule, ...(doubt ? {} : {replacement})});
	};

	const readMark = (): void => {
		const [opening, question, rule] = /⟦(\??)([a-z0-9-]+)\|/y.exec(
			source.slice(position, position + 80),
		) ?? ['', '', ''];
		if (!opening) throw new SyntaxError(`Not a mark: ${source.slice(position, position + 20)}`);
		position += opening.length;
		readUntilClose(rule!, question === '?');
	};

	while (position < source.length) {
		if (source[position] === '⟦') readMark();
		else text += readCharacter();
	}

	return {text, markings};
};

/** Characters that an editor hides, joins or strips. */
const hidden = /[\p{Cc}\p{Cf}\p{Co}\p{Cn}\u2028\u2029\u00a0\ufffc]/u;

const escapeCharacter = (character: string): string => {
	if (character === '\r') return '\\r';
	if (character === '\t') return '\\t';
	if ('\\⟦⟧'.includes(character)) return `\\${character}`;
	return hidden.test(character) ? `\\u{${character.codePointAt(0)!.toString(16)}}` : character;
};

/** `ends` says that the kept text runs to the end of a line. */
const escapeKept = (text: string, ends: boolean): string => {
	const escaped = Array.from(text, character =>
		character === '\n' ? '\n' : escapeCharacter(character),
	).join('');
	return escaped
		.replace(ends ? / (?=\n|$)/g : / (?=\n)/g, '\\s')
		.replace(ends ? /\u3000(?=\n|$)/g : /\u3000(?=\n)/g, '\\u{3000}');
};

/** Line breaks of removed white space are written `\n`, of anything else as they are. */
const escapeMarked = (text: string): string => {
	const escaped = Array.from(text, character =>
		character === '→' ? '\\→' : character === '\n' ? '\n' : escapeCharacter(character),
	).join('');
	return text.trim() === '' ? escaped.replaceAll('\n', '\\n') : escaped;
};

const escapeReplacement = (text: string): string => escapeMarked(text).replaceAll('\n', '\\n');

/** Writes marked text in its one canonical form; a doubt may hold edits and other doubts. */
export const writeMarked = ({text, markings}: MarkedText): string => {
	// Insertions stand before what else begins there, and a doubt before the edits in it.
	const isInsertion = ({start, end}: Marking): number => Number(start === end);
	const isDoubt = ({replacement}: Marking): number => Number(replacement === undefined);
	const sorted = [...markings].sort(
		(a, b) =>
			a.start - b.start ||
			isInsertion(b) - isInsertion(a) ||
			b.end - a.end ||
			isDoubt(b) - isDoubt(a),
	);
	let next = 0;

	const write = (start: number, end: number): string => {
		let written = '';
		let position = start;
		while (next < sorted.length && sorted[next]!.start <= end) {
			const marking = sorted[next]!;
			if (marking.start === end && (marking.end > end || end < text.length)) break;
			if (marking.end > end || marking.start < position) {
				throw new RangeError(
					`Mark ${marking.rule} [${marking.start}, ${marking.end}) crosses another`,
				);
			}

			next++;
			written += escapeKept(text.slice(position, marking.start), false);
			if (marking.replacement === undefined) {
				written += `⟦?${marking.rule}|${write(marking.start, marking.end)}⟧`;
			} else {
				const arrow =
					marking.replacement === '' ? '' : `→${escapeReplacement(marking.replacement)}`;
				const removed = escapeMarked(text.slice(marking.start, marking.end));
				written += `⟦${marking.rule}|${removed}${arrow}⟧`;
			}

			position = marking.end;
		}

		return written + escapeKept(text.slice(position, end), end === text.length);
	};

	return write(0, text.length);
};
