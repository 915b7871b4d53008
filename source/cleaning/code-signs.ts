import {isHan} from '../text/han.ts';

/** Whether quotation marks or the signs of code enclose a place: then it is spoken of, not used. */
export const isMentioned = (text: string, start: number, end: number): boolean =>
	/["'“‘「『`=《]/.test(text[start - 1] ?? '') && /["'”’」』`》,，]/.test(text[end] ?? '');

/** Whether Chinese stands so near in the same line that it is prose rather than a listing of code. */
export const isAmongHan = (text: string, start: number, end: number): boolean => {
	const before = text.slice(Math.max(0, start - 12), start);
	const after = text.slice(end, end + 12);
	const near = before.slice(before.lastIndexOf('\n') + 1) + after.split('\n', 1)[0]!;
	return Array.from(near).some(character => isHan(character.codePointAt(0)!));
};
