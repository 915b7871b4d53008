import {readLines} from '../../source/cleaning/article/read-lines.ts';
import {createPage} from '../../source/cleaning/create-page.ts';
import {lineKey} from '../../source/cleaning/templates/line-key.ts';
import type {Recurrence, Recurring} from '../../source/cleaning/templates/templates.ts';

/** Lines of the invented site that the fixtures of template-line are pages of. */
const strong = ['云岭万象', '岭上生活', '把云岭装进口袋', '滑动看下一篇', '本页已有 9 人来过'];
const weak = ['岭南片区', '岭北片区', '校园周记'];

const recurrences = new Map<number, Recurrence>();
for (const [lines, documents] of [
	[strong, 190],
	[weak, 20],
] as const) {
	for (const line of lines) {
		const recurrence = {documents, of: 200, scope: 'site', isStrong: documents > 100} as const;
		recurrences.set(lineKey(readLines(createPage(line)).lines[0]!), recurrence);
	}
}

/** What fixtures are told of lines that recur. */
export const madeRecurring: Recurring = line => recurrences.get(lineKey(line));
