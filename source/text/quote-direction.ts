import {type BreakClass, classify, classOf, isDigit, isWordAt} from './break-class.ts';

/** Whether a quote opens or closes, or is an apostrophe inside a word. */
export type QuoteReader = (
	codePoint: number,
	index: number,
	before: number,
	beforeKind: number,
) => BreakClass;

const leftDouble = 0x201c;
const rightDouble = 0x201d;
const leftSingle = 0x2018;
const rightSingle = 0x2019;
const straightDouble = 0x22;

/** What an opening quote stands behind: a colon, a comma, 说 and 称. */
const introduces = /[:：,，、说說道称稱叫]/;

/**
 * Reads the quotes of one paragraph in their order. “ and ” say by their form which way they face, but
 * pages mix them up (”好”, “好“), so what stands around a quote has a word too: one that closes where
 * none is open, with words behind it, opens. Straight quotes take turns, and begin by opening.
 */
export const createQuoteReader = (text: string, end: number): QuoteReader => {
	let doubleOpen = false;
	let singleOpen = false;
	let straightDoubleOpen = false;
	let straightSingleOpen = false;

	/** Whether nothing or a mark follows that stands behind what is quoted. */
	const endsThere = (offset: number): boolean => {
		if (offset >= end) return true;
		const kind = classify(text.codePointAt(offset)!);
		return kind === classOf.closing || kind === classOf.space;
	};

	const opens = (isLeft: boolean, isOpen: boolean, index: number, beforeKind: number): boolean => {
		const closesHere = endsThere(index + 1);
		if (isLeft) return !(isOpen && (closesHere || beforeKind === classOf.closing));
		if (isOpen || closesHere) return false;
		return (
			beforeKind === classOf.opening ||
			beforeKind === classOf.space ||
			introduces.test(text[index - 1] ?? '')
		);
	};

	return (codePoint, index, before, beforeKind) => {
		const apostrophe = beforeKind === classOf.word && isWordAt(text, index + 1, end);
		let isOpening: boolean;
		switch (codePoint) {
			case leftDouble:
			case rightDouble:
				isOpening = opens(codePoint === leftDouble, doubleOpen, index, beforeKind);
				doubleOpen = isOpening;
				break;
			case leftSingle:
			case rightSingle:
				if (codePoint === rightSingle && apostrophe) return classOf.word;
				isOpening = opens(codePoint === leftSingle, singleOpen, index, beforeKind);
				singleOpen = isOpening;
				break;
			case straightDouble:
				// 5" is a measure.
				if (!straightDoubleOpen && isDigit(before)) return classOf.closing;
				isOpening = !straightDoubleOpen;
				straightDoubleOpen = isOpening;
				break;
			default:
				if (apostrophe) return classOf.word;
				isOpening = !straightSingleOpen && !endsThere(index + 1);
				straightSingleOpen = isOpening;
		}

		return isOpening ? classOf.opening : classOf.closing;
	};
};
