import type {ReadLine} from './read-line.ts';

export const isSure = (line: ReadLine | undefined): line is ReadLine => line?.certainty === 'sure';

/** Whether a line surely says when the article appeared, where, or who wrote it. */
export const isByline = (line: ReadLine | undefined): boolean =>
	isSure(line) && line.kind!.id === 'byline';

/** Whether a line says when the article appeared: a date alone does below the name of its author. */
export const isDateLine = (lines: readonly ReadLine[], at: number): boolean => {
	const line = lines[at];
	if (line?.kind?.id !== 'byline') return false;
	const above = lines[at - 1];
	return isSure(line) || (isSure(above) && above.kind!.id === 'editor-line');
};
