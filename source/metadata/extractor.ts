import type {Signed} from './line-signs.ts';
import type {PageReading} from './page-reading.ts';

/** A value and the place in the page's text that proves it, in UTF-16 code units, half-open. */
export type Candidate<T> = {readonly value: T; readonly start: number; readonly end: number};

/**
 * One way to find one field in one place. Its file bears its id: extractors/<id>.ts. For a field with
 * one value the first candidate counts; for people all do.
 */
export type Extractor<T> = {
	readonly id: string;
	/**
	 * Whether `find` may yield anything on a page with these signs in the parts it looks at (see
	 * line-signs.ts); without it, it is run on every page.
	 */
	mayFind?(signed: Signed): boolean;
	find(reading: PageReading): Iterable<Candidate<T>>;
};
