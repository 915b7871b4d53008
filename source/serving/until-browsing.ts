import type {Explorer} from '../explorer/explorer.ts';

/** Resolves when no menu is open and no field is typed in. */
export const untilBrowsing = (explorer: Explorer): Promise<void> =>
	new Promise(resolve => {
		const look = (): boolean => {
			const isBrowsing = explorer.state().mode.kind === 'browse';
			if (isBrowsing) resolve();
			return isBrowsing;
		};

		if (look()) return;
		const stop = explorer.subscribe(() => {
			if (look()) stop();
		});
	});
