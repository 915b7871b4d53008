import type {LineKind} from '../article/line-kind.ts';

// 字号:A- A A+   |   not: 字号太小,老人看不清。
const size =
	/^[[(【]?(?:字号|字体|文字)(?:大小)?(?:选择)?(?: ?:|[ [(【]| ?$)[\s大中小超特标准A+\-[\]()【】|/T默认正常加减]*$|^T ?[|+\- ]+$|^A ?- ?A? ?A ?\+?$|^[[(]?[超特]?大[\])]? ?[/|]? ?[[(]?(?:大|标准|中|默认)[\])]? ?[/|]? ?[[(]?(?:中|标准|小|正常)[\])]?(?: ?[/|]? ?[[(]?小[\])]?)?$|^字[号体](?:减小|增大|放大|缩小)|缩小字体|放大字体|^(?:调整|增大|减小|选择|设置)字[体号]|^[[(【]?小 ?[|/]? ?中 ?[|/]? ?大/u;

/** Buttons for the size of type. */
export const fontSize: LineKind = {
	id: 'font-size',
	summary: 'Removes the buttons for the size of type.',
	weight: 3,
	side: 'head',
	longest: 60,
	sureWords: [
		'T + -',
		'T+',
		'T-',
		'A+',
		'A-',
		'字号',
		'字体',
		'A A A',
		'大 中 小',
		'小 中 大',
		'[大][中][小]',
		'+-',
		'-标准+',
	],
	signs: [size],
	test: form => (size.test(form) ? 'sure' : undefined),
};
