import type {ReadLine} from './read-line.ts';

// 摘 要:关于…… · 【内容提要】……   |   not: 摘要写完了。
const abstract = /^[[【]?(?:摘 ?要|内容提要|提要)(?: ?[:\]】]| )/u;

/** Whether a line of tags stands below the abstract of a paper, and the paper itself below it. */
export const areKeywords = (lines: readonly ReadLine[], at: number): boolean =>
	lines[at]!.kind?.id === 'tags' &&
	[1, 2].some(step => abstract.test(lines[at - step]?.form ?? ''));
