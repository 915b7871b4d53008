import type {FoundFile} from './find-files.ts';

export type NamedFile = FoundFile & {readonly id: string};

const withoutExtension = (within: string): string =>
	within.replace(/(?<=[^/])(?:\.[^./]*)?(?:\.gz)?$/i, '');

/** Ids are paths without their extension; where two would be the same, the whole path. */
export const nameFiles = (files: readonly FoundFile[]): readonly NamedFile[] => {
	const times = new Map<string, number>();
	const short = files.map(({within}) => withoutExtension(within));
	for (const id of short) times.set(id, (times.get(id) ?? 0) + 1);
	return files.map((file, index) => {
		const id = short[index]!;
		return {...file, id: times.get(id) === 1 ? id : file.path};
	});
};
