import {breakLines} from '../../text/break-lines.ts';
import {displayWidth} from '../../text/display-width.ts';
import {terminalSafe} from '../../text/terminal-safe.ts';
import {cutText, emptyLine, fitLine, space} from '../screen/fit-line.ts';
import type {Role, ViewLine} from '../screen/view-model.ts';
import type {Context} from '../state/context.ts';
import type {State} from '../state/state.ts';

/**
 * What there is to say: one line, or two where a sentence needs them. The second one takes the place of the
 * footer, whose keys can wait until the next key is pressed.
 */
export const drawMessage = (
	{message, loading, rows}: State,
	{words}: Context,
	width: number,
): readonly ViewLine[] => {
	const line = (text: string, role: Role): ViewLine =>
		fitLine([space(1), {text: cutText(text, width - 2), role}], width);
	if (message) {
		const role = message.trouble ? 'message-trouble' : 'message';
		const text = terminalSafe(`${message.trouble ? '! ' : ''}${message.text}`);
		const [first, second] = breakLines(text, width - 2);
		return second
			? [line(text.slice(first!.start, first!.end), role), line(text.slice(second.start), role)]
			: [line(text, role)];
	}

	/** What is said all the time leaves the keys in sight: the first wording that fits. */
	const shortened = (wordings: readonly string[]): string =>
		wordings.find(text => displayWidth(text) <= width - 2) ?? wordings.at(-1)!;
	if (loading) return [line(shortened(words.progressWords(loading)), 'message')];
	if (rows) {
		const notice = words.repeatsNotice(rows.listed, rows.documents.length);
		return [line(shortened(notice), 'dim')];
	}

	return [emptyLine(width)];
};
