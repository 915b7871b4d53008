import type {DoctorWords} from './en/doctor.ts';
import type {HelpWords} from './en/help.ts';
import {english} from './english.ts';
import type {KeyOf, Language, Words} from './words.ts';

/** All sentences in a language. Only English is loaded without being asked for. */
export const loadWords = async (language: Language, key: KeyOf): Promise<Words> => {
	switch (language) {
		case 'en':
			return english(key);
		case 'zh-Hans':
			return (await import('./simplified-chinese.ts')).simplifiedChinese(key);
		case 'zh-Hant':
			return (await import('./traditional-chinese.ts')).traditionalChinese(key);
	}
};

/** What `--doctor` says. */
export const loadDoctorWords = async (language: Language): Promise<DoctorWords> => {
	switch (language) {
		case 'en':
			return (await import('./en/doctor.ts')).doctorWords;
		case 'zh-Hans':
			return (await import('./zh-hans/doctor.ts')).doctorWords;
		case 'zh-Hant':
			return (await import('./zh-hant/doctor.ts')).doctorWords;
	}
};

/** What `--help` says. */
export const loadHelpWords = async (language: Language): Promise<HelpWords> => {
	switch (language) {
		case 'en':
			return (await import('./en/help.ts')).helpWords;
		case 'zh-Hans':
			return (await import('./zh-hans/help.ts')).helpWords;
		case 'zh-Hant':
			return (await import('./zh-hant/help.ts')).helpWords;
	}
};
