import {keptWith} from '../text/kept-with.ts';
import {bitOf, createSignTable, type FindSigns} from '../text/signs/sign-table.ts';
import type {Page} from './page.ts';
import type {CleaningRule, Stage} from './rule.ts';

/** A list of rules, sorted by what they need to have a chance on a page. */
export type SortedRules = {
	/** The rules of a stage, in their order, of which a sign stands on the page. */
	rulesFor(page: Page, stage: Stage): readonly CleaningRule[];
};

/** In the place of a bit: rules without signs have a chance on every page. */
const noBit = 0;

const sort = (rules: readonly CleaningRule[]): SortedRules => {
	const signed = rules.filter(({signs}) => signs);
	const bits = new Map(signed.map((rule, index) => [rule, bitOf(index)]));
	const stages = new Map<Stage, {readonly rule: CleaningRule; readonly bit: number}[]>();
	for (const rule of rules) {
		const known = stages.get(rule.stage) ?? [];
		known.push({rule, bit: bits.get(rule) ?? noBit});
		stages.set(rule.stage, known);
	}

	let findSigns: FindSigns | undefined;
	/** A page that no rule changes comes to the next stage as it is. */
	const signsOf = keptWith(({units}: Page) => {
		findSigns ??= createSignTable(signed.map(rule => rule.signs));
		return findSigns(units, 0, units.length);
	});
	return {
		rulesFor(page, stage) {
			const signs = signsOf(page);
			const chosen: CleaningRule[] = [];
			let asked: CleaningRule['mayAct'];
			let answer = true;
			for (const {rule, bit} of stages.get(stage) ?? []) {
				if (bit !== noBit && (signs & bit) === 0) continue;
				if (rule.mayAct !== asked) {
					asked = rule.mayAct;
					answer = asked?.(page) ?? true;
				}

				if (answer) chosen.push(rule);
			}

			return chosen;
		},
	};
};

const known = new WeakMap<readonly CleaningRule[], SortedRules>();

/** What is found out about the rules of a list is kept as long as the list. */
export const sortRules = (rules: readonly CleaningRule[]): SortedRules => {
	const sorted = known.get(rules) ?? sort(rules);
	known.set(rules, sorted);
	return sorted;
};
