import {foldDocuments, type Searchable} from '../../source/search/folded-documents.ts';
import {createSearchIndex, type SearchIndex} from '../../source/search/search-index.ts';
import {readArticles, readHeadlines} from './corpora.ts';
import {ms, printTable, quantile} from './statistics.ts';

/** As many documents as lie on one shelf when they are loaded. */
const shelfSize = 4096;

const sizes = [1000, 10_000, 100_000, 300_000, 800_000] as const;
const rounds = 5;

/**
 * What readers type: words and names, one character, several terms, Latin, pinyin, gaps, typing
 * errors, and what no title has; each also as it is while it is being typed.
 */
const queries = [
	...'疫情防控 防疫 国务院常务会议 疫防控 高考分数 房价 国 5G iPhone降价 习近平讲话 龘靐 領導小組'.split(
		' ',
	),
	...'yqfk yiqing yiqingfangkong gwycwhy chongqing zq 林代玉 疫情防空 明星 结婚 的 AI 2023'.split(
		' ',
	),
	'房价 下跌',
	'大学 | 高考',
	"'比赛 !足球",
	'^为什么',
	'吗$',
];

const typed = (query: string): readonly string[] =>
	Array.from({length: query.length}, (_, index) => query.slice(0, index + 1));

const indexOf = (documents: readonly Searchable[]): SearchIndex => {
	const index = createSearchIndex();
	for (let first = 0; first < documents.length; first += shelfSize) {
		index.add(foldDocuments(documents.slice(first, first + shelfSize)));
	}

	while (index.prepare());
	return index;
};

/**
 * Milliseconds for each query. There are more of them than the index keeps for the next key, so that
 * none is answered from memory.
 */
const timesOf = (index: SearchIndex, asked: readonly string[]): readonly number[] => {
	const times: number[] = [];
	for (let round = 0; round <= rounds; round++) {
		for (const query of asked) {
			const start = performance.now();
			index.find(query);
			// The first round pays for compiling.
			if (round > 0) times.push(performance.now() - start);
		}
	}

	return times;
};

const row = (name: string, times: readonly number[]): readonly string[] => [
	name,
	ms(quantile(times, 0.5), 2),
	ms(quantile(times, 0.95), 2),
	ms(Math.max(...times), 1),
];

/** A query in process, from the text to the ranked hits: titles at several sizes, and bodies. */
export const benchSearch = async (data: string): Promise<void> => {
	const rows: Array<readonly string[]> = [];
	const headlines = await readHeadlines(data);
	for (const size of sizes) {
		const documents = Array.from({length: size}, (_, at) => headlines[at % headlines.length]!);
		const index = indexOf(documents);
		rows.push(row(`${size.toLocaleString('en')} titles`, timesOf(index, queries)));
		if (size !== 100_000) continue;
		rows.push(row('… and each as it is typed', timesOf(index, queries.flatMap(typed))));
	}

	const articles = indexOf(await readArticles(data));
	rows.push(row('20,000 articles with their bodies', timesOf(articles, queries)));
	printTable(['query in process', 'median', 'p95', 'longest'], rows);
};
