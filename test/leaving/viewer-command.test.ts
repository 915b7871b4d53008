import {expect, test} from 'vitest';
import {viewerCommand} from '../../source/leaving/viewer-command.ts';

const of = (variables: Record<string, string>) => viewerCommand(variables, '/a b/c.txt', 12);

test.each([
	[
		'the visual editor first',
		{VISUAL: 'nvim', EDITOR: 'ed', PAGER: 'more'},
		'nvim',
		['+12', '/a b/c.txt'],
	],
	['then the editor', {EDITOR: '/usr/bin/nano -l', PAGER: 'more'}, 'nano', ['+12', '/a b/c.txt']],
	['then the pager', {VISUAL: ' ', PAGER: 'less -R'}, 'less', ['+12', '/a b/c.txt']],
	['less where nothing is set', {}, 'less', ['+12', '/a b/c.txt']],
	['a line behind a colon', {EDITOR: 'hx'}, 'hx', ['/a b/c.txt:12']],
	['a line behind a flag', {EDITOR: 'code --wait'}, 'code', ['-g', '/a b/c.txt:12']],
	['a quoted path', {EDITOR: "'/opt/my editor/vim' -R"}, 'vim', ['+12', '/a b/c.txt']],
	['no line for what is not known', {EDITOR: 'frobnicate'}, 'frobnicate', ['/a b/c.txt']],
])('%s', (_, variables, name, parameters) => {
	const command = of(variables as Record<string, string>);
	expect(command.name).toBe(name);
	expect(command.parameters).toEqual(parameters);
});
