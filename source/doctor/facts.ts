/** What a terminal answered when it was asked; absent where it gave no answer. */
export type Answers = {
	/** Columns of a character of ambiguous width. */
	readonly ambiguousWidth?: 1 | 2;
	/** Whether it knows the keyboard protocol in which every key can be told from every other. */
	readonly keyboard?: boolean;
	readonly background?: 'light' | 'dark';
};

/** All that was found out about a machine and its terminal. */
export type Facts = {
	readonly version: string;
	readonly node: {readonly version: string; readonly wanted: string};
	/** Absent where input or output is no terminal. */
	readonly terminal?: {
		readonly name: string;
		readonly columns: number;
		readonly rows: number;
		readonly answers: Answers;
	};
	/** As the environment has it: `zh_CN.UTF-8`. */
	readonly locale: string;
	readonly isColoured: boolean;
	readonly clipboard: {
		readonly isRemote: boolean;
		readonly isInScreen: boolean;
		/** A clipboard of the desktop's own within reach, and the program that is needed for it. */
		readonly desktop?: {readonly tool?: string; readonly isThere: boolean};
		/** What tmux is set to; absent outside of it. */
		readonly tmux?: {readonly setClipboard?: string; readonly allowPassthrough?: string};
	};
	readonly settings: {
		readonly file: string;
		readonly isThere: boolean;
		readonly faults: readonly string[];
	};
	readonly folders: ReadonlyArray<{
		readonly kind: 'cache' | 'state';
		readonly path: string;
		/** Why nothing can be written there. */
		readonly trouble?: string;
	}>;
};
