/** Who gave the ids of UCDP's actors and events. */
export const UCDP_SCHEME = 'ucdp'
/** Who gave the numbers of states: Gleditsch and Ward. */
export const STATE_SCHEME = 'gw'
export const UCDP_LICENCE = 'CC-BY-4.0'
/** How UCDP names the actor that a state is. */
export const GOVERNMENT = 'Government of '
