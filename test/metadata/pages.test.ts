import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {expect, it} from 'vitest';
import {describeDocument} from '../../source/corpus/describe-document.ts';
import {readFixtures} from '../cleaning/fixtures.ts';
import {values} from './read-made-page.ts';

type Expected = Readonly<Record<string, Readonly<Record<string, unknown>>>>;

/** What each page of test/fixtures/pages says about itself; `null` and `[]` where it says nothing. */
const expected = JSON.parse(
	readFileSync(join(import.meta.dirname, '../fixtures/pages/metadata.json'), 'utf8'),
) as Expected;

const pages = readFixtures('pages').filter(({name}) => name in expected);

it('knows every page it speaks of', () => {
	expect(pages.map(({name}) => name).sort()).toEqual(Object.keys(expected).sort());
});

it.each(pages.map(page => [page.name, page] as const))(
	'reads off %s what it says',
	(name, page) => {
		const {metadata} = describeDocument({
			id: '',
			path: '',
			encoding: 'utf-8',
			brokenBytes: 0,
			raw: page.marked.text,
		});
		expect({
			title: metadata.title?.value ?? null,
			published: metadata.published?.value ?? null,
			source: metadata.source?.value ?? null,
			authors: values(metadata.authors),
			editors: values(metadata.editors),
		}).toEqual(expected[name]);
	},
);
