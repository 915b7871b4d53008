import {entryButtons} from '../../text/entry-buttons.ts';
import type {Extractor} from '../extractor.ts';

// 北港新桥开放_要闻_北港网 · 北港新桥开放--北港网   |   not: 他--又回来了
const siteBehind =
	/(?:_[^_]{1,14}){1,3}$|-{1,3} ?[〇㐀-鿿]{2,8}(?:网|报|频道|在线|新闻|日报|晚报|中心|频道)$|\|[^|]{1,14}_[^|_]{1,14}$/u;

// 北港新桥开放2024-10-2417:05来源:北港网: the date line glued behind   |   not: 2024-10-24 北港新桥开放
const datedBehind = /(?<=.{8}) ?(?:19|20)\d\d-\d\d-\d\d ?(?:\d\d:\d\d|来源 ?:).*$/u;

/** A button behind the headline of a thread. */
const buttonBehind = / *\[复制链接\]$/u;

// 标题 北港新桥开放   |   not: 标题党
const labelBefore = /^ *(?:标题[ :] *)?/u;

/** The line the cleaning took for the headline, without the names of channel and site behind it. */
export const titleFromTitleLine: Extractor<string> = {
	id: 'title-from-title-line',
	*find({title}) {
		if (!title) return;
		const lead = labelBefore.exec(title.folded)![0].length;
		const trimmed = title.folded
			.trimEnd()
			.replace(buttonBehind, '')
			.replace(entryButtons, '')
			.replace(datedBehind, '');
		const end = trimmed.length - (siteBehind.exec(trimmed)?.[0].length ?? 0);
		const value = title.text.slice(lead, end).trim();
		if (value) yield {value, start: title.start + lead, end: title.start + lead + value.length};
	},
};
