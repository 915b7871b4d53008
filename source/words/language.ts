import type {Language} from './words.ts';

/** zh-tw and zh-hant-cn, not zh-hans-hk: a script that is named outranks a place. */
const traditional = /^zh-(?:hant|tw|hk|mo)\b/;

/**
 * The language a name stands for: `en`, `zh-Hans`, `zh-Hant`, and as locales write them (`zh_CN.UTF-8`,
 * `zh-tw`, `zh`). Undefined for any other.
 */
export const languageNamed = (name: string): Language | undefined => {
	const plain = name
		.toLowerCase()
		.replace(/[.@].*$/, '')
		.replaceAll('_', '-');
	if (/^en(?:-|$)/.test(plain)) return 'en';
	if (!/^zh(?:-|$)/.test(plain)) return undefined;
	return traditional.test(plain) ? 'zh-Hant' : 'zh-Hans';
};

type Variables = Readonly<Record<string, string | undefined>>;

/** The language of the locale: the first of these variables that says something decides. */
export const languageOf = ({LC_ALL, LC_MESSAGES, LANG}: Variables): Language =>
	languageNamed(LC_ALL || LC_MESSAGES || LANG || '') ?? 'en';
