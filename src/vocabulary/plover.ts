/** The event types: the sixteen of PLOVER, and OTHER for what fits none of them. */
export const EVENT_TYPES = [
  'AGREE',
  'CONSULT',
  'SUPPORT',
  'CONCEDE',
  'COOPERATE',
  'AID',
  'RETREAT',
  'REQUEST',
  'ACCUSE',
  'REJECT',
  'THREATEN',
  'PROTEST',
  'SANCTION',
  'MOBILIZE',
  'COERCE',
  'ASSAULT',
  'OTHER',
] as const

/** Every mode of any event type; `modesOf` tells which belong to a type. */
export const EVENT_MODES = [
  'visit',
  'third-party',
  'multilateral',
  'phone',
  'withdraw',
  'release',
  'disarm',
  'ceasefire',
  'access',
  'resign',
  'assist',
  'change',
  'yield',
  'meet',
  'disapprove',
  'investigate',
  'allege',
  'restrict',
  'arrest',
  'relations',
  'expel',
  'territory',
  'violence',
  'demo',
  'riot',
  'strike',
  'hunger',
  'boycott',
  'obstruct',
  'vandalize',
  'convict',
  'discontinue',
  'troops',
  'weapons',
  'police',
  'militia',
  'seize',
  'censor',
  'curfew',
  'martial-law',
  'deport',
  'withhold',
  'misinformation',
  'cyber',
  'abduct',
  'beat',
  'torture',
  'sexual',
  'targeted',
  'destroy',
  'primitive',
  'firearms',
  'explosives',
  'suicide-attack',
  'aerial',
  'drone',
  'heavy-weapons',
  'crowd-control',
  'unconventional',
] as const

/** The four classes of event: words or deeds, cooperation or conflict. */
export const QUAD_CLASSES = [
  'verbal_cooperation',
  'material_cooperation',
  'verbal_conflict',
  'material_conflict',
] as const

/** The subject areas an event can touch; an event may have several. */
export const CONTEXTS = [
  'military',
  'intelligence',
  'executive',
  'legislative',
  'election',
  'political_institutions',
  'pro_democracy',
  'pro_autocracy',
  'economic',
  'legal',
  'reparations',
  'human_rights',
  'rights_freedoms',
  'repression',
  'human_security',
  'gender',
  'lgbt',
  'religion_ethnicity',
  'inequality',
  'diplomatic',
  'territory',
  'peacekeeping',
  'health',
  'asylum',
  'migration',
  'disasters',
  'natural_resource',
  'environment',
  'technology',
  'terrorism',
  'cbrn',
  'cyber',
  'misinformation',
  'crime',
  'corruption',
  'illegal_drugs',
  'trafficking',
] as const

/** The codes for the part of society an actor belongs to. */
export const SECTORS = [
  'COP',
  'GOV',
  'JUD',
  'LEG',
  'MIL',
  'PRM',
  'PTY',
  'REB',
  'SPY',
  'UAF',
  'UNK',
  'AGR',
  'BUS',
  'CRM',
  'CVL',
  'EDU',
  'ELI',
  'JRN',
  'LAB',
  'MED',
  'REF',
  'OPP',
  'PRE',
  'REL',
  'SOC',
] as const

/** A code of `EVENT_TYPES`. */
export type EventType = (typeof EVENT_TYPES)[number]

/** A code of `EVENT_MODES`. */
export type EventMode = (typeof EVENT_MODES)[number]

/** A code of `QUAD_CLASSES`. */
export type QuadClass = (typeof QUAD_CLASSES)[number]

/** A code of `CONTEXTS`. */
export type Context = (typeof CONTEXTS)[number]

/** A code of `SECTORS`. */
export type Sector = (typeof SECTORS)[number]

interface ModeEntry {
  readonly description: string
  readonly intensity: number
}

interface TypeEntry {
  readonly label: string
  readonly description: string
  readonly quadClass: QuadClass | null
  readonly intensity: number | null
  readonly modes: Readonly<Partial<Record<EventMode, ModeEntry>>>
}

/**
 * The meaning of each event type, its class and its modes, with intensities from -10 (most hostile) to
 * 10 (most cooperative). Codes and scores are those of the PLOVER manual 0.8, with its misprinted
 * sign of ACCUSE corrected.
 */
export const PLOVER: Readonly<Record<EventType, TypeEntry>> = {
  AGREE: {
    label: 'Agree',
    description:
      'The source accepts, signs or promises something it will do with or for the target, without' +
      ' having done it yet.',
    quadClass: 'verbal_cooperation',
    intensity: 2.5,
    modes: {},
  },
  CONSULT: {
    label: 'Consult',
    description: 'The source talks with the target, in person or at a distance.',
    quadClass: 'verbal_cooperation',
    intensity: 2.5,
    modes: {
      visit: {
        description: 'One side travels to the other, or receives it, in order to talk.',
        intensity: 4,
      },
      'third-party': {
        description: 'The two sides meet at a place that belongs to neither of them.',
        intensity: 1,
      },
      multilateral: {
        description: 'More than two sides take part in the talks.',
        intensity: 4,
      },
      phone: {
        description: 'The two sides talk by telephone, video link or message.',
        intensity: 1.5,
      },
    },
  },
  SUPPORT: {
    label: 'Support',
    description:
      'The source speaks up for the target: it praises, defends, recognises or congratulates it, or' +
      ' opens or improves diplomatic relations.',
    quadClass: 'verbal_cooperation',
    intensity: 5,
    modes: {},
  },
  CONCEDE: {
    label: 'Concede',
    description:
      'The source says that it gives way to the target, by promising a reform, easing a rule,' +
      ' apologising or accepting blame.',
    quadClass: 'verbal_cooperation',
    intensity: 4.5,
    modes: {},
  },
  COOPERATE: {
    label: 'Cooperate',
    description:
      'The source and the target carry out something together, such as trade, military exercises,' +
      ' extradition or an exchange of intelligence.',
    quadClass: 'material_cooperation',
    intensity: 9.5,
    modes: {},
  },
  AID: {
    label: 'Aid',
    description:
      'The source delivers money, goods, weapons, peacekeepers, shelter or other help to the target.',
    quadClass: 'material_cooperation',
    intensity: 10,
    modes: {},
  },
  RETREAT: {
    label: 'Retreat',
    description:
      'The source stops or undoes something that burdened the target, whether by its own choice or' +
      ' under pressure.',
    quadClass: 'material_cooperation',
    intensity: 6.5,
    modes: {
      withdraw: {
        description: 'The source pulls its troops or people back, or gives up a place it held.',
        intensity: 8,
      },
      release: {
        description: 'The source sets people of the target free, or hands back what it took.',
        intensity: 6.5,
      },
      disarm: {
        description: 'The source lays down, hands over or destroys its own weapons or disbands.',
        intensity: 10,
      },
      ceasefire: {
        description: 'The source stops or suspends fighting against the target.',
        intensity: 7.5,
      },
      access: {
        description:
          'The source lets the target or a third side in, for example inspectors, aid workers or' +
          ' peacekeepers.',
        intensity: 6.5,
      },
      resign: {
        description: 'A leader or official of the source gives up office.',
        intensity: 4.5,
      },
    },
  },
  REQUEST: {
    label: 'Request',
    description: 'The source asks, urges or demands that the target do something.',
    quadClass: 'verbal_conflict',
    intensity: 0,
    modes: {
      assist: {
        description: 'The source asks the target for help, money, goods, forces or backing.',
        intensity: 0.5,
      },
      change: {
        description: 'The source asks the target for a reform or for a change of its leadership.',
        intensity: -1,
      },
      yield: {
        description:
          'The source asks the target to give way, for example to free prisoners, lift a blockade' +
          ' or stop fighting.',
        intensity: -1,
      },
      meet: {
        description: 'The source asks the target to meet, negotiate, settle or accept mediation.',
        intensity: 0,
      },
    },
  },
  ACCUSE: {
    label: 'Accuse',
    description: 'The source blames or criticises the target, or looks into what it may have done.',
    quadClass: 'verbal_conflict',
    intensity: -3,
    modes: {
      disapprove: {
        description: 'The source criticises, condemns or complains about the target.',
        intensity: -2,
      },
      investigate: {
        description: 'The source examines a suspected wrong of the target.',
        intensity: -3.5,
      },
      allege: {
        description:
          'The source states that the target committed a crime or other wrong, in public or by' +
          ' bringing a suit.',
        intensity: -3.5,
      },
    },
  },
  REJECT: {
    label: 'Reject',
    description:
      'The source turns down a request or proposal of the target, or refuses what it wants.',
    quadClass: 'verbal_conflict',
    intensity: -2,
    modes: {
      assist: {
        description: 'The source refuses the target help, cooperation or backing.',
        intensity: -1.5,
      },
      change: {
        description:
          'The source refuses the reform or the change of leadership that the target wants.',
        intensity: -2,
      },
      yield: {
        description: 'The source refuses to give way to the target, or openly defies its rules.',
        intensity: -2,
      },
      meet: {
        description: 'The source refuses to meet or negotiate with the target, or to be mediated.',
        intensity: -2,
      },
    },
  },
  THREATEN: {
    label: 'Threaten',
    description: 'The source warns the target of harm or of a hostile step to come.',
    quadClass: 'verbal_conflict',
    intensity: -3.5,
    modes: {
      restrict: {
        description:
          'The source threatens the target with a ban, a blockade, sanctions or other limits.',
        intensity: -3,
      },
      arrest: {
        description: 'The source threatens to arrest, charge or imprison the target.',
        intensity: -3.5,
      },
      relations: {
        description: 'The source threatens to reduce or break off relations, talks or aid.',
        intensity: -3.5,
      },
      expel: {
        description: 'The source threatens to send the target, or people of it, out of a country.',
        intensity: -3.5,
      },
      territory: {
        description: 'The source threatens to occupy or annex territory of the target.',
        intensity: -4,
      },
      violence: {
        description: 'The source threatens to use force against the target.',
        intensity: -3.5,
      },
    },
  },
  PROTEST: {
    label: 'Protest',
    description:
      'People or groups act together in public against the target, most often a government or a' +
      ' company.',
    quadClass: 'material_conflict',
    intensity: -5,
    modes: {
      demo: {
        description: 'The source marches, rallies or otherwise gathers in protest.',
        intensity: -5,
      },
      riot: {
        description: 'The source protests with violence against people or property.',
        intensity: -7,
      },
      strike: {
        description: 'The source stops working in protest.',
        intensity: -5,
      },
      hunger: {
        description: 'The source refuses to eat in protest.',
        intensity: -4.5,
      },
      boycott: {
        description: 'The source refuses to buy from the target, deal with it or take part.',
        intensity: -4.5,
      },
      obstruct: {
        description: 'The source blocks a road, an entrance or a building, or occupies it.',
        intensity: -4.5,
      },
      vandalize: {
        description: 'The source damages or defaces property in protest, without a riot.',
        intensity: -5,
      },
    },
  },
  SANCTION: {
    label: 'Sanction',
    description: 'The source punishes the target, or cuts back its ties with it, without violence.',
    quadClass: 'material_conflict',
    intensity: -6,
    modes: {
      convict: {
        description: 'The source, a court or other authority, sentences or fines the target.',
        intensity: -6,
      },
      expel: {
        description: 'The source sends out diplomats, an organisation or a member of the target.',
        intensity: -5.5,
      },
      withdraw: {
        description: 'The source leaves talks, a treaty, a mission or an organisation.',
        intensity: -6,
      },
      discontinue: {
        description: 'The source stops or cuts aid, trade, contacts or relations with the target.',
        intensity: -6,
      },
    },
  },
  MOBILIZE: {
    label: 'Mobilize',
    description:
      'The source readies or moves forces or weapons in a show of strength toward the target,' +
      ' without using them.',
    quadClass: 'material_conflict',
    intensity: -5.5,
    modes: {
      troops: {
        description: 'The source calls up, gathers or moves soldiers, or puts them on alert.',
        intensity: -6.5,
      },
      weapons: {
        description: 'The source moves, deploys or tests weapons.',
        intensity: -6.5,
      },
      police: {
        description: 'The source puts police on alert or sends more of them out.',
        intensity: -5.5,
      },
      militia: {
        description: 'The source gathers or readies fighters outside the regular forces.',
        intensity: -6,
      },
    },
  },
  COERCE: {
    label: 'Coerce',
    description:
      'The source, usually an authority, uses its power to restrict, seize or detain the target,' +
      ' short of injuring people.',
    quadClass: 'material_conflict',
    intensity: -7,
    modes: {
      seize: {
        description: 'The source takes, or searches by force, property or territory of the target.',
        intensity: -7,
      },
      restrict: {
        description: 'The source bans the target or limits its movement, activity or rights.',
        intensity: -7,
      },
      censor: {
        description: 'The source suppresses what the target publishes, says or can read.',
        intensity: -6.5,
      },
      curfew: {
        description: 'The source orders the people of a place to stay indoors at set hours.',
        intensity: -6.5,
      },
      'martial-law': {
        description: 'The source declares an emergency or puts a place under military rule.',
        intensity: -7.5,
      },
      arrest: {
        description: 'The source arrests, detains or charges the target.',
        intensity: -7,
      },
      deport: {
        description: 'The source sends people out of its territory against their will.',
        intensity: -7,
      },
      withhold: {
        description:
          'The source holds back goods, services or aid that the target needs or has a right to.',
        intensity: -7,
      },
      misinformation: {
        description: 'The source spreads falsehoods to mislead or harm the target.',
        intensity: -6.5,
      },
      cyber: {
        description: 'The source breaks into or disables computers or networks of the target.',
        intensity: -7,
      },
    },
  },
  ASSAULT: {
    label: 'Assault',
    description: 'The source uses violence against people or property of the target.',
    quadClass: 'material_conflict',
    intensity: -9,
    modes: {
      abduct: {
        description: 'The source kidnaps people, takes them hostage or makes them disappear.',
        intensity: -8.5,
      },
      beat: {
        description: 'The source hurts people with bare hands or blows.',
        intensity: -7.5,
      },
      torture: {
        description: 'The source inflicts severe pain on people in its power.',
        intensity: -8.5,
      },
      sexual: {
        description: 'The source commits rape or other sexual violence.',
        intensity: -8.5,
      },
      targeted: {
        description: 'The source kills, or tries to kill, a particular person it has chosen.',
        intensity: -9.5,
      },
      destroy: {
        description: 'The source wrecks or burns property of the target.',
        intensity: -8.5,
      },
      primitive: {
        description: 'The source attacks with simple weapons such as knives, clubs or stones.',
        intensity: -8,
      },
      firearms: {
        description: 'The source attacks with guns or other small arms.',
        intensity: -9,
      },
      explosives: {
        description: 'The source attacks with a bomb, mine or grenade.',
        intensity: -9,
      },
      'suicide-attack': {
        description: 'The attacker sets out to die in the attack on the target.',
        intensity: -9.5,
      },
      aerial: {
        description: 'The source attacks from crewed aircraft.',
        intensity: -9.5,
      },
      drone: {
        description: 'The source attacks with uncrewed aircraft.',
        intensity: -9.5,
      },
      'heavy-weapons': {
        description: 'The source attacks with artillery, tanks, rockets, missiles or warships.',
        intensity: -9.5,
      },
      'crowd-control': {
        description:
          'The source uses means such as tear gas, water cannon or rubber bullets against a crowd.',
        intensity: -7.5,
      },
      unconventional: {
        description:
          'The source attacks with chemical, biological, radiological or nuclear weapons.',
        intensity: -10,
      },
    },
  },
  OTHER: {
    label: 'Other',
    description: 'Something happened that none of the other types describes.',
    quadClass: null,
    intensity: null,
    modes: {},
  },
}

/** One short phrase for each context. */
export const CONTEXT_DESCRIPTIONS: Readonly<Record<Context, string>> = {
  military: 'armed forces, fighting and defence',
  intelligence: 'secret services and spying',
  executive: 'heads of government, ministers and their offices',
  legislative: 'parliaments and the making of laws',
  election: 'elections, referendums and campaigns',
  political_institutions: 'how a state is built: constitution, offices, change of system',
  pro_democracy: 'steps that widen political freedom or participation',
  pro_autocracy: 'steps that narrow political freedom or concentrate power',
  economic: 'trade, finance, work and prices',
  legal: 'courts, law enforcement and legal proceedings',
  reparations: 'making amends for past wrongs',
  human_rights: 'abuse or protection of basic human rights',
  rights_freedoms: 'civil and political rights and freedoms',
  repression: 'an authority using force or restraint on its own people',
  human_security: 'food, water, shelter and the safety of civilians',
  gender: 'women and relations between the sexes',
  lgbt: 'sexual orientation and gender identity',
  religion_ethnicity: 'religious, ethnic and linguistic groups',
  inequality: 'unequal wealth, chances or treatment',
  diplomatic: 'relations and talks between states or parties',
  territory: 'borders and the control of land or sea',
  peacekeeping: 'peace missions and the monitoring of truces',
  health: 'disease, medicine and health care',
  asylum: 'refugees and the protection they are given or denied',
  migration: 'people moving between or within countries',
  disasters: 'natural and man-made disasters',
  natural_resource: 'oil, minerals, water, timber and other resources',
  environment: 'pollution, climate and nature',
  technology: 'science, technology and communications',
  terrorism: 'violence meant to frighten a wider public',
  cbrn: 'chemical, biological, radiological or nuclear weapons',
  cyber: 'attacks and crime through computer networks',
  misinformation: 'false or misleading information, spread on purpose or not',
  crime: 'ordinary and organised crime',
  corruption: 'bribery and the abuse of office for private gain',
  illegal_drugs: 'making, trading and fighting illegal drugs',
  trafficking: 'illegal trade in people, weapons or goods',
}

/** One short phrase for each sector. */
export const SECTOR_DESCRIPTIONS: Readonly<Record<Sector, string>> = {
  COP: 'police and other law enforcement',
  GOV: 'government and its administration',
  JUD: 'courts, judges and prosecutors',
  LEG: 'parliament and its members',
  MIL: 'regular armed forces',
  PRM: 'armed groups that fight on the side of the government',
  PTY: 'political parties',
  REB: 'armed groups that fight against the government',
  SPY: 'intelligence and secret services of a state',
  UAF: 'armed people whose side is not known',
  UNK: 'actors of whom nothing is known',
  AGR: 'farmers, herders and farm workers',
  BUS: 'companies and business people',
  CRM: 'criminals and gangs',
  CVL: 'ordinary people',
  EDU: 'schools, universities, teachers and students',
  ELI: 'former officials and other influential people',
  JRN: 'journalists and news media',
  LAB: 'workers and trade unions',
  MED: 'doctors, nurses, hospitals and other health workers',
  REF: 'refugees and displaced people',
  OPP: 'politicians and movements that oppose the government without arms',
  PRE: 'entities that act as a state and are recognised by only some',
  REL: 'religious leaders, bodies and communities',
  SOC: 'associations, charities and other civil society groups',
}

/** The modes an event type can have, in the order of `EVENT_MODES`. */
export function modesOf(type: EventType): EventMode[] {
  const { modes } = PLOVER[type]
  return EVENT_MODES.filter((mode) => modes[mode] !== undefined)
}

/** The class of an event type and the intensity of the mode, or of the type where no mode applies. */
export function classify(
  type: EventType,
  mode: EventMode | null,
): { quadClass: QuadClass | null; intensity: number | null } {
  const entry = PLOVER[type]
  const modeEntry = mode === null ? undefined : entry.modes[mode]
  return { quadClass: entry.quadClass, intensity: modeEntry?.intensity ?? entry.intensity }
}
