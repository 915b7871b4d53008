/** What match forms do not keep: full-width ASCII, white space beyond one space, bullets in front. */
const needsWork = /[〔〕﹕︰︱│\uff01-\uff5e\s\u3000\u200b\ufeff★☆•●■◆▲▼►▶·*]/u;

/**
 * The form in which a line is compared with vocabulary: full-width ASCII in half width, every run of
 * white space one space, trimmed, without the bullets and stars some pages set in front.
 * `simplified` is a line in simplified script.
 */
export const matchForm = (simplified: string): string =>
	needsWork.test(simplified)
		? simplified
				.replace(/[\uff01-\uff5e]/gu, character =>
					String.fromCharCode(character.charCodeAt(0) - 0xfee0),
				)
				.replace(/[〔〕﹕︰︱│]/gu, character => '()::||'['〔〕﹕︰︱│'.indexOf(character)]!)
				.replace(/[\s\u3000\u200b\ufeff]+/gu, ' ')
				.replace(/^[ ★☆•●■◆▲▼►▶·*]+/u, '')
				.trimEnd()
		: simplified;
