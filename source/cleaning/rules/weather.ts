import type {LineKind} from '../article/line-kind.ts';

// 今天是2021年3月4日 星期四 · 北港 晴 12℃~20℃   |   not: 今天是他上班的第一天。
const day =
	/^今天是? ?:? ?(?:\d{4}年|农历|星期)|^\d{4}年\d{1,2}月\d{1,2}日,? ?(?:星期|周)[一二三四五六日天](?: |$).{0,20}$|^.{0,12}(?:晴|多云|阴|小雨|中雨|大雨|雷阵雨|阵雨|雪)\S{0,6} ?-?\d{1,2}(?:℃|°C?)?[~\-/至] ?-?\d{1,2}(?:℃|°C?)|^(?:今日|实时|城市)天气(?: ?:|预报|$)/u;

/** The day and the weather in the head of a page. */
export const weather: LineKind = {
	id: 'weather',
	summary: 'Removes the date and weather in the head of a site.',
	weight: 2.5,
	side: 'head',
	longest: 50,
	signs: [day],
	test: form =>
		day.test(form) && !/[。!?]$/u.test(form)
			? /^今天/u.test(form)
				? 'sure'
				: 'likely'
			: undefined,
};
