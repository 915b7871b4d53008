import {loadConverter} from '../../source/script/convert-script.ts';
import {createColumnBuilder} from '../../source/search/column-builder.ts';
import {foldTable} from '../../source/search/fold.ts';
import {createRepeats} from '../../source/search/repeats.ts';
import {signAll, signatureLength} from '../../source/search/signature.ts';
import {makeArticles} from './make-corpus.ts';
import {ms, printTable} from './statistics.ts';

const articles = 90_000;
const copies = 10_000;
const length = 650;
/** Documents that come in together, as from a shelf. */
const together = 1500;

type Change = (text: string, number: number) => string;

/** Every fiftieth character is another, which is one in ten runs of five letters. */
const spoiled: Change = (text, number) =>
	text.replace(/./gu, (character, at: number) => ((at + number) % 50 === 0 ? '某' : character));

/** What becomes of a text that is printed again. */
const changes = async (): Promise<ReadonlyArray<readonly [name: string, change: Change]>> => {
	const toTaiwan = await loadConverter('tw');
	return [
		[
			'clutter around it',
			text => `分享到：微博 微信 打印 ${text} 责任编辑：某某 版权所有 相关阅读`,
		],
		['cut to 70 %', text => text.slice(0, Math.floor(text.length * 0.7))],
		['other script', text => toTaiwan(text)],
		['2 % of characters changed', spoiled],
		[
			'a sentence put in',
			text => `${text.slice(0, 300)}据另一家媒体此前报道，此事已有进展。${text.slice(300)}`,
		],
	];
};

/** Finds planted repeats among articles, as a corpus of 100,000 documents comes in. */
export const benchRepeats = async (): Promise<void> => {
	const ways = await changes();
	const originals = Array.from(makeArticles(articles, length), ({body}) => body);
	const sourceOf = (copy: number): number => (copy * 7919) % articles;
	const builder = createColumnBuilder(foldTable());
	const signatures: Uint8Array[] = [];
	let signing = 0;
	const sign = (): void => {
		const column = builder.take();
		const start = performance.now();
		signatures.push(signAll(column));
		signing += performance.now() - start;
	};

	for (let number = 0; number < articles + copies; number++) {
		const copy = number - articles;
		const [, change] = ways[Math.max(0, copy) % ways.length]!;
		builder.add(copy < 0 ? originals[number]! : change(originals[sourceOf(copy)]!, copy));
		if (builder.size === together) sign();
	}

	sign();
	globalThis.gc?.();
	const before = process.memoryUsage().arrayBuffers;
	const repeats = createRepeats();
	let [grouping, longest] = [0, 0];
	for (const signature of signatures) {
		const start = performance.now();
		repeats.add(signature);
		const time = performance.now() - start;
		grouping += time;
		longest = Math.max(longest, time);
	}

	const bytes = process.memoryUsage().arrayBuffers - before;
	repeats.seal();
	const found = ways.map(() => 0);
	let wrong = 0;
	for (let number = 0; number < articles + copies; number++) {
		const copy = number - articles;
		const root = repeats.rootOf(number);
		const source = copy < 0 ? number : sourceOf(copy);
		if (copy >= 0 && repeats.rootOf(source) === root) found[copy % ways.length]!++;
		else if (root !== number) wrong++;
	}

	const each = copies / ways.length;
	printTable(
		['100,000 documents, 10,000 of them repeats', ''],
		[
			['signing, in the workers', ms(signing, 0)],
			['grouping as they come in', ms(grouping, 0)],
			[`the longest of its slices (${together} documents)`, ms(longest)],
			['signature kept of a document', `${signatureLength} bytes`],
			['to group by, while loading', `${Math.round(bytes / (articles + copies))} bytes a document`],
			...ways.map(([name], way) => [
				`found: ${name}`,
				`${((100 * found[way]!) / each).toFixed(2)} % of ${each}`,
			]),
			['joined to another text', String(wrong)],
		],
	);
};
