import {splitJson} from '../split-json.ts';
import {textSource} from '../text-source.ts';
import type {Format} from './format.ts';
import {readJsonPiece} from './json-record.ts';

/** A list of JSON values, or objects one after the other, set in any number of lines. */
export const json: Format = {
	unit: 'record',
	async *read(file, options) {
		const text = await textSource(file, {encoding: options.encoding, at: 'ascii'});
		for await (const pieces of splitJson(text.source.chunks())) {
			yield pieces.map(piece => readJsonPiece(piece, text, options));
		}
	},
	async reopen(file, place, options) {
		const text = await textSource(file, {encoding: options.encoding, at: 'ascii'});
		const bytes = await text.source.range(place.offset, place.length);
		return readJsonPiece({...place, bytes}, text, options);
	},
};
