import {isHan} from '../text/han.ts';
import {simplifiedCharacters} from '../text/scripts.generated.ts';
import {isTraditionalUnit} from '../text/simplified-form.ts';
import type {Script} from './document.ts';

/** A text is in one script when the characters of the other make up less than this share. */
const strayShare = 0.15;

/**
 * Simplified forms that are common in traditional script as well, where they are words of their own
 * (后 the empress, 里 the mile): those in the first level of Big5, the commonest 5,401 characters.
 */
const shared =
	'并干布占局系私幸杰家佣仆雇俊凶儿胄克划札恤即念吃咽向采冢坏伙奸娘尸峰昆岳岩几吊雕佛后征栗戚欲蒙捍拼舍挨卷挂扇折扑抬教于旗既升晒拐查杆棋矩杠梁朴台僵泛污溯泄凌涌准沈漓床抵呆酸愈痴症皂杯真困朱秘御谷灶范筑蓑帘吁粽扎弦捆彩致累才群玩听唇修庵搜席卜芸姜荐苧苔虱虫蔑同胡里制核托注夸志咨噪溪丰狸逾挽回周游腌丑糖扣巨表旋合板暗辟只云沾秋千愿刮飧余肴糊喂松斗哄郁咸面曲么霉冬出';

/** For every code unit whether only simplified script has that character. */
const createTable = (): Uint8Array => {
	const table = new Uint8Array(65_536);
	for (let index = 0; index < simplifiedCharacters.length; index++) {
		table[simplifiedCharacters.charCodeAt(index)] = 1;
	}

	for (let index = 0; index < shared.length; index++) table[shared.charCodeAt(index)] = 0;
	return table;
};

let simplifiedOnly: Uint8Array | undefined;

/** Which script a text is written in. A text whose characters belong to both counts as simplified. */
export const scriptOf = (text: string): Script => {
	simplifiedOnly ??= createTable();
	let han = false;
	let simplified = 0;
	let traditional = 0;
	for (let index = 0; index < text.length; index++) {
		const unit = text.charCodeAt(index);
		if (unit < 0x3000) continue;
		if (isTraditionalUnit(unit)) traditional++;
		else if (simplifiedOnly[unit] === 1) simplified++;
		else if (!han) han = isHan(text.codePointAt(index)!);
	}

	const telling = simplified + traditional;
	if (telling === 0) return han ? 'hans' : 'none';
	if (traditional < strayShare * telling) return 'hans';
	return simplified < strayShare * telling ? 'hant' : 'mixed';
};
