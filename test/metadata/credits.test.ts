import {describe, expect, it} from 'vitest';
import {describeMadePage, values} from './read-made-page.ts';

const handsOf = (foot: string) => {
	const {metadata, text} = describeMadePage({byline: '2021-08-04 12:30', foot});
	return {
		authors: values(metadata.authors),
		editors: values(metadata.editors),
		credits: values(metadata.credits).map(({role, name}) => `${role} ${name}`),
		text,
	};
};

/** Rows behind the text; `⏎` parts lines. */
describe('everybody has the role that the page gives', () => {
	it.each([
		['责编：苏晴 审核：丁涛 监制：高一鸣', [], ['苏晴'], ['审核 丁涛', '监制 高一鸣']],
		['编辑：苏晴丨校对：丁涛丨审核：高一鸣', [], ['苏晴'], ['校对 丁涛', '审核 高一鸣']],
		[
			'监制丨高一鸣 统筹丨陈向东 视频丨杜文博',
			[],
			[],
			['监制 高一鸣', '统筹 陈向东', '视频 杜文博'],
		],
		['总监制：高一鸣⏎制片人：丁涛⏎编辑：苏晴', [], ['苏晴'], ['总监制 高一鸣', '制片人 丁涛']],
		['一审：苏晴 二审：丁涛 三审：高一鸣', [], [], ['一审 苏晴', '二审 丁涛', '三审 高一鸣']],
		['初审 / 苏晴 复审 / 丁涛 终审 / 高一鸣', [], [], ['初审 苏晴', '复审 丁涛', '终审 高一鸣']],
		['值班编辑：苏晴 值班主任：高一鸣', [], ['苏晴'], ['值班主任 高一鸣']],
		['【编辑：苏晴】【责任编辑：高一鸣】', [], ['苏晴', '高一鸣'], []],
		[
			'文字：林若溪⏎摄影：陈向东⏎剪辑：杜文博⏎责编：苏晴',
			['林若溪'],
			['苏晴'],
			['摄影 陈向东', '剪辑 杜文博'],
		],
		['供稿：宣传部 撰稿：林若溪 审核：高一鸣', ['林若溪'], [], ['审核 高一鸣']],
		['翻译：林若溪 校对：丁涛', [], [], ['翻译 林若溪', '校对 丁涛']],
		['记者/林若溪 陈向东 编辑/苏晴 校对/丁涛', ['林若溪', '陈向东'], ['苏晴'], ['校对 丁涛']],
		['实习生：何小满', ['何小满'], [], []],
		['責任編輯：蘇晴 核稿編輯：高一鳴', [], ['蘇晴', '高一鳴'], []],
		['編輯：蘇晴　審核：高一鳴', [], ['蘇晴'], ['審核 高一鳴']],
		['責編／蘇晴 美編／高一鳴', [], ['蘇晴'], ['美編 高一鳴']],
		['攝影：林若溪　影音：陳向東', [], [], ['攝影 林若溪', '影音 陳向東']],
		['（編輯：高一鳴）1100804', [], ['高一鳴'], []],
		['责任编辑：苏晴_SN123', [], ['苏晴'], []],
		['责任编辑：SN123', [], [], []],
	] as const)('%s', (row, authors, editors, credits) => {
		const found = handsOf(row.replaceAll('⏎', '\n\n'));
		expect(found).toMatchObject({authors, editors, credits});
	});
});
