/** The dictionaries of opencc-js, which have no types: "word replacement", joined by `|`. */
declare module 'opencc-js/dict/*' {
	const dictionary: string;
	export default dictionary;
}
