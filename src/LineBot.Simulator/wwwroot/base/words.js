/** The page speaks Thai, or English by toggle: both stand side by side where they are said. */

import { settings } from './settings.js';

export const isThai = settings.language === 'th';

export const say = (thai, english) => (isThai ? thai : english);
