import {readdirSync, readFileSync} from 'node:fs';
import path from 'node:path';
import {describe, expect, test} from 'vitest';
import {rules} from '../../source/cleaning/rules/index.ts';
import {describeDocument} from '../../source/corpus/describe-document.ts';
import {translate} from '../../source/words/translate.ts';
import {readFixtures} from '../cleaning/fixtures.ts';
import {chinese} from './every-language.ts';

const rooms = ['cleaning', 'metadata', 'corpus', 'loading', 'pipeline'];

/**
 * What the inner rings may say, as it stands in their sources: with x where a value would be. A template
 * within a template is more than is read here; fixtures say those.
 */
const saidInSources: readonly string[] = rooms
	.flatMap(room =>
		readdirSync(path.join('source', room), {recursive: true, encoding: 'utf8'})
			.filter(file => file.endsWith('.ts'))
			.map(file => readFileSync(path.join('source', room, file), 'utf8')),
	)
	.flatMap(source => [
		...source.matchAll(
			/(?:\b(?:message|reason|path)(?: =|:)|new ReadingError\(|\bE[A-Z]{3,}:)\s*(?:'((?:[^'\\\n]|\\.)+)'|`((?:[^`\\]|\\.)+)`)/g,
		),
	])
	.map(([, plain, template]) => plain ?? template!.replace(/\$\{(?:[^{}]|\{[^{}]*\})*\}/g, 'x'))
	.filter(text => /^[a-z“A-Z]/.test(text) && text.includes(' ') && !text.includes('${'));

describe.each(chinese)('in $language', words => {
	test.each([...new Set(saidInSources)])('“%s” can be said', sentence => {
		expect(translate(sentence, words)).not.toBe(sentence);
	});

	test('so can every doubt that the fixtures raise', () => {
		const warnings = rules
			.flatMap(({id}) => readFixtures(`rules/${id}`))
			.flatMap(
				({marked, name}) =>
					describeDocument({
						id: name,
						path: name,
						encoding: 'utf-8',
						brokenBytes: 2,
						raw: marked.text,
					}).warnings,
			);
		expect(warnings.length).toBeGreaterThan(10);
		for (const {message} of warnings) expect(translate(message, words)).not.toBe(message);
	});
});
