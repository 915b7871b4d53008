import type {LineKind} from '../article/line-kind.ts';
import {appAdvertising} from './app-advertising.ts';
import {breadcrumb} from './breadcrumb.ts';
import {byline} from './byline.ts';
import {commentBox} from './comment-box.ts';
import {copyright} from './copyright.ts';
import {disclaimer} from './disclaimer.ts';
import {editorLine} from './editor-line.ts';
import {fontSize} from './font-size.ts';
import {friendLinks} from './friend-links.ts';
import {hotList} from './hot-list.ts';
import {login} from './login.ts';
import {navigation} from './navigation.ts';
import {originalTitle} from './original-title.ts';
import {outsideArticle} from './outside-article.ts';
import {printPager} from './print-pager.ts';
import {qrHint} from './qr-hint.ts';
import {relatedList} from './related-list.ts';
import {searchBox} from './search-box.ts';
import {shareBar} from './share-bar.ts';
import {siteTeaser} from './site-teaser.ts';
import {tags} from './tags.ts';
import {templateLine} from './template-line.ts';
import {ticker} from './ticker.ts';
import {titleLine} from './title-line.ts';
import {videoPlayer} from './video-player.ts';
import {weather} from './weather.ts';

/**
 * THE list of kinds of lines around an article, one rule each. Where two kinds know a line for sure,
 * the first in the list has it: those that name the article come before those that dress a site.
 */
export const lineKinds: readonly LineKind[] = [
	originalTitle,
	titleLine,
	// Before the byline, which knows many of its words: 来源:… 责任编辑:…
	editorLine,
	byline,
	breadcrumb,
	tags,
	fontSize,
	relatedList,
	hotList,
	friendLinks,
	qrHint,
	appAdvertising,
	siteTeaser,
	videoPlayer,
	commentBox,
	disclaimer,
	copyright,
	searchBox,
	login,
	weather,
	ticker,
	// Rows of names come last: a row of share buttons is also a row of names.
	shareBar,
	printPager,
	navigation,
	templateLine,
	outsideArticle,
];
