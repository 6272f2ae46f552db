/** The scheme of UCDP's ids of actors and events. */
export const UCDP_SCHEME = 'ucdp'
/** The scheme of Gleditsch and Ward's state numbers. */
export const STATE_SCHEME = 'gw'
export const UCDP_LICENCE = 'CC-BY-4.0'
/** How to fix a file that some program has saved in another encoding. */
export const OTHER_ENCODING = 'convert it, for example with iconv -f windows-1252 -t utf-8'
/** The prefix by which UCDP names the government of a state. */
export const GOVERNMENT = 'Government of '
