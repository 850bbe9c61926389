/** Starts the page. */

import { settings } from './base/settings.js';
import { openDesk } from './desk/desk.js';

document.documentElement.lang = settings.language;
document.documentElement.dataset.theme = settings.theme;
await openDesk(document.body);
