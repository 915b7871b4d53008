import {isPersonName} from '../../text/person-name.ts';
import type {Extractor} from '../extractor.ts';
import {signIn} from '../line-signs.ts';

// 责任编辑: with 王晓楠 on the next line   |   not: 责任编辑: with 分享到 there
const label = /(?:责任编辑|责编|编辑) ?: *$/u;

const mayBeLabel = signIn(label);

/** The editor on the line below an empty label. */
export const editorsFromLineBelow: Extractor<string> = {
	id: 'editors-from-line-below',
	mayFind: mayBeLabel,
	*find({tail}) {
		for (const [at, {folded, rule}] of tail.entries()) {
			const below = tail[at + 1];
			if (rule !== 'editor-line' || !below || !label.test(folded)) continue;
			const name = below.folded.trim();
			if (!isPersonName(name)) continue;
			const from = below.folded.indexOf(name);
			const start = below.start + from;
			yield {value: below.text.slice(from, from + name.length), start, end: start + name.length};
		}
	},
};
