import {describeDocument} from '../../source/corpus/describe-document.ts';
import type {Page} from './measure.ts';

/** What the program makes of a page, in the fields that are measured. */
export const predict = (raw: string): Page => {
	const {text, metadata} = describeDocument({
		id: '',
		path: '',
		encoding: 'utf-8',
		brokenBytes: 0,
		raw,
	});
	return {
		title: metadata.title?.value ?? '',
		date: metadata.published?.value ?? '',
		source: metadata.source?.value ?? '',
		author: metadata.authors.map(({value}) => value).join(' '),
		body: text,
	};
};
