const foldable = /[\uff01-\uff5e\s\u3000\u200b\ufeff〔〕﹕︰︱│]/gu;

/** Brackets and bars that Taiwan's papers and some sites set where others set ASCII ones. */
const alike: Readonly<Record<string, string>> = {
	'〔': '(',
	'〕': ')',
	'﹕': ':',
	'︰': ':',
	'︱': '|',
	'│': '|',
};

/**
 * Full-width ASCII in half width, brackets and bars like ASCII ones as those, and every white-space
 * character as a plain space, one code unit for one, so that offsets into the answer are offsets into
 * the text.
 */
export const foldWidth = (text: string): string =>
	text.replace(foldable, character => {
		const unit = character.charCodeAt(0);
		if (unit >= 0xff01 && unit <= 0xff5e) return String.fromCharCode(unit - 0xfee0);
		return alike[character] ?? ' ';
	});
