import type {RawPiece} from '../split-lines.ts';
import type {TextSource} from '../text-source.ts';
import type {ReadOptions, ReadRecord} from './format.ts';
import {fromFields} from './record-fields.ts';

/** UTF-16 code units; what is shorter cannot nest so deep that it matters. */
const harmless = 1 << 20;
const deepest = 10_000;
const mostValues = 1 << 21;

/**
 * What JSON has more of than anybody means it: 64 MB of brackets in brackets, or of empty lists beside
 * one another, would take gigabytes to parse.
 */
const excessOf = (json: string): string | undefined => {
	if (json.length <= harmless) return undefined;
	let depth = 0;
	let values = 0;
	let isText = false;
	for (let at = 0; at < json.length; at++) {
		const sign = json[at];
		if (sign === '"') isText = !isText;
		else if (sign === '\\' && isText) at++;
		else if (isText) continue;
		else if (sign === '[' || sign === '{') depth++;
		else if (sign === ']' || sign === '}') depth--;
		else if (sign === ',') values++;
		if (depth > deepest) return 'its brackets are nested too deep';
		if (values > mostValues) return 'it is made of more than two million values';
	}

	return undefined;
};

/** Half of a character by its escape, or what looks like one: `\ud83d`, `\\ud83d`; not `\ud83d\ude00`. */
const half =
	/\\u[dD][89abAB][\da-fA-F]{2}(?!\\u[dD][c-fC-F])|(?<!\\u[dD][89abAB][\da-fA-F]{2})\\u[dD][c-fC-F]|\\\\u[dD]/;

/** An escape, alone or with its other half; the group is half of a character and no more. */
const escapes =
	/\\(?:u[dD][89abAB][\da-fA-F]{2}\\u[dD][c-fC-F][\da-fA-F]{2}|(u[dD][89a-fA-F][\da-fA-F]{2})|.)/gs;

/**
 * JSON can name half a character, which no text can hold, and over which many readers refuse a whole
 * file: it is as broken as bytes that mean nothing.
 */
const withoutHalves = (json: string): {readonly json: string; readonly halves: number} => {
	if (!half.test(json)) return {json, halves: 0};
	let halves = 0;
	const whole = json.replace(escapes, (sign, found?: string) => {
		if (found === undefined) return sign;
		halves++;
		return '\ufffd';
	});
	return {json: whole, halves};
};

const parse = (text: string): unknown => {
	try {
		return JSON.parse(text);
	} catch (error) {
		// JSON.parse says so that a text is no JSON; its reason quotes the text, which is not wanted.
		if (error instanceof SyntaxError) return undefined;
		throw error;
	}
};

/** The document in a piece of JSON; nothing in a piece of white space. */
export const readJsonPiece = (
	{offset, length, bytes}: RawPiece,
	source: Pick<TextSource, 'decode'>,
	options: ReadOptions,
): ReadRecord => {
	const place = {offset, length};
	if (!bytes) return {place, reason: 'it is longer than 64 MB'};
	const {text, encoding, broken} = source.decode(bytes);
	if (text.trim() === '') return {place, reason: undefined};
	const excess = excessOf(text);
	if (excess !== undefined) return {place, reason: excess};
	const {json, halves} = withoutHalves(text);
	const record = parse(json);
	if (record === undefined) return {place, reason: 'it is no JSON'};
	const fields = fromFields(record, options);
	if ('reason' in fields) return {place, reason: fields.reason};
	// Spelled out: spreading would take longer than all the rest.
	const {raw, given, kind} = fields;
	return {place, encoding, brokenBytes: broken + halves, raw, given, kind};
};
