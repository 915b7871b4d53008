/** What is known of code units: whether they are letters or digits; 0 until asked. */
const [letter, other] = [1, 2];
const known = new Uint8Array(65_536);

const kindOf = (unit: number): number => {
	if (known[unit] === 0) {
		// Halves of characters outside the basic plane say nothing: see below.
		known[unit] = /[\p{L}\p{N}]/u.test(String.fromCharCode(unit)) ? letter : other;
	}

	return known[unit]!;
};

/** A line's letters and digits alone: what two ways of printing one headline have in common. */
export const bareForm = (form: string): string => {
	let at = 0;
	while (at < form.length && kindOf(form.charCodeAt(at)) === letter) at++;
	// Most lines that are compared have few other characters; the pattern takes its time for each.
	return at === form.length ? form : form.replace(/[^\p{L}\p{N}]+/gu, '');
};

/** Whether a line's bare form is `words`, found out without making it. */
export const isBareFormOf = (words: string, form: string): boolean => {
	if (form.length < words.length) return false;
	let told = 0;
	for (let at = 0; at < form.length; at++) {
		const unit = form.charCodeAt(at);
		// Half of a character outside the basic plane, which only the pattern can tell.
		if ((unit & 0xf800) === 0xd800) return bareForm(form) === words;
		if (kindOf(unit) !== letter) continue;
		if (unit !== words.charCodeAt(told)) return false;
		told++;
	}

	return told === words.length;
};
