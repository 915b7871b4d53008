import {describe, expect, it} from 'vitest';
import {describeDocument} from '../../source/corpus/describe-document.ts';
import {describeMadePage} from './read-made-page.ts';

const byline = '2021-06-13 来源：北港网';

const meetingOf = (opening: string) => describeMadePage({byline, opening}).metadata.meeting?.value;

/** The meeting of an article under this headline. */
const meetingUnder = (headline: string, text: string) =>
	describeDocument({
		id: '',
		path: '',
		encoding: 'utf-8',
		brokenBytes: 0,
		raw: [
			'首页 > 要闻 > 正文',
			headline,
			byline,
			text,
			'会议研究了农村公路养护等工作，要求各乡镇在汛期到来之前完成隐患排查，并逐项登记造册。',
			'责任编辑：高一鸣',
			'版权所有 © 北港网',
		].join('\n\n'),
	}).metadata.meeting?.value;

describe('a meeting', () => {
	it('has those who chaired it, spoke and came', () => {
		expect(
			meetingOf(
				'6月12日，全市防汛工作会议召开。市委副书记、市长周明远主持会议并讲话，副市长何小满、杜文博出席会议。',
			),
		).toEqual({
			day: '2021-06-12',
			chaired: ['周明远'],
			spoke: ['周明远'],
			attended: ['何小满', '杜文博'],
		});
	});

	it('has its span over those it names', () => {
		const {metadata, raw} = describeMadePage({
			byline,
			opening: '会议由县长周明远主持。县委书记何小满在讲话中强调，要早准备。',
		});
		const {start, end} = metadata.meeting!.span!;
		expect(raw.slice(start, end)).toBe('周明远主持。县委书记何小满');
	});
});

describe('who chaired a meeting is read off', () => {
	it.each([
		['会议由县长周明远主持。', ['周明远']],
		['市长周明远主持召开常务会议。', ['周明远']],
		['市长周明远6月12日主持召开常务会议，研究防汛工作。', ['周明远']],
		['市长周明远12日下午在市政府主持召开座谈会，听取意见。', ['周明远']],
		['周明远委员长主持会议。', ['周明远']],
		['周明远副主任分别主持召开第五次、第六次主任会议。', ['周明远']],
		['周明远同志主持会议。', ['周明远']],
		['市委书记周明远主持并监誓，市人大常委会举行宪法宣誓仪式。', ['周明远']],
		['周明远主持闭幕会并讲话。', ['周明远']],
		['书记周明远在主持学习时强调，要学以致用。', ['周明远']],
		['6月12日，省长周明远在新区考察，并主持召开新区建设座谈会。', ['周明远']],
		['周明远主持大会，何小满、杜文博出席大会。', ['周明远']],
		['会议由友邦总统拉瓦斯基主持。', ['拉瓦斯基']],
		['会议由市长艾山·吐尔洪主持。', ['艾山·吐尔洪']],
		['会议由市长李和平主持。', ['李和平']],
	] as const)('%s', (opening, chaired) => {
		expect(meetingOf(opening)?.chaired).toEqual(chaired);
	});

	it.each([
		'大会主持人周明远宣布会议开始。',
		'周明远主持镇里的日常工作。',
		'多年以来，周明远先后主持召开了四次座谈会。',
		'周明远将主持下周的会议。',
		'会议由市水务局主持。',
		'2016年1月5日，周明远主持召开座谈会，谋划治水。',
	])('but not off %s', opening => {
		expect(meetingOf(opening)).toBeUndefined();
	});

	it('the headline, where the text has his post alone', () => {
		const text = '全市防汛工作会议6月12日下午举行。市长主持会议，各县区负责同志参加了会议。';
		expect(meetingUnder('周明远主持召开全市防汛工作会议', text)?.chaired).toEqual(['周明远']);
		expect(meetingUnder('全市防汛工作会议举行 周明远主持', text)?.chaired).toEqual(['周明远']);
	});
});

describe('those who came', () => {
	it.each([
		['周明远主持会议。何小满、杜文博和苏晴出席。', ['何小满', '杜文博', '苏晴']],
		['周明远主持会议，副市长何小满、秘书长杜文博参加会议。', ['何小满', '杜文博']],
		['周明远主持会议，公安部、管总局、海关总署等单位参加会议。', []],
		['周明远主持会议。常委会组成人员、相关方面和干部群众出席会议。', []],
		['周明远主持会议。何小满同志亲属参加会议。', []],
	] as const)('are people, not bodies: %s', (opening, attended) => {
		expect(meetingOf(opening)?.attended).toEqual(attended);
	});
});

describe('the day of a meeting', () => {
	it.each([
		['全市防汛工作会议6月12日召开。周明远主持会议。', '2021-06-12'],
		['全市防汛工作会议12日上午召开。周明远主持会议。', '2021-06-12'],
		['全市防汛工作会议30日召开。周明远主持会议。', '2021-05-30'],
		['全市防汛工作会议11日至12日召开。周明远主持会议。', '2021-06-11'],
		['周明远12日主持召开会议，决定本次大会6月23日至26日举行。', '2021-06-12'],
		['全市防汛工作会议近日召开。周明远主持会议。', undefined],
		['会议决定6月23日举行大会。周明远主持会议。', undefined],
	])('is read off %s', (opening, day) => {
		expect(meetingOf(opening)?.day).toBe(day);
	});

	it('is not guessed where the page has no date', () => {
		const {metadata} = describeMadePage({opening: '会议12日上午召开。周明远主持会议。'});
		expect(metadata.meeting?.value.day).toBeUndefined();
		expect(metadata.meeting?.value.chaired).toEqual(['周明远']);
	});
});

it('where nobody met there is no meeting', () => {
	expect(describeMadePage({}).metadata.meeting).toBeUndefined();
});
