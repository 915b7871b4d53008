const foldable = /[\uff01-\uff5e\s\u3000\u200b\ufeff]/gu;

/**
 * Full-width ASCII in half width and every white-space character as a plain space, one code unit for
 * one, so that offsets into the answer are offsets into the text.
 */
export const foldWidth = (text: string): string =>
	text.replace(foldable, character => {
		const unit = character.charCodeAt(0);
		return unit >= 0xff01 && unit <= 0xff5e ? String.fromCharCode(unit - 0xfee0) : ' ';
	});
