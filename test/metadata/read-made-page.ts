import {describeDocument} from '../../source/corpus/describe-document.ts';
import type {Document} from '../../source/corpus/document.ts';
import type {Found} from '../../source/metadata/metadata.ts';

export const title = '北港新桥昨日开放 居民冒雨走第一趟';

const text = [
	'昨天上午，北港市新建的人行桥正式开放，附近居民冒着小雨前来走第一趟。',
	'大桥由本地工程师设计，全长一百二十米，桥面铺设防滑木板，两侧留有观景台。',
];

/** A page made for a test: its parts on lines of their own, between menu and foot. */
export const describeMadePage = (parts: {
	readonly byline?: string;
	readonly opening?: string;
	readonly closing?: string;
	readonly foot?: string;
}): Document => {
	const {byline = '', opening = '', closing = '', foot = ''} = parts;
	const lines = [
		'首页 | 新闻 | 财经 | 体育',
		'首页 > 社会 > 正文',
		title,
		byline,
		`${opening}${text[0]}`,
		`${text[1]}${closing}`,
		foot,
		'相关新闻',
		'河西新渠通水',
		'Copyright © 北港网 版权所有',
	];
	const raw = lines.filter(Boolean).join('\n\n');
	return describeDocument({id: '', path: '', encoding: 'utf-8', brokenBytes: 0, raw});
};

export const values = <T>(found: readonly Found<T>[]): readonly T[] =>
	found.map(({value}) => value);
