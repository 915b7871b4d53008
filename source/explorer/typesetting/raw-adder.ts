import type {Document} from '../../corpus/document.ts';
import type {Span} from '../../text/span.ts';
import type {ShownTextBuilder} from './shown-text.ts';

/** A warning about more than this speaks of the page rather than of a place; UTF-16 code units. */
const longestFlag = 60;

/** The places that warnings speak of, sorted and apart. */
const flagsOf = ({warnings}: Document): readonly Span[] => {
	const flags: Span[] = [];
	const spans = warnings.flatMap(({span}) => (span ? [span] : []));
	for (const {start, end} of spans.sort((a, b) => a.start - b.start)) {
		if (end - start <= longestFlag && start >= (flags.at(-1)?.end ?? 0)) flags.push({start, end});
	}

	return flags;
};

/**
 * Adds stretches of the raw text as they are, with the places that a warning speaks of shown as
 * such. Stretches must come in order.
 */
export const rawAdder = (
	builder: ShownTextBuilder,
	document: Document,
): ((start: number, end: number) => void) => {
	const {raw} = document;
	const flags = flagsOf(document);
	let next = 0;
	return (start, end) => {
		let position = start;
		while (position < end) {
			while (next < flags.length && flags[next]!.end <= position) next++;
			const flag = flags[next];
			const flagged = flag !== undefined && flag.start <= position;
			const until = Math.min(end, flagged ? flag.end : (flag?.start ?? end));
			builder.add(raw.slice(position, until), flagged ? 'doubt' : 'body', position, until);
			position = until;
		}
	};
};
