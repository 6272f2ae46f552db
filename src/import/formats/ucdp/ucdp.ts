/** Who gave the ids of UCDP's actors and events. */
export const UCDP_SCHEME = 'ucdp'
/** Who gave the numbers of states: Gleditsch and Ward. */
export const STATE_SCHEME = 'gw'
export const UCDP_LICENCE = 'CC-BY-4.0'
/** What to do with a file that some program has saved in another encoding. */
export const OTHER_ENCODING = 'convert it, as by iconv -f windows-1252 -t utf-8'
/** How UCDP names the actor that a state is. */
export const GOVERNMENT = 'Government of '
