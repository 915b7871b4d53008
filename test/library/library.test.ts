import {spawnSync} from 'node:child_process';
import {mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {afterAll, beforeAll, expect, test} from 'vitest';

// The built package, by its own name, as others import it: what the build makes the compiler cannot know.
const name: string = 'qingdu';
const library: typeof import('../../source/library.ts') = await import(/* @vite-ignore */ name);
const {clean, describe, rules, rulesVersion} = library;

const page = [
	'首页 > 新闻 > 正文',
	'河边种树',
	'2023-03-12 08:30 来源：青溪日报',
	'本报讯（记者林小川）昨天，全镇干部到河边种树。',
	'大家从早晨干到傍晚，种下了三百棵柳树。',
	'分享到：微博 QQ空间 微信',
].join('\n');

test('a text is cleaned by edits that make it what it is', () => {
	const {raw, text, edits} = clean(page);
	let rebuilt = '';
	let end = 0;
	for (const edit of edits) {
		rebuilt += raw.slice(end, edit.start) + edit.replacement;
		end = edit.end;
	}

	expect(rebuilt + raw.slice(end)).toBe(text);
	expect(text).toContain('种下了三百棵柳树。');
	expect(text).not.toContain('分享到');
});

test('a text is described, with a proof for each value', () => {
	const {metadata, label} = describe(page);
	expect(label).toEqual({text: '河边种树', from: 'title'});
	expect(metadata.source?.value).toBe('青溪日报');
	const {start, end} = metadata.source!.span!;
	expect(page.slice(start, end)).toBe('青溪日报');
});

test('what is known besides the text wins, and says so', () => {
	const {metadata} = describe(page, {given: [['source', '柳河晚报']]});
	expect(metadata.source).toEqual({value: '柳河晚报', extractor: 'given:source'});
});

test('a rule can be left out, and one that there is not is refused', () => {
	expect(clean(page, {without: ['share-bar']}).text).toContain('分享到');
	expect(() => clean(page, {without: ['share-bars']})).toThrow(RangeError);
	expect(rules.map(({id}) => id)).toContain('share-bar');
});

test('the rules have a version, that of the package and a digest', () => {
	const {version} = JSON.parse(readFileSync('package.json', 'utf8'));
	expect(rulesVersion).toMatch(new RegExp(`^${version.replaceAll('.', '\\.')}\\+[0-9a-f]{8}$`));
});

test('the library imports nothing at all', () => {
	const code = readFileSync('dist/library.mjs', 'utf8');
	expect(code).not.toMatch(/(?:^|[;}])import[\s{*"']|\brequire\(|\bimport\(/);
});

let folder: string;

beforeAll(() => {
	folder = mkdtempSync(path.join(tmpdir(), 'qingdu-'));
});

afterAll(() => {
	rmSync(folder, {recursive: true});
});

test('the types are found and hold', () => {
	symlinkSync(path.resolve('.'), path.join(folder, 'package'));
	writeFileSync(path.join(folder, 'package.json'), '{"type": "module"}');
	writeFileSync(
		path.join(folder, 'use.ts'),
		`import {clean, describe, type Document, type Edit} from 'qingdu';
const document: Document = describe('甲', {given: [['title', '乙']]});
const edits: readonly Edit[] = clean('甲', {without: new Set(['share-bar'])}).edits;
const title: string | undefined = document.metadata.title?.value;
// @ts-expect-error An offset into the raw text is none into the clean text.
document.map.toRaw(edits[0]!.start);
export {title};
`,
	);
	const modules = path.join(folder, 'node_modules');
	spawnSync('mkdir', ['-p', modules]);
	symlinkSync(path.resolve('.'), path.join(modules, 'qingdu'));
	const {stdout} = spawnSync(
		path.resolve('node_modules/.bin/tsc'),
		['--noEmit', '--strict', '--target', 'es2023', '--module', 'nodenext', '--types', '', 'use.ts'],
		{cwd: folder, encoding: 'utf8'},
	);
	expect(stdout).toBe('');
});

const example = (name: string, parameters: readonly string[], input = '') => {
	const {stdout, stderr, status} = spawnSync(
		process.execPath,
		[path.resolve('examples', name), ...parameters],
		{encoding: 'utf8', input},
	);
	expect({status, stderr}).toEqual({status: 0, stderr: ''});
	return stdout;
};

test('the example clean-a-page shows text and edits', () => {
	const file = path.join(folder, 'page.txt');
	writeFileSync(file, page);
	const out = example('clean-a-page.mjs', [file]);
	expect(out).toMatch(/^河边种树\n2023-03-12T08:30 · 青溪日报\n/);
	expect(out).toMatch(/"分享到：微博 QQ空间 微信" → "" share-bar: /);
});

test('the example date-and-source proves what it says', () => {
	const out = example('date-and-source.mjs', [], `${JSON.stringify({id: 1, text: page})}\n`);
	expect(JSON.parse(out)).toEqual({
		id: 1,
		published: {value: '2023-03-12T08:30', stands: '2023-03-12 08:30'},
		source: {value: '青溪日报', stands: '青溪日报'},
	});
});

test('the example undo-a-rule puts back what a rule took', () => {
	const [file, records] = ['page.txt', 'pages.jsonl'].map(name => path.join(folder, name));
	writeFileSync(file!, page);
	const out = spawnSync(process.execPath, ['dist/cli.js', '--export', 'jsonl', file!]);
	writeFileSync(records!, out.stdout);
	const undone = spawnSync('python3', ['examples/undo-a-rule.py', records!, 'share-bar'], {
		encoding: 'utf8',
	});
	expect(JSON.parse(undone.stdout).text).toMatch(/三百棵柳树。\s*分享到：微博 QQ空间 微信$/);
});
