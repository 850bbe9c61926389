/** Addresses that a bot gave: only those that a phone would open. */

export const safeUrl = url => (/^https?:\/\//i.test(url ?? '') || /^\/sim\//.test(url ?? '') ? url : undefined);
