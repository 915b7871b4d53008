import {creditSigns, readCredits} from '../../text/credit-line.ts';
import type {LineKind} from '../article/line-kind.ts';

// 本文来源:北港晚报 责任编辑:某某_B0   |   not: 责任编辑的工作并不轻松。
const mixed =
	/^(?:本文来源|来源|稿源|文章来源) ?: ?\S{2,20} +(?:责任编辑|责编|编辑|作者|审核|校对) ?:|^[[(【]?(?:责任编辑|责编|责任校对) ?:? ?[^。!?]{0,40}$|[ (【[](?:责任编辑|责编|审核|终审) ?: ?[〇㐀-鿿A-Za-z0-9_]{1,14} ?[)】\]]?$/u;

const dated = /(?:19|20)\d\d ?[-/.年] ?\d/u;

/** Who edited, checked and passed the article; the metadata block shows them. */
export const editorLine: LineKind = {
	id: 'editor-line',
	summary: 'Moves the line that names editors and other hands out of the text.',
	weight: 4,
	side: 'tail',
	longest: 140,
	signs: [mixed, ...creditSigns],
	test(form) {
		// A line with a date is the byline, whoever else it names.
		if (dated.test(form)) return undefined;
		return (mixed.test(form) && !/[。!?]./u.test(form)) || readCredits(form) ? 'sure' : undefined;
	},
};
