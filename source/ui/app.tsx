import {useApp, useInput, usePaste} from 'ink';
import {useCallback, useEffect, useSyncExternalStore} from 'react';
import type {Explorer} from '../explorer/explorer.ts';
import {inOneGo} from './in-one-go.ts';
import {keyEvents} from './key-events.ts';
import {paintScreen} from './paint-screen.ts';
import {Screen} from './screen.tsx';
import type {Theme} from './theme.ts';

/** Hands the terminal to somebody else until the callback is done, then paints everything anew. */
export type LendTerminal = (callback: () => void | Promise<void>) => Promise<void>;

/** As much of an explorer as a screen needs. */
export type ShownExplorer = Pick<
	Explorer,
	'press' | 'paste' | 'dispatch' | 'subscribe' | 'view' | 'speak'
>;

export type AppProps = {
	readonly explorer: ShownExplorer;
	readonly theme: Theme;
	/** Called once with the only way there is to borrow the terminal from Ink. */
	onReady(lendTerminal: LendTerminal): void;
};

/** Wiring: keys and pasted text go into the explorer, its view comes out as rows. */
export const App = ({explorer, theme, onReady}: AppProps) => {
	const {suspendTerminal} = useApp();
	useEffect(() => onReady(suspendTerminal), [onReady, suspendTerminal]);

	const subscribe = useCallback(
		(listener: () => void) => explorer.subscribe(inOneGo(listener)),
		[explorer],
	);
	const view = useSyncExternalStore(subscribe, explorer.view);

	useInput((input, key) => {
		for (const event of keyEvents(input, key)) explorer.press(event);
	});
	usePaste(text => explorer.paste(text));

	return <Screen rows={paintScreen(view, theme)} cursor={view.cursor} />;
};
