import {gbkPair} from '../../text/gbk.ts';
import type {Page} from '../page.ts';
import type {CleaningRule} from '../rule.ts';

/**
 * What UTF-8 read as GBK is full of: the halves of ，。的一在是 and others. Matches twice in
 * `锛氶潚绂鹃晣淇ソ浜嗚`; must not match `青禾镇修好了`.
 */
const misreadUtf8 = /[锛銆鐨涓鍦鏄浜鍜鏈鍙]/g;

/** Text that was broken and read again. Matches in `青禾锟斤拷锟斤拷`; must not match `烫烫手`. */
const brokenTwice = /锟斤拷|烫烫烫|屯屯屯/g;

/**
 * Runs of accented Latin letters and signs: Chinese bytes, read as Latin-1 or Windows-1252. Matches
 * `ÖÐ¹ú`; must not match the é of `café`.
 */
const misreadLatin =
	/[\u00a1-\u00ff\u0152\u0153\u0160\u0161\u0178\u017d\u017e\u0192\u20ac\u2122]{2,}/g;

/**
 * One or two letters of an alphabet that words of a language never leave so alone. Matches `У` in
 * `W(xu)УD(sh)^`; must not match `Добрый` or `のだめ`.
 */
const strayLetters =
	/(?<![\u0370-\u04ff])[\u0370-\u04ff]{1,2}(?![\u0370-\u04ff])|(?<![\u2500-\u257f])[\u2500-\u257f](?![\u2500-\u257f])|[\ue000-\uf8ff]|(?<![\u3041-\u30ff])[\u3041-\u30ff](?![\u3041-\u30ff])/g;

/** The same letters, alone or not. */
const strayAlphabet = /[\u0370-\u04ff\u2500-\u257f\ue000-\uf8ff\u3041-\u30ff]/g;

/** Whether a code unit is part of what the patterns look for; a table, as every unit is asked. */
const createSuspects = (): Uint8Array => {
	const suspects = new Uint8Array(65_536);
	suspects.fill(1, 0xa1, 0x500);
	suspects.fill(1, 0x2500, 0x2580);
	suspects.fill(1, 0x3041, 0x3100);
	suspects.fill(1, 0xe000, 0xf900);
	for (const mark of '\ufffd锛銆鐨涓鍦鏄浜鍜鏈鍙锟烫屯') suspects[mark.charCodeAt(0)] = 1;
	// Letters of pinyin prove nothing: pages with readings are full of them.
	for (const letter of 'āáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜü') suspects[letter.charCodeAt(0)] = 0;
	return suspects;
};

let suspects: Uint8Array | undefined;

const lengthOf = (text: string, pattern: RegExp): number =>
	Array.from(text.matchAll(pattern)).reduce((sum, [found]) => sum + found.length, 0);

/** Whether the text, written as GBK, is for the most part three-byte characters of UTF-8. */
const isUtf8AsGbk = (text: string): boolean => {
	const bytes: number[] = [];
	for (const character of text.slice(0, 300)) {
		const pair = gbkPair(character);
		if (pair !== 0) bytes.push(pair >> 8, pair & 0xff);
		else if (character === '€') bytes.push(0x80);
	}

	const isTrail = (byte: number | undefined): boolean => byte !== undefined && byte >> 6 === 2;
	let covered = 0;
	for (let index = 0; index < bytes.length; index++) {
		const starts = bytes[index]! >= 0xe3 && bytes[index]! <= 0xef;
		if (starts && isTrail(bytes[index + 1]) && isTrail(bytes[index + 2])) covered += 3;
	}

	return covered >= 0.6 * bytes.length;
};

/** Code units looked at; a page is broken throughout or not at all. */
const sampleLength = 8000;

/** The least share of suspects in what is not white space; most pages have next to none. */
const suspectShare = 0.01;

/** Every so many units are looked at first: of a page that is full of suspects some are met. */
const stride = 8;

const isSuspect = (units: Uint16Array): boolean => {
	suspects ??= createSuspects();
	const table = suspects;
	const end = Math.min(units.length, sampleLength);
	let isAnyMet = end < sampleLength / stride;
	for (let index = 0; index < end && !isAnyMet; index += stride) {
		isAnyMet = table[units[index]!] === 1;
	}

	if (!isAnyMet) return false;
	let count = 0;
	let printed = 0;
	for (let index = 0; index < end; index++) {
		const unit = units[index]!;
		if (unit > 0x20) printed++;
		count += table[unit]!;
	}

	return count >= 3 && count >= suspectShare * printed;
};

const isBroken = (page: Page): boolean => {
	if (!isSuspect(page.units)) return false;
	const sample = page.text.slice(0, sampleLength);
	const text = sample.replace(/\s+/g, '');
	const share = (pattern: RegExp, least: number, limit: number): boolean => {
		const length = lengthOf(text, pattern);
		return length >= least && length >= limit * text.length;
	};

	return (
		share(/\ufffd/g, 5, 0.01) ||
		share(brokenTwice, 12, 0.03) ||
		(share(misreadUtf8, 3, 0.02) && isUtf8AsGbk(text)) ||
		share(misreadLatin, 12, 0.2) ||
		(share(strayAlphabet, 8, 0.06) && share(strayLetters, 8, 0.06))
	);
};

/** Flags only: bytes are lost in such a page, so nothing can be mended for sure. */
export const mojibake: CleaningRule = {
	id: 'mojibake',
	stage: 'characters',
	summary: 'Flags pages that were decoded with the wrong encoding',
	find: () => [],
	*doubt(page) {
		if (!isBroken(page)) return;
		const message = 'The page was decoded with the wrong encoding before it was saved.';
		yield {start: 0, end: page.text.length, message};
	},
};
