import {displayWidth} from '../../text/display-width.ts';

// Matches `一、总体要求`, `（二）重点任务`, `第三章 附则`, `2．时间地点`; must not match `一是加强领导`.
const numbered =
	/^(?:[一二三四五六七八九十百]+、|[（(][一二三四五六七八九十百\d]+[）)]|第[一二三四五六七八九十百\d]+[章节節条條部分]|\d{1,2}[、．])/;

// A number that stands alone over a section: `01`, `三`; must not match `一是` or `2023`.
const number = /^(?:\d{1,2}|[一二三四五六七八九十]{1,3})$/;

// Beginnings of a line that names who wrote or said what stands before it: `——（宋）陆游`.
const attribution = /^[—–－-]/;

// Ends of a line that is said, not headed: `会议要求，`; must not match `会议要求` or `附件（节选）`.
const saidEnd = /[，。、；：！？…,.;:!?”’」』—]$/;

// Ends of a paragraph: `工作有序推进。”`; must not match `会议指出`.
const paragraphEnd = /[。！？…!?][”’」』）)]*$/;

/** Columns of twenty Han: a longer line without a point is running text. */
const longestHeading = 40;

/**
 * Whether a line is a heading of the paragraph that follows: short, without a point at its end, and
 * numbered or in front of a line that has one. Verses have no such neighbour and stay as they are.
 */
export const isHeading = (line: string, next: string | undefined): boolean => {
	if (next === undefined || line.length > longestHeading) return false;
	if (number.test(line)) return !number.test(next);
	if (displayWidth(line) > longestHeading || saidEnd.test(line)) return false;
	if (attribution.test(line)) return false;
	return numbered.test(line) || (paragraphEnd.test(next) && next.length > 2 * line.length);
};
