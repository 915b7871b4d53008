import {describe, expect, it} from 'vitest';
import {describeDocument} from '../../source/corpus/describe-document.ts';
import {searchable} from '../../source/loading/searchable.ts';
import {hitDocument} from '../../source/search/hits.ts';
import {buildSearchIndex} from '../../source/search/search-index.ts';

const document = (path: string, raw: string) =>
	describeDocument({id: path, path, encoding: 'utf-8', brokenBytes: 0, raw});

const article =
	'清河市召开防汛工作会议\n2023-06-18 09:30 来源：清河日报\n' +
	'新华社清河6月18日电（记者林书远）清河市昨日召开防汛工作会议，听取各区县防汛准备情况汇报，安排部署下一阶段重点工作。\n';

const injected =
	'鎮(zhèn)里召開春耕會(huì)議，鎮(zhèn)長(zhǎng)林小滿主持。\n青禾鎮(zhèn)召開會(huì)議，聽取各村備耕情況。林小滿強(qiáng)調(diào)，要確保不誤農(nóng)時(shí)。\n';

const index = buildSearchIndex(
	[document('pages/a.txt', article), document('pages/b.txt', injected)].map(searchable),
);

describe('a document is found by its fields', () => {
	it.each([
		['date:2023-06', [0]],
		['source:清河日报', [0]],
		['author:林书远', [0]],
		['place:清河', [0]],
		['script:hans', [0]],
		['script:hant', [1]],
		['has:place', [0]],
		['has:pinyin', [1]],
		['!has:pinyin', [0]],
		['has:author', [0]],
		['path:b.txt', [1]],
		['rule:injected-pinyin', [1]],
		['title:防汛', [0]],
		['source:"清河日报" body:汇报', [0]],
	])('%s', (query, documents) => {
		expect(Array.from(index.find(query), hitDocument).sort()).toEqual(documents);
	});
});
