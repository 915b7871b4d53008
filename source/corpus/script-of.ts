import {isHan} from '../text/han.ts';
import {simplifiedCharacters, traditionalCharacters} from '../text/scripts.generated.ts';
import {isTraditionalUnit} from '../text/simplified-form.ts';
import {unitsOf} from '../text/units-of.ts';
import type {Script} from './document.ts';

/** A text is in one script when the characters of the other make up less than this share. */
const strayShare = 0.15;

/**
 * Simplified forms that are common in traditional script as well, where they are words of their own
 * (后 the empress, 里 the mile): those in the first level of Big5, the commonest 5,401 characters.
 */
const shared =
	'并干布占局系私幸杰家佣仆雇俊凶儿胄克划札恤即念吃咽向采冢坏伙奸娘尸峰昆岳岩几吊雕佛后征栗戚欲蒙捍拼舍挨卷挂扇折扑抬教于旗既升晒拐查杆棋矩杠梁朴台僵泛污溯泄凌涌准沈漓床抵呆酸愈痴症皂杯真困朱秘御谷灶范筑蓑帘吁粽扎弦捆彩致累才群玩听唇修庵搜席卜芸姜荐苧苔虱虫蔑同胡里制核托注夸志咨噪溪丰狸逾挽回周游腌丑糖扣巨表旋合板暗辟只云沾秋千愿刮飧余肴糊喂松斗哄郁咸面曲么霉冬出';

/** Below stand radicals, signs and other scripts. */
const firstHan = 0x3000;
const onlySimplified = 1;
const isTelling = 2;

/** For every code unit whether only one script has that character, and whether that is simplified script. */
const createTable = (): Uint8Array => {
	const table = new Uint8Array(65_536);
	for (let index = 0; index < simplifiedCharacters.length; index++) {
		table[simplifiedCharacters.charCodeAt(index)] = isTelling | onlySimplified;
	}

	for (let index = 0; index < shared.length; index++) table[shared.charCodeAt(index)] = 0;
	for (let index = 0; index < traditionalCharacters.length; index++) {
		const unit = traditionalCharacters.charCodeAt(index);
		if (isTraditionalUnit(unit)) table[unit] = isTelling;
	}

	return table.fill(0, 0, firstHan);
};

let scripts: Uint8Array | undefined;

const hasHan = (text: string): boolean => {
	for (let index = 0; index < text.length; index++) {
		if (text.charCodeAt(index) >= firstHan && isHan(text.codePointAt(index)!)) return true;
	}

	return false;
};

/** Which script a text is written in. A text whose characters belong to both counts as simplified. */
export const scriptOf = (text: string, units: Uint16Array = unitsOf(text)): Script => {
	scripts ??= createTable();
	const table = scripts;
	/** How many characters only one script has: of simplified script, and of both together. */
	let simplified = 0;
	let telling = 0;
	for (let index = 0; index < units.length; index++) {
		const script = table[units[index]!]!;
		// Without branches, which would often be guessed wrong.
		simplified += script & onlySimplified;
		telling += script & isTelling;
	}

	telling /= isTelling;
	const traditional = telling - simplified;
	if (telling === 0) return hasHan(text) ? 'hans' : 'none';
	if (traditional < strayShare * telling) return 'hans';
	return simplified < strayShare * telling ? 'hant' : 'mixed';
};
