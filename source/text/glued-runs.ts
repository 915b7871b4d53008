/**
 * What stays on one line although its characters alone would not tell: a number with its unit, a
 * number in groups of three, a URL.
 */

/** What is counted and measured; the longer words first, so that 个百分点 is not taken for 个. */
const units = [
	'个百分点|個百分點|平方公里|平方千米|平方米|立方米|千瓦时|摄氏度|攝氏度|人民币|人民幣',
	'小时|小時|分钟|分鐘|秒钟|秒鐘|公里|千米|厘米|毫米|公斤|千克|毫克|公顷|公頃|平米|英里|英尺|英寸|海里',
	'千瓦|兆瓦|美元|欧元|歐元|日元|港元|港币|港幣|韩元|英镑|卢布|人次|周年|周岁|週年|週歲|世纪|世紀|年代|月份',
	'个月|個月|星期|号楼|號樓|号线|號線',
	'[年月日号號时時分秒点點元块角名次家位度倍岁歲天周週米里吨噸亩畝斤两克升栋棟楼樓层層户戶只隻条條件份张張台臺辆輛艘架门門届屆期章款项項级級档折人个個]',
].join('|');

// Behind the digits of `3500多万元`, `24小时`, `5.6个百分点`, `2022年`; of `3个` it is 个, of `5和` nothing.
const unitTail = new RegExp(`[余餘多来來]?[十百千]?[万萬亿億兆]{0,2}(?:${units})?`, 'y');

// Behind the 3 of `3 000 000元`; not behind that of `3 2000` or `3 00`.
const groupTail = /(?:[ \u00a0\u2009\u202f]\d{3}(?!\d))+/y;

// Behind the 5 of `5 kg`; not of `5 kids`.
const latinTail =
	/[ \u00a0\u2009\u202f](?:[kmcd]?m[²³23]?|[km]?g|[km]?l|[kMG]?W(?:h)?|[kKMGT]?B|%|‰|℃|°C)(?![A-Za-z0-9])/y;

const endOf = (pattern: RegExp, text: string, offset: number): number => {
	pattern.lastIndex = offset;
	return pattern.test(text) ? pattern.lastIndex : offset;
};

/** Where that ends which belongs to the number whose last digit stands before `offset`. */
export const numberTail = (text: string, offset: number): number => {
	const unit = text.charCodeAt(offset);
	// Han; everything else is a space or nothing.
	if (unit >= 0x3400) return endOf(unitTail, text, offset);
	const grouped = endOf(groupTail, text, offset);
	return grouped > offset ? grouped : endOf(latinTail, text, offset);
};

// `https://a.example/b?c=1#d`, `www.a.example/b`; not `http` alone.
const url = /(?:https?|ftp):\/\/[\x21-\x7e]+|www\.[\x21-\x7e]+/y;

/** Where the URL that begins at `offset` ends, without the marks behind it; `offset` where none does. */
export const urlEnd = (text: string, offset: number): number => {
	const unit = text.charCodeAt(offset) | 0x20;
	// Of h, f and w.
	if (unit !== 0x68 && unit !== 0x66 && unit !== 0x77) return offset;
	let end = endOf(url, text, offset);
	while (end > offset && '.,;:!?)]}"\'>'.includes(text[end - 1]!)) end--;
	return end;
};
