import type {Extractor} from '../extractor.ts';
import {mayNameSource, readLabels} from '../read-labels.ts';
import {isVague} from './source-from-label.ts';

/** 来源:网络, where the page names nothing better. */
export const sourceFromVagueLabel: Extractor<string> = {
	id: 'source-from-vague-label',
	mayFind: mayNameSource,
	*find({head, tail}) {
		for (const line of [...head, ...tail]) {
			if (!mayNameSource(line)) continue;
			if (line.rule !== 'byline' && line.rule !== 'editor-line') continue;
			for (const {kind, start, end} of readLabels(line.folded)) {
				const name = line.folded.slice(start, end);
				// 未知 is what a form prints for want of a name.
				if (kind === 'source' && isVague(name) && !/^(?:未知|不详)$/u.test(name)) {
					yield {
						value: line.text.slice(start, end),
						start: line.start + start,
						end: line.start + end,
					};
				}
			}
		}
	},
};
