import {isNobody, isPersonName} from '../../text/person-name.ts';
import type {Extractor} from '../extractor.ts';
import {signIn} from '../line-signs.ts';
import {readNames} from '../read-names.ts';
import {valuesBelow} from '../value-below.ts';

// 作者: with 程远 on the next line   |   not: 作者:程远 · 作者: with 打印 there
const label = /^(?:本文|文章|原)?作者 ?:$|^(?:记者|通讯员|撰文|撰稿|采写|执笔|供稿) ?:$/u;
// 老榕树, above 主题 18 帖子 420: the profile beside a post
const profile = /^主题$/u;
const dynasty =
	/^ *([〇㐀-鿿]{2,4}) ?[([](?:先秦|两汉|[东西]?汉|魏晋|南北朝|隋|唐|五代|[南北]?宋|金|元|明|清|近现代|现代|当代)[代朝]?[)\]] *$/du;

const mayBeLabel = signIn(label);
const mayBePoet = signIn(dynasty);
const mayBeProfile = signIn(profile);

/** The writer on the line below a label that stands alone, or above the figures of a profile. */
export const authorsFromLineBelow: Extractor<string> = {
	id: 'authors-from-line-below',
	mayFind: reading => mayBeLabel(reading) || mayBePoet(reading) || mayBeProfile(reading),
	*find({head, article, tail}) {
		const lines = [...head, ...article.slice(0, 3)];
		for (const {folded, value, start, end} of valuesBelow(
			[...lines, ...tail.slice(0, 6)],
			label,
			mayBeLabel,
		)) {
			const names = readNames(folded, true);
			for (const name of names) {
				yield {
					value: value.slice(name.start, name.end),
					start: start + name.start,
					end: start + name.end,
				};
			}

			if (names.length === 0 && !isNobody(folded) && !folded.includes(' '))
				yield {value, start, end};
			return;
		}

		for (const [at, line] of lines.entries()) {
			const poet = mayBePoet(line) ? dynasty.exec(line.folded)?.indices?.[1] : undefined;
			if (poet && isPersonName(line.folded.slice(...poet))) {
				const [from, to] = poet;
				yield {value: line.text.slice(from, to), start: line.start + from, end: line.start + to};
				return;
			}

			const below = lines[at + 1];
			if (!below || !mayBeProfile(below)) continue;
			const name = line.folded.trim();
			const isMember =
				profile.test(below.folded.trim()) &&
				/^\d+$/u.test(lines[at + 2]?.folded.trim() ?? '') &&
				/^[〇㐀-鿿\w.-]{2,16}$/u.test(name);
			if (!isMember) continue;
			const from = line.folded.indexOf(name);
			const start = line.start + from;
			yield {value: line.text.slice(from, from + name.length), start, end: start + name.length};
			return;
		}
	},
};
