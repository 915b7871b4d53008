import type {Words} from './words.ts';

type Pattern = {readonly pattern: RegExp; readonly translation: string};

const known = new WeakMap<Words['sentences'], readonly Pattern[]>();

/** `The date “{}” has lost a part.` matches any such sentence, whole. */
const patternOf = (template: string): RegExp =>
	new RegExp(`^${template.replace(/[\\^$.*+?()[\]|]/g, '\\$&').replaceAll('{}', '([^]*?)')}$`);

/**
 * A sentence of the inner rings, which speak English, in the reader's language; as it is where the
 * language has no words for it.
 */
export const translate = (sentence: string, {sentences}: Words): string => {
	const whole = sentences[sentence];
	if (whole !== undefined) return whole;
	let patterns = known.get(sentences);
	if (!patterns) {
		patterns = Object.entries(sentences)
			.filter(([template]) => template.includes('{}'))
			.map(([template, translation]) => ({pattern: patternOf(template), translation}));
		known.set(sentences, patterns);
	}

	for (const {pattern, translation} of patterns) {
		const found = pattern.exec(sentence);
		if (!found) continue;
		let place = 0;
		return translation.replaceAll('{}', () => found[++place]!);
	}

	return sentence;
};
