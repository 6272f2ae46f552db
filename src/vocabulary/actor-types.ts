/** The kinds of actor. */
export const ACTOR_TYPES = [
  'person',
  'state',
  'government_body',
  'military',
  'armed_group',
  'political_party',
  'intergovernmental_organization',
  'non_governmental_organization',
  'company',
  'media',
  'religious_body',
  'social_movement',
  'population_group',
  'unidentified',
  'other',
] as const
export type ActorType = (typeof ACTOR_TYPES)[number]
