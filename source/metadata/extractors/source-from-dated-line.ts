import {findDates} from '../../text/page-date.ts';
import {isPersonName} from '../../text/person-name.ts';
import type {Extractor} from '../extractor.ts';
import {readLabels} from '../read-labels.ts';

/** Buttons and counters that share the line. */
const noName =
	/^(?:原创|转载|举报|打印|收藏|收藏本文|分享|评论|我要评论|我有话说.*|字号.*|字体.*|关闭|订阅|关注|已?\d.*|\d+.*|发[布表]于?|更新于?|阅读.*|浏览.*|点击.*|大|中|小|.*参与.*|.*评论|星期.|周.|北京时间|上午|下午|编辑.*|作者.*|责编.*|来源.*|.*记者.*|.*报道|.*报导|.*作者|.*浏览|.*阅读|楼主|.*号|字数.*|倒序.*|只看.*|星期.*|发表.*)$/u;
const name = /[^ |丨·,()/]+(?:\[[^\]]{1,4}\])?/gu;

// 2019-09-05 11:10 北港晚报 · 原创 北港晚报 2019-09-09 16:01:46   |   not: 2019-09-05 11:10 打印
/** A name beside the date, without any label. */
export const sourceFromDatedLine: Extractor<string> = {
	id: 'source-from-dated-line',
	*find({head}) {
		for (const line of head.toReversed()) {
			if (line.rule !== 'byline' && (line.isSure || line.folded.trim().length > 40)) continue;
			if (!/\d/u.test(line.text)) continue;
			const [date] = findDates(line.folded);
			if (
				!date ||
				readLabels(line.folded).some(({kind, start, end}) => kind === 'source' && end > start)
			)
				continue;
			const rest = `${line.folded.slice(0, date.start)}${' '.repeat(date.end - date.start)}${line.folded.slice(date.end)}`;
			if (/[。!?,]/u.test(rest)) continue;
			for (const match of rest.matchAll(name)) {
				const word = match[0];
				if (
					word.length < 2 ||
					word.length > 20 ||
					noName.test(word) ||
					/^(?:Posted|Original|by|on|分类于|本帖.*|中华(?:民国)?|来自.*|TA获得.*|(?:https?:|www\.).*|[\w.-]+\.(?:com|cn|net|org|tw|hk))$/iu.test(
						word,
					) ||
					!/\p{L}{2}/u.test(word) ||
					/^[【[]/u.test(word) ||
					isPersonName(word)
				)
					continue;
				// 发文字号: 某某发〔2021〕12号: what a label announces is no source.
				if (/[:/]/u.test(word) || /: *$/u.test(rest.slice(0, match.index))) continue;
				const start = line.start + match.index;
				yield {
					value: line.text.slice(match.index, match.index + word.length),
					start,
					end: start + word.length,
				};
				return;
			}
		}
	},
};
