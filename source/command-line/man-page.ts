import type {HelpWords} from '../words/en/help.ts';
import {flagOf, options} from './option-table.ts';

/** Text as roff takes it: no backslash or leading dot means anything, hyphens stay hyphens. */
const escaped = (text: string): string =>
	text
		.replaceAll('\\', '\\e')
		.replaceAll('-', '\\-')
		.replace(/^([.'])/gm, '\\&$1');

/** The manual page, section 1. */
export const manPage = (words: HelpWords, version: string): string => {
	const flags = options.map(([id, {takes, shortFlag}]) => {
		const short = shortFlag ? `, \\fB\\-${shortFlag}\\fR` : '';
		const value = takes === undefined ? '' : ` \\fI${words.places[takes]}\\fR`;
		return `.TP\n\\fB${escaped(flagOf(id))}\\fR${value}${short}\n${escaped(sentence(words.flags[id]))}\n`;
	});
	const [, summary = ''] = words.description.split(': ');
	return `.\\" Written by npm run docs: do not edit.
.TH QINGDU 1 "" "qingdu ${version}" "User Commands"
.SH NAME
qingdu \\- ${escaped(summary)}
.SH SYNOPSIS
.B qingdu
[\\fIoption\\fR \\&...] [\\fI${words.places.path}\\fR \\&...]
.SH DESCRIPTION
A full\\-screen explorer for scraped Chinese web text.
Without a path it opens the bundled corpus; a path of \\fB\\-\\fR is standard input.
It cleans what it opens by rules, never changes a file, and shows every edit it made.
Inside, \\fB?\\fR shows every key and \\fB:\\fR every command.
.PP
${escaped(words.files)}
.SH OPTIONS
${flags.join('')}.SH EXIT STATUS
.TP
.B 0
All went well.
.TP
.B 1
Some files could not be read (they are named), or the doctor found a fault.
.TP
.B 2
A flag or a path is wrong.
.TP
.B 130
Interrupted.
.SH ENVIRONMENT
.TP
.B LC_ALL, LC_MESSAGES, LANG
The first of them that is set chooses the language, unless \\fB\\-\\-lang\\fR or the settings do.
.TP
.B NO_COLOR, FORCE_COLOR
Turn colours off, or on whatever else is said.
.TP
.B INK_SCREEN_READER
Set to \\fBtrue\\fR, the program speaks in lines for a screen reader.
.SH FILES
.TP
.I ~/.config/qingdu/config.json
Settings and keys of your own, as config.schema.json in the package describes
(\\fBXDG_CONFIG_HOME\\fR).
.TP
.I ~/.cache/qingdu
What was read before (\\fBXDG_CACHE_HOME\\fR).
.TP
.I ~/.local/state/qingdu
What the program knows of its own use (\\fBXDG_STATE_HOME\\fR).
.SH EXAMPLES
.nf
${words.exampleLines.map(escaped).join('\n')}
.fi
`;
};

/** A line of the help as a sentence. */
const sentence = (text: string): string => `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;
