import type {OffsetMap} from '../text/offset-map.ts';
import type {RawOffset, Span} from '../text/span.ts';

/** The id of a cleaning rule: also the name of its file in cleaning/rules/. */
export type RuleId = string;

/** A change to the raw text: `[start, end)` gives way to `replacement` because `rule` asked for it. */
export type Edit = {
	readonly start: RawOffset;
	readonly end: RawOffset;
	readonly replacement: string;
	readonly rule: RuleId;
};

/** Something a reader should know and that was not mended, or not surely. */
export type Warning = {
	/** The id of the rule or extractor that raised it. */
	readonly id: string;
	/** One English sentence. */
	readonly message: string;
	/** The raw text it speaks of; none when it speaks of the whole document. */
	readonly span?: Span<RawOffset>;
};

/**
 * A raw text and what cleaning made of it. `edits` are sorted and do not overlap; applying them to
 * `raw` gives `text`, and nothing else was done. `map` leads from one to the other.
 */
export type Cleaned = {
	readonly raw: string;
	readonly text: string;
	readonly edits: readonly Edit[];
	readonly warnings: readonly Warning[];
	readonly map: OffsetMap;
};
