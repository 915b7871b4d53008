import process from 'node:process';
import type {CopyOutcome} from '../words/words.ts';

/** Loaded with the first copy: what runs other programs is a good part of what a start would load. */
export const copy = async (text: string): Promise<CopyOutcome> => {
	const {copyText} = await import('../clipboard/copy.ts');
	const {copyTools} = await import('../clipboard/copy-tools.ts');
	return copyText(text, copyTools(process.stdout));
};
