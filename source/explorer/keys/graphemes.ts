let segmenter: Intl.Segmenter | undefined;

// Every code unit of `疫情 abc、` is a character of its own; not so in `e\u0301` or `👨‍👩‍👧`.
const plain = /^[\u0020-\u007e\u3000-\u3029\u3041-\u3096\u30a1-\u30fa\u4e00-\u9fff\uff01-\uff5e]*$/;

/**
 * The characters of a text as a reader counts them. Making a segmenter takes some 15 ms, so it is
 * made for the first text that needs one.
 */
export const graphemesOf = (text: string): readonly string[] => {
	if (plain.test(text)) return text.split('');
	segmenter ??= new Intl.Segmenter('zh', {granularity: 'grapheme'});
	return Array.from(segmenter.segment(text), ({segment}) => segment);
};
