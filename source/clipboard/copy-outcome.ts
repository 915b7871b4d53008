/** How a text left the program. */
export type CopyWay = 'tmux' | 'native' | 'osc52' | 'file';

/**
 * What became of a copy, as far as anybody can know:
 * `copied`, the clipboard's owner confirmed it;
 * `sent`, it was handed over and nothing will ever confirm it arrived;
 * `saved`, no clipboard was in reach and it lies in a file;
 * `failed`, not even that.
 */
export type CopyOutcome = {
	readonly kind: 'copied' | 'sent' | 'saved' | 'failed';
	readonly way: CopyWay;
	/** Unicode code points of the text. */
	readonly characters: number;
	/** The file it was saved to: instead of a copy, or beside one that may have been too long. */
	readonly path?: string;
	/** Why it is no better than it is, as a clause: `the text is longer than most terminals take`. */
	readonly reason?: string;
};
