/**
 * The words of a term that mixes scripts, which need not stand together in a title: `iphone降价` is
 * iphone and 降价. Undefined for a term of one script, or with a piece too small to mean anything.
 * Taken apart: `iphone降价`, `gpt新模型`. Left whole: `2022年`, `t恤`.
 */
export const wordRuns = (term: string): readonly string[] | undefined => {
	const runs = term.match(/[a-z0-9.]+|\p{Script=Han}+/gu) ?? [];
	const telling = runs.every(run => run.length > 1 && /[a-z]|\p{Script=Han}/u.test(run));
	return runs.length > 1 && telling ? runs : undefined;
};
