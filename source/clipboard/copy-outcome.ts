/** How a text was handed over: into tmux's buffer, to the desktop's clipboard, or to the terminal. */
export type CopyWay = 'tmux' | 'clipboard' | 'OSC 52';

/** What became of a copy, as far as anybody can know. `characters` are Unicode code points. */
export type CopyOutcome =
	/** The clipboard's owner confirmed it. */
	| {readonly kind: 'copied'; readonly way: CopyWay; readonly characters: number}
	/** It was handed over, and nothing will ever confirm that it arrived. */
	| {
			readonly kind: 'sent';
			readonly way: CopyWay;
			readonly characters: number;
			/** A second copy, where the text is longer than many terminals take. */
			readonly path?: string;
	  }
	/** No clipboard took it, for this reason; it lies in a file. */
	| {
			readonly kind: 'saved';
			readonly characters: number;
			readonly path: string;
			readonly reason?: string;
	  }
	| {readonly kind: 'failed'; readonly reason: string};
