import {isPersonName} from '../../text/person-name.ts';
import {readSignatures, type Signature} from '../../text/reporter-line.ts';
import type {Extractor} from '../extractor.ts';
import {type Signed, signIn} from '../line-signs.ts';
import {readNames} from '../read-names.ts';

/** How far into a paragraph its dateline reaches, and in how many paragraphs one is looked for. */
const reach = 120;
const paragraphs = 3;

// 本报讯(记者某某)1月14日 · 新华社重庆2月8日电(记者 某某、某某)   |   not: 他(当时的记者)说
const bracketed = /[(【[]([^()【】[\]]{0,24}?(?:记者|通讯员|特派员)[^()【】[\]]{1,60})[)】\]]/du;
// 本报记者 某某 北港报道   |   not: 记者从北港市政府获悉
const spaced =
	/^ *[〇㐀-鿿]{0,8}记者 ?((?:[〇㐀-鿿]{2,4}[ 、]+){1,4})(?:[〇㐀-鿿]{0,6}报道|发自|摄影报道|\/文)/du;

// 北港9月7日电 (某某 某某)   |   not: 北港9月7日电 (总第12期)
const behind = /^[^。,]{0,30}[电讯] ?[(【[]([〇㐀-鿿、 ]{2,30})[)】\]]/du;

// 记者某某/北港报道, alone or before the text · 记者某某报道:   |   not: 记者从北港市政府获悉
const slashed =
	/(?:^|[ (【[])[〇㐀-鿿]{0,8}?记者 ?([〇㐀-鿿]{2,3}(?:[、 ][〇㐀-鿿]{2,3})*) ?\/ ?[〇㐀-鿿]{2,8}报[道导]/du;
const reported = /^ *[〇㐀-鿿]{0,8}记者 ?([〇㐀-鿿]{2,3})报[道导][:,]/du;
// 新华社北港2月8日电 题:一渠清水来 记者某某
const topical = /[电讯] ?题:[^。]{2,40}?记者 ?([〇㐀-鿿]{2,3}(?:、[〇㐀-鿿]{2,3})*)/du;
// (中央社记者某某、某某某台北8日电) · 【记者某某/北港报导】: a signature in brackets before the text
const signature = /^ *[(【[]([^()【】[\]]{4,70})[)】\]]/du;
// 南都讯 记者某某 昨天 · 新河报讯 记者某某 通讯员某某报道   |   not: 晨报讯 记者从市政府获悉
const led = /^ *[〇㐀-鿿]{1,10}(?:讯|网|报|社|刊|消息)[ :,]*(?=[〇㐀-鿿]{0,6}记者)/u;
/** Where a signature may end that text follows. */
const pause = /[ ,:]|(?<=报[道导])/gu;
const longestSignature = 60;
const tookPicture = /^ ?摄(?!影报)/u;

/** The signature in brackets before the text, or the longest one behind the agency that begins it. */
const signaturesIn = (opening: string): readonly Signature[] => {
	const shifted = (signed: string, by: number): readonly Signature[] | undefined =>
		readSignatures(signed)?.map(({name, start, end}) => ({name, start: start + by, end: end + by}));
	const whole = signature.exec(opening)?.indices?.[1];
	const bracketed = whole && shifted(opening.slice(...whole), whole[0]);
	if (bracketed) return bracketed;
	const from = led.exec(opening)?.[0].length ?? 0;
	if (from === 0) return [];
	const rest = opening.slice(from, from + longestSignature);
	for (const end of Array.from(rest.matchAll(pause), ({index}) => index).reverse()) {
		const behind = shifted(rest.slice(0, end).trimEnd(), from);
		// 中央社记者某某摄 tells who took a picture.
		if (behind) return tookPicture.test(opening.slice(behind.at(-1)!.end)) ? [] : behind;
	}

	return [];
};

/** Names in brackets behind 电 or 讯, if nothing but names stands in them. */
const namesBehindDateline = (opening: string): readonly [number, number] | undefined => {
	const indices = behind.exec(opening)?.indices?.[1];
	const words =
		indices &&
		opening
			.slice(...indices)
			.split(/[ 、]+/u)
			.filter(Boolean);
	return words?.every(isPersonName) ? indices : undefined;
};

const maySign = signIn(signature, led);
const mayReport = signIn(slashed, reported, topical, bracketed, spaced);
const mayFollow = signIn(behind);

const mayName = (signed: Signed): boolean =>
	maySign(signed) || mayReport(signed) || mayFollow(signed);

/** Reporters named in the first words of the text. */
export const authorsFromDateline: Extractor<string> = {
	id: 'authors-from-dateline',
	mayFind: mayName,
	*find({head, article}) {
		for (const line of [
			...head,
			...article.filter(({rule}) => !rule || rule === 'byline').slice(0, paragraphs),
		]) {
			if (!mayName(line)) continue;
			const {folded, text, start} = line;
			const opening = folded.slice(0, reach);
			const signatures = maySign(line) ? signaturesIn(opening) : [];
			if (signatures.length > 0) {
				for (const {start: from, end: to} of signatures) {
					yield {value: text.slice(from, to), start: start + from, end: start + to};
				}

				return;
			}

			const report = mayReport(line);
			const alone = report
				? (slashed.exec(opening) ?? reported.exec(opening) ?? topical.exec(opening))?.indices?.[1]
				: undefined;
			if (alone) {
				const names = readNames(folded.slice(...alone));
				for (const name of names) {
					const at = alone[0] + name.start;
					const value = text.slice(at, at + name.name.length);
					yield {value, start: start + at, end: start + at + value.length};
				}

				if (names.length > 0) return;
			}

			const indices = report
				? (bracketed.exec(opening) ?? spaced.exec(opening))?.indices?.[1]
				: undefined;
			const follow = mayFollow(line) ? namesBehindDateline(opening) : undefined;
			const [from, to] = indices ?? follow ?? [0, 0];
			// (记者某某翻摄) tells who took a picture of it.
			if (to === 0 || /(?:摄|提供|供图|资料照) *$/u.test(folded.slice(from, to))) continue;
			const inside = folded.slice(from, to);
			for (const name of readSignatures(inside) ?? readNames(inside)) {
				const at = from + name.start;
				const value = text.slice(at, at + name.name.length);
				yield {value, start: start + at, end: start + at + value.length};
			}

			return;
		}
	},
};
