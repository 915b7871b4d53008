import type {Span} from '../../text/span.ts';
import type {CopyKind} from '../copying/copied-text.ts';
import type {MarkedKind} from '../copying/copy-marked.ts';
import type {WrittenFormat} from '../copying/export-documents.ts';
import type {SortChoice} from '../list/sort-documents.ts';
import type {Segment} from '../screen/view-model.ts';
import type {ViewChoice} from '../state/state.ts';

/** What the left pane can show in place of the list. */
export type MenuId = 'contents' | 'details' | 'copy-menu' | 'sort' | 'repeats' | 'facets';

/** A place to show: a span of the raw text in a view, or in the one that is on show. */
export type Goal = {
	readonly span: Span;
	readonly view?: ViewChoice;
	/** Whether it is an edit, so that n and N go on from it. */
	readonly isEdit?: true;
};

/** What choosing an item does. */
export type Choice =
	| {readonly kind: 'go'; readonly goal: Goal; readonly words?: string}
	| {readonly kind: 'copy'; readonly what: CopyKind}
	| {readonly kind: 'write'; readonly format: WrittenFormat}
	| {readonly kind: 'copy-marked'; readonly what: MarkedKind}
	| {readonly kind: 'sort'; readonly order: SortChoice}
	/** A document that says what the selected one does. */
	| {readonly kind: 'repeat'; readonly document: number}
	/** Adds a field to the filter. */
	| {readonly kind: 'narrow'; readonly field: string};

/** An item as wide as its pane allows; one without a choice is passed over. */
export type MenuItem = {
	readonly lines: readonly (readonly Segment[])[];
	readonly choice?: Choice;
};
