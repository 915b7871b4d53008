import {isHan} from '../../text/han.ts';
import {isHeading} from './heading.ts';
import {withLetterKinds} from './letter-kinds.ts';

/** How a paragraph of the clean text is set. */
export type ParagraphKind =
	| 'blank'
	| 'body'
	| 'heading'
	| 'item'
	| 'table'
	| 'code'
	// Whom a letter is for.
	| 'flush'
	// Who signed it, and when.
	| 'signature';

// What an item of a list begins with: `• 沙袋`, `- 水泵`, `① 报名`, `1. 姓名`, `（2）电话`; must not match
// `2023年` or `-5℃`.
const bullet = /^(?:[-–*+•●○■□◆◇▪▫►▶☆★※✓]\s|[•●○■□◆◇▪▫►▶☆★※✓])\s*(?=\S)/u;
const circled = /^[①-⑳⑴-⒇⒈-⒛❶-❿]\s*/u;
const numbered =
	/^(?:\d{1,2}[.．、)）](?!\d)|[（(]\d{1,2}[)）]|[（(][一二三四五六七八九十]{1,3}[)）]|[一二三四五六七八九十]{1,3}、)\s*/;

/** An item that goes on for longer is a paragraph with a number; UTF-16 code units. */
const longestItem = 60;

/** What stands at the head of an item, with its space; undefined where nothing does. */
export const itemMark = (ink: string): string | undefined =>
	(bullet.exec(ink) ?? circled.exec(ink) ?? numbered.exec(ink))?.[0];

/** The same for the items of one list: `1.` and `2.`, `（一）` and `（二）`. */
const formOf = (mark: string): string =>
	mark
		.trim()
		.replace(/\d+/, '1')
		.replace(/[一二三四五六七八九十]+/, '一')
		.replace(/[①-⑳]/, '①');

// Cells of a table: `| 姓名 | 年龄 |`, `姓名\t年龄\t住址`, `\t12\t34`, `甲   12   34`; must not match `甲 | 乙` or
// `   甲乙丙`.
const cells = /^\|.*\|$|\t\S.*\t\S|\S {3,}\S.* {3,}\S|^ {3,}\S.* {3,}\S|[│┃].*[│┃]/u;

// Lines of code: `def count(x):`, `for (const a of b) {`, `    return x;`, `  }`; must not match `See it (here).`.
const code =
	/^(?:```|[ \t]{2,}\S.*[;{}()=[\]]|(?:def|class|for|while|if|return|import|from|const|let|var|function|public|private|#include|<\?php|SELECT|print)\b.*[;{}()=:<>"']|[ \t]*[}\])]+;?$)/;

/** Share of Han in a line from which on it is no code. */
const mostHan = 0.3;

const isCode = (line: string): boolean => {
	if (!code.test(line)) return false;
	let han = 0;
	for (const character of line) if (isHan(character.codePointAt(0)!)) han++;
	return han <= mostHan * line.length;
};

/** What each paragraph is, told by itself and by its neighbours: one line alone is no table and no list. */
export const paragraphKinds = (paragraphs: readonly string[]): readonly ParagraphKind[] => {
	const count = paragraphs.length;
	const inked = paragraphs.map(paragraph => paragraph.trim());
	const alone = paragraphs.map((paragraph, index): ParagraphKind => {
		if (inked[index] === '') return 'blank';
		if (cells.test(paragraph.trimEnd())) return 'table';
		return isCode(paragraph.trimEnd()) ? 'code' : 'body';
	});
	const forms = inked.map(ink => {
		const mark = ink.length <= longestItem ? itemMark(ink) : undefined;
		return mark === undefined ? undefined : formOf(mark);
	});
	const kinds: ParagraphKind[] = [];
	let inFence = false;
	/** The last paragraph that is not blank, and the next one. */
	let previous = -1;
	let next = 0;
	for (let index = 0; index < count; index++) {
		const kind = alone[index]!;
		if (kind === 'blank') {
			kinds.push('blank');
			continue;
		}

		next = Math.max(next, index + 1);
		while (next < count && alone[next] === 'blank') next++;
		const isFence = inked[index]!.startsWith('```');
		const form = forms[index];
		if (isFence || inFence) {
			kinds.push('code');
			if (isFence) inFence = !inFence;
		} else if (
			(kind === 'table' || kind === 'code') &&
			(alone[previous] === kind || alone[next] === kind)
		) {
			kinds.push(kind);
		} else if (
			form !== undefined &&
			(forms[next] === form || (forms[previous] === form && kinds[previous] === 'item'))
		) {
			kinds.push('item');
		} else {
			const heads = isHeading(inked[index]!, next <= index + 2 ? inked[next] : undefined);
			kinds.push(heads ? 'heading' : 'body');
		}

		previous = index;
	}

	return withLetterKinds(inked, kinds);
};
