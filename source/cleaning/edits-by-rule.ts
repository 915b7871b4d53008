import type {Edit, RuleId} from './edit.ts';

/** What one rule did to a document. */
export type RuleShare = {
	readonly rule: RuleId;
	/** How many edits are its own. */
	readonly count: number;
	/** UTF-16 code units of raw text that its edits cover. */
	readonly removed: number;
};

/** The work of each rule, the one that removed most first. */
export const editsByRule = (edits: readonly Edit[]): readonly RuleShare[] => {
	const shares = new Map<RuleId, {count: number; removed: number}>();
	for (const {rule, start, end} of edits) {
		const share = shares.get(rule) ?? {count: 0, removed: 0};
		share.count++;
		share.removed += end - start;
		shares.set(rule, share);
	}

	return [...shares]
		.map(([rule, share]) => ({rule, ...share}))
		.sort((a, b) => b.removed - a.removed || b.count - a.count || (a.rule < b.rule ? -1 : 1));
};
