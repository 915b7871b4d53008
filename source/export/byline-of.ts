import type {Document} from '../corpus/document.ts';

/** Date, source and people in one line, as far as the page names them; else an empty string. */
export const bylineOf = ({metadata}: Document): string =>
	[
		metadata.published?.value.replace('T', ' '),
		metadata.source?.value,
		...metadata.authors.map(({value}) => value),
	]
		.filter(Boolean)
		.join(' · ');
