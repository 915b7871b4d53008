import {isGzipped} from './byte-source.ts';
import type {FoundFile} from './find-files.ts';

export type NamedFile = FoundFile & {readonly id: string};

/** The dot that a name begins with begins no extension. */
const withoutLast = (within: string): string => {
	const dot = within.lastIndexOf('.');
	return dot > within.lastIndexOf('/') + 1 ? within.slice(0, dot) : within;
};

const withoutExtension = (within: string): string =>
	withoutLast(isGzipped(within) ? withoutLast(within) : within);

/** Ids are paths without their extension; where two would be the same, the whole path. */
export const nameFiles = (files: readonly FoundFile[]): readonly NamedFile[] => {
	const times = new Map<string, number>();
	const short = files.map(({within}) => withoutExtension(within));
	for (const id of short) times.set(id, (times.get(id) ?? 0) + 1);
	return files.map(({path, shown, within, named}, index) => {
		const id = short[index]!;
		return {path, shown, within, named, id: times.get(id) === 1 ? id : (shown ?? path)};
	});
};
