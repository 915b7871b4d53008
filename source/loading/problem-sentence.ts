import type {Problem} from './find-files.ts';

export const problemSentence = ({path, reason}: Problem): string =>
	`Cannot read ${path}: ${reason}.`;

export const skippedSentence = ({path, reason}: Problem): string => `Skipped ${path}: ${reason}.`;
