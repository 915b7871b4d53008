import type {CleaningRule} from '../rule.ts';

/**
 * THE list of rules. Within a stage all rules see the same text, and where two claim the same place
 * the earlier one in this list has it: so the order says which reason a reader is given.
 */
export const rules: readonly CleaningRule[] = [];
