import type {ArticleSpan} from './article-span.ts';
import {findAnswers} from './find-answers.ts';
import {findPost} from './find-post.ts';
import {findShort} from './find-short.ts';
import {findText} from './find-text.ts';
import {findVerse} from './find-verse.ts';
import type {ReadLine} from './read-line.ts';
import {isDateLine} from './sure-line.ts';
import {withoutTeasers} from './without-teasers.ts';

/** Finds the article of a page that has lines of other kinds too. */
export const findArticle = (lines: readonly ReadLine[]): ArticleSpan | undefined => {
	const answers = findAnswers(lines);
	if (answers) return answers;
	const found = findText(lines);
	const date = lines.findIndex((_, at) => isDateLine(lines, at));
	const text =
		found && date >= 0
			? (findShort(lines, found, date) ??
				findPost(lines, found, date) ??
				withoutTeasers(lines, found, date))
			: date >= 0
				? findPost(lines, found, date)
				: found;
	if (text?.isPost) return text;
	const isSentence = text && lines.slice(text.first, text.last + 1).some(({weight}) => weight >= 1);
	return isSentence ? text : (findVerse(lines) ?? text);
};
