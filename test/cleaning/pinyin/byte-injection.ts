import {gbkPair} from '../../../source/text/gbk.ts';
import {readingsOf} from '../../../source/text/readings.ts';

/** How a program that reads broken GBK shows what it cannot read. */
export type Decoder = 'question mark' | 'replacement character';

const bytesOf = (text: string): number[] =>
	Array.from(text).flatMap(character => {
		const code = character.charCodeAt(0);
		if (code < 0x80) return [code];
		const pair = gbkPair(character);
		if (pair === 0) throw new RangeError(`${character} is not in GBK`);
		return [pair >> 8, pair & 0xff];
	});

/** Decodes as old programs do: a lead byte takes the next one with it, whatever that is. */
const decodeGreedily = (bytes: readonly number[]): string => {
	const decoder = new TextDecoder('gb18030');
	let text = '';
	for (let index = 0; index < bytes.length; index++) {
		const byte = bytes[index]!;
		if (byte < 0x81) {
			text += byte === 0x80 ? '€' : String.fromCharCode(byte);
			continue;
		}

		const decoded = decoder.decode(new Uint8Array(bytes.slice(index, index + 2)));
		text += Array.from(decoded).length === 1 && decoded !== '\ufffd' ? decoded : '?';
		index++;
	}

	return text;
};

/**
 * Does what the sites did: for each of `characters` in turn, replaces its two bytes by themselves and
 * a reading, wherever the bytes stand, and decodes the outcome.
 */
export const injectBytewise = (text: string, characters: string, decoder: Decoder): string => {
	let bytes: readonly number[] = bytesOf(text);
	for (const character of characters) {
		const [first, second] = bytesOf(character);
		const reading = bytesOf(`(${readingsOf(character)[0]})`);
		const injected: number[] = [];
		for (let index = 0; index < bytes.length; index++) {
			injected.push(bytes[index]!);
			if (bytes[index] === first && bytes[index + 1] === second) {
				injected.push(second!, ...reading);
				index++;
			}
		}

		bytes = injected;
	}

	return decoder === 'question mark'
		? decodeGreedily(bytes)
		: new TextDecoder('gb18030').decode(new Uint8Array(bytes));
};
