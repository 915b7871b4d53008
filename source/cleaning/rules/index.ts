import type {CleaningRule} from '../rule.ts';
import {injectedPinyin} from './injected-pinyin.ts';

const characters: readonly CleaningRule[] = [injectedPinyin];

const lines: readonly CleaningRule[] = [];

const layout: readonly CleaningRule[] = [];

/**
 * THE list of rules. Within a stage all rules see the same text, and where two claim the same place
 * the earlier one in this list has it: so the order says which reason a reader is given.
 */
export const rules: readonly CleaningRule[] = [...characters, ...lines, ...layout];
