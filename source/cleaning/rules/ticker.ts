import type {LineKind} from '../article/line-kind.ts';

const names = [
	'上证指数',
	'深证成指',
	'创业板',
	'创业板指',
	'沪深300',
	'恒生指数',
	'道琼斯',
	'道琼斯工业',
	'纳斯达克',
	'标普500',
	'日经225',
	'上证50',
	'中证500',
	'科创50',
	'美元指数',
	'人民币',
	'富时100',
	'北证50',
];

// 股票简称 最新价 涨跌幅   |   not: 最新价格由市场决定。
const heads =
	/^(?:股票(?:简称|名称|代码)|最新价|涨跌[幅额]|成交[额量]|现价|昨收|今开|换手率|市盈率)(?: |$)/u;

// -- -- --   |   not: -->
const dashes = /^(?:-- ?)+$/u;
// 3360.10 -0.52%   |   not: 3360家企业
const prices = /^[-+]?\d[\d,.]*%?(?: [-+]?\d[\d,.]*%?)*$/u;

/** Prices of shares that run along the edge of a page. */
export const ticker: LineKind = {
	id: 'ticker',
	summary: 'Removes share prices that ran along the edge of a page.',
	weight: 3,
	side: 'both',
	longest: 40,
	likelyWords: names,
	signs: [dashes, prices, heads],
	test: form => {
		if (dashes.test(form)) return form === '--' ? 'likely' : 'sure';
		if (prices.test(form) && /[.%]/u.test(form)) return 'likely';
		return heads.test(form) ? (form.includes(' ') ? 'sure' : 'likely') : undefined;
	},
};
