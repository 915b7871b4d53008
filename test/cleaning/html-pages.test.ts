import fc from 'fast-check';
import {expect, test} from 'vitest';
import {clean} from '../../source/cleaning/clean.ts';
import {describeDocument} from '../../source/corpus/describe-document.ts';
import {applyReplacements} from '../../source/text/offset-map.ts';

const page = `<!doctype html><html><head><title>x</title><script>var a = '<p>';</script></head><body>
<ul class="nav"><li><a href="/">首页</a></li><li><a href="/n">新闻</a></li></ul>
<h1>清河镇修好老石桥</h1>
<div class="info">2023-03-12 08:30&nbsp;来源：青溪日报&nbsp;作者：林小川</div>
<p>昨天下午，清河镇的老石桥修好了，镇上的人都来看热闹，孩子们在桥上跑来跑去。</p>
<p>石匠何守田说，桥长三十二米，用了两年才修好，以后还要
修桥边的路。</p><p>镇里打算明年再修一座桥，让河对岸的人来往方便。</p></body></html>`;

const describe = (raw: string) =>
	describeDocument({id: 'a', path: 'a.html', encoding: 'utf-8', brokenBytes: 0, kind: 'html', raw});

test('of a page in HTML the article is left, set as a browser would, and its metadata is read', () => {
	const {metadata, text} = describe(page);
	expect(metadata.title?.value).toBe('清河镇修好老石桥');
	expect(metadata.published?.value).toBe('2023-03-12T08:30');
	expect(metadata.source?.value).toBe('青溪日报');
	expect(metadata.authors.map(({value}) => value)).toEqual(['林小川']);
	expect(text).toContain('用了两年才修好，以后还要修桥边的路。\n');
	expect(text).not.toMatch(/[<>]|首页|var/);
});

test('what a value is proven by stands in the HTML', () => {
	const {metadata, raw} = describe(page);
	const {start, end} = metadata.title!.span!;
	expect(raw.slice(start, end)).toBe('清河镇修好老石桥');
});

test('a text that is not HTML keeps its angle brackets and its lines', () => {
	const text = '文中说：<div>是一种标签，\n它的用处是分段。';
	expect(clean(text).edits.filter(({rule}) => rule === 'html-markup')).toEqual([]);
});

test('any soup of tags comes apart into kept text and edits', () => {
	const piece = fc.constantFrom(
		...['<p>', '</p>', '<script>', '</SCRIPT >', '<!--', '-->', '<head', '<body>', '<', '>', '"'],
		...["'", '<a href="', '天', '地', '，', ' ', '\n', '\u3000', 'a', '&lt;', '𠀀', '</', '<br/>'],
	);
	fc.assert(
		fc.property(fc.array(piece, {maxLength: 60}), pieces => {
			const raw = pieces.join('');
			const {edits, text} = clean(raw, {kind: 'html'});
			expect(applyReplacements(raw, edits)).toBe(text);
		}),
		{numRuns: 500},
	);
});
