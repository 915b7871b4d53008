import {Static, Text, useApp, useInput, usePaste} from 'ink';
import {useEffect, useState} from 'react';
import type {AppProps} from './app.tsx';
import {inOneGo} from './in-one-go.ts';
import {keyEvents} from './key-events.ts';
import {steadyText} from './steady-text.ts';

/**
 * The explorer for a screen reader: what is new or newly chosen is written below what was, line by
 * line, and nothing is ever taken back, so that it can be read again.
 */
export const SpeakingApp = ({explorer, onReady}: Pick<AppProps, 'explorer' | 'onReady'>) => {
	const {suspendTerminal} = useApp();
	useEffect(() => onReady(suspendTerminal), [onReady, suspendTerminal]);
	const [lines, setLines] = useState(explorer.speak);
	useEffect(() => {
		const hear = (): void => {
			const said = explorer.speak();
			if (said.length > 0) setLines(before => [...before, ...said]);
		};

		return explorer.subscribe(inOneGo(hear));
	}, [explorer]);

	useInput((input, key) => {
		for (const event of keyEvents(input, key)) explorer.press(event);
	});
	usePaste(text => explorer.paste(text));

	return (
		<Static items={[...lines]}>
			{(line, index) => <Text key={index}>{line.split('\n').map(steadyText).join('\n')}</Text>}
		</Static>
	);
};
