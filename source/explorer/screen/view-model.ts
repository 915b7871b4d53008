/**
 * What the screen shows, down to the last column, without a word about colours. The shell only maps
 * roles to styles and prints: every line of a region is exactly as wide as the region, and there are
 * exactly as many lines as it is high. Widths are terminal columns.
 */

/** What a piece of text is. The shell's theme gives each role its style. */
export type Role =
	// Anywhere.
	| 'plain'
	| 'dim'
	| 'match'
	| 'current-match'
	| 'rule-line'
	| 'rule-line-focused'
	| 'scroll-thumb'
	// List.
	| 'label'
	| 'label-stand-in'
	| 'date'
	| 'source'
	| 'selection-mark'
	// How many say the same; how much there is of something.
	| 'repeats'
	| 'bar'
	// Heads of the panes.
	| 'head'
	| 'head-focused'
	| 'prompt'
	| 'query'
	| 'placeholder'
	| 'counter'
	// Reading pane.
	| 'title'
	| 'metadata-label'
	| 'metadata-value'
	| 'warning'
	// A place in the text that a warning speaks of.
	| 'doubt'
	| 'body'
	| 'heading'
	| 'removed'
	| 'inserted'
	// What was removed and then put back by the reader.
	| 'kept'
	| 'rule-tag'
	| 'foot'
	// Help, message line, footer.
	| 'help-section'
	| 'key'
	| 'description'
	| 'message'
	| 'message-trouble';

export type Segment = {readonly text: string; readonly role: Role};

export type ViewLine = {
	readonly segments: readonly Segment[];
	/** A row of the selected document: `selected` while the keys go to the list. */
	readonly tone?: 'selected' | 'selected-away';
};

export type RegionId =
	| 'list-head'
	| 'reading-head'
	| 'help-head'
	| 'menu-head'
	| 'menu'
	| 'palette-head'
	| 'palette'
	| 'head-rule'
	| 'list'
	| 'divider'
	| 'reading'
	| 'help'
	| 'message'
	| 'footer'
	| 'too-small';

/** A rectangle of the screen. The regions of a view tile the screen: no gap, no overlap. */
export type Region = {
	readonly id: RegionId;
	/** Columns and rows from the upper left corner, from 0. */
	readonly left: number;
	readonly top: number;
	readonly width: number;
	readonly height: number;
	readonly lines: readonly ViewLine[];
};

export type ViewModel = {
	readonly columns: number;
	readonly rows: number;
	readonly regions: readonly Region[];
	/** Where the real cursor stands while the reader types; absent otherwise. */
	readonly cursor?: {readonly column: number; readonly row: number};
	/** The message by itself, for a terminal title or a screen reader. */
	readonly message?: string;
};
