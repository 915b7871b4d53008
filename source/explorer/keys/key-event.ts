/** Keys that have a name; all others come as text. */
export type KeyName =
	| 'up'
	| 'down'
	| 'left'
	| 'right'
	| 'home'
	| 'end'
	| 'page-up'
	| 'page-down'
	| 'enter'
	| 'escape'
	| 'tab'
	| 'backspace'
	| 'delete';

/**
 * One event as the terminal gives it: a named key, or text. Text may hold many characters, because
 * a run of keys (`jjj`) and an input method's commit (疫情) arrive as one event. With `ctrl` the text
 * is the lower-case letter.
 */
export type KeyEvent = {
	readonly name?: KeyName;
	readonly text?: string;
	readonly ctrl?: boolean;
	readonly shift?: boolean;
	readonly meta?: boolean;
};
