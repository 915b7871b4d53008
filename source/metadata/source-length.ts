import {isPersonName} from '../text/person-name.ts';

// 天河市融媒体中心记者某某: what follows the name of the body is its reporter.
const reporterBehind = / *(?:首席|见习|实习|特约|全媒体)*(?:记者|通讯员|作者)[^ ]*.*$/u;

/**
 * How much of the folded value behind 来源: names the source: reporters may follow it, called such or
 * only set apart by a space (南方港客户端 林若溪). In UTF-16 code units.
 */
export const sourceLength = (folded: string): number => {
	let source = folded.replace(reporterBehind, '').trimEnd();
	for (;;) {
		const space = source.lastIndexOf(' ');
		if (space <= 0 || !isPersonName(source.slice(space + 1))) return source.length;
		source = source.slice(0, space).trimEnd();
	}
};
