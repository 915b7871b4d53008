import type {Extractor} from '../extractor.ts';
import {isMedium} from '../medium.ts';
import {mayBeSigned, signedLines} from './authors-from-reporter-line.ts';

// 作者:程远 北港周报   |   not: 记者 程远 通讯员 林若溪
const lastWord = / ([〇㐀-鿿A-Za-z]{2,12}) *$/du;

// 聯北報 記者林若溪/北港報導   |   not: 聯北報記者林若溪 · 北港报讯 记者林若溪
const firstWord = /^ *([〇㐀-鿿A-Za-z]{2,12})(?<!讯) +(?=[〇㐀-鿿]{0,4}记者)/du;

/** The medium that stands before or behind the names of a signature. */
export const sourceFromSignature: Extractor<string> = {
	id: 'source-from-signature',
	mayFind: mayBeSigned,
	*find(reading) {
		for (const {line, signatures} of signedLines(reading)) {
			const lastName = signatures.at(-1)?.end ?? 0;
			const indices = [firstWord, lastWord]
				.map(word => word.exec(line.folded)?.indices?.[1])
				.find(
					(place, at) =>
						place && (at === 0 || place[0] >= lastName) && isMedium(line.folded.slice(...place)),
				);
			if (!indices) continue;
			const [from, to] = indices;
			yield {value: line.text.slice(from, to), start: line.start + from, end: line.start + to};
			return;
		}
	},
};
