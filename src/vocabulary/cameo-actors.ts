import type { ActorType } from './actor-types.ts'
import { countryOf } from './country-codes.ts'
import { countryLabel } from './labels.ts'
import type { Sector } from './plover.ts'

type Role = readonly [type: ActorType | null, sector: Sector | null, label: string]

/** The roles of CAMEO's actors; those without a type only refine another role. */
const ROLES: ReadonlyMap<string, Role> = new Map(
  Object.entries<Role>({
    AGR: ['population_group', 'AGR', 'agriculture'],
    BUS: ['company', 'BUS', 'business'],
    COP: ['government_body', 'COP', 'police'],
    CRM: ['other', 'CRM', 'criminals'],
    CVL: ['population_group', 'CVL', 'civilians'],
    DEV: ['non_governmental_organization', 'SOC', 'development'],
    EDU: ['population_group', 'EDU', 'education'],
    ELI: ['population_group', 'ELI', 'elites'],
    ENV: ['social_movement', 'SOC', 'environment'],
    GOV: ['government_body', 'GOV', 'government'],
    HLH: ['other', 'MED', 'health'],
    HRI: ['non_governmental_organization', 'SOC', 'human rights'],
    IGO: ['intergovernmental_organization', null, 'intergovernmental organisation'],
    IMG: ['armed_group', null, 'international armed group'],
    INS: ['armed_group', 'REB', 'insurgents'],
    INT: ['other', null, 'international'],
    JUD: ['government_body', 'JUD', 'judiciary'],
    LAB: ['social_movement', 'LAB', 'labour'],
    LEG: ['government_body', 'LEG', 'legislature'],
    MED: ['media', 'JRN', 'media'],
    MIL: ['military', 'MIL', 'military'],
    MNC: ['company', 'BUS', 'multinational company'],
    MOD: [null, null, 'moderate'],
    NGM: ['social_movement', 'SOC', 'non-governmental movement'],
    NGO: ['non_governmental_organization', 'SOC', 'non-governmental organisation'],
    OPP: ['political_party', 'OPP', 'opposition'],
    PKO: ['military', 'MIL', 'peacekeepers'],
    PRM: ['armed_group', 'PRM', 'paramilitary'],
    PTY: ['political_party', 'PTY', 'party'],
    RAD: [null, null, 'radical'],
    REB: ['armed_group', 'REB', 'rebels'],
    REF: ['population_group', 'REF', 'refugees'],
    REL: ['religious_body', 'REL', 'religious'],
    SEP: ['armed_group', 'REB', 'separatists'],
    SET: ['population_group', 'CVL', 'settlers'],
    SPY: ['government_body', 'SPY', 'intelligence'],
    UAF: ['armed_group', 'UAF', 'unidentified armed force'],
    UIS: ['unidentified', 'UNK', 'unidentified state'],
  }),
)

/** Regions wider or narrower than a country, with the country of the narrower ones. */
const REGIONS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    AFR: 'Africa',
    ASA: 'Asia',
    BAG: 'Baghdad',
    BLK: 'Balkans',
    CAS: 'Central Asia',
    CAU: 'Caucasus',
    CEU: 'Central Europe',
    CFR: 'Central Africa',
    CRB: 'Caribbean',
    EAF: 'East Africa',
    EEU: 'Eastern Europe',
    EIN: 'East Indies',
    EUR: 'Europe',
    GZS: 'Gaza Strip',
    LAM: 'Latin America',
    MDT: 'Mediterranean',
    MEA: 'Middle East',
    NAF: 'North Africa',
    NMR: 'North America',
    PGS: 'Persian Gulf',
    SAF: 'Southern Africa',
    SAM: 'South America',
    SAS: 'South Asia',
    SCN: 'Scandinavia',
    SEA: 'Southeast Asia',
    WAF: 'West Africa',
    WSB: 'West Bank',
    WST: 'The West',
  }),
)

/** Faiths, as codes of their adherents. */
const FAITHS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    ADR: 'African diasporic religion',
    ALE: 'Alevi',
    ATH: 'Agnostic or atheist',
    BAH: 'Baháʼí',
    BUD: 'Buddhist',
    CHR: 'Christian',
    CON: 'Confucian',
    CPT: 'Coptic',
    CTH: 'Catholic',
    DOX: 'Orthodox',
    DRZ: 'Druze',
    HIN: 'Hindu',
    HSD: 'Hasidic',
    ITR: 'Indigenous religion',
    JAN: 'Jain',
    JEW: 'Jewish',
    JHW: 'Jehovah’s Witnesses',
    LDS: 'Latter Day Saints',
    MOS: 'Muslim',
    MRN: 'Maronite',
    NRM: 'New religious movement',
    PAG: 'Pagan',
    PRO: 'Protestant',
    SFI: 'Sufi',
    SHI: 'Shia',
    SIK: 'Sikh',
    SUN: 'Sunni',
    TAO: 'Taoist',
    UDX: 'Ultra-Orthodox',
    ZRO: 'Zoroastrian',
  }),
)

const IGO = 'intergovernmental_organization'
const NGO = 'non_governmental_organization'
const ARMED = 'armed_group'
const PARTY = 'political_party'
type Group = readonly [type: ActorType, name: string, country?: string]

/** Organisations that have a code of their own. */
const GROUPS: ReadonlyMap<string, Group> = new Map(
  Object.entries<Group>({
    AAM: [ARMED, 'Al-Aqsa Martyrs’ Brigades', 'PS'],
    ABD: [IGO, 'Arab Bank for Economic Development in Africa'],
    ACC: [IGO, 'Arab Cooperation Council'],
    ADB: [IGO, 'Asian Development Bank'],
    AEU: [IGO, 'Council of Arab Economic Unity'],
    AFB: [IGO, 'African Development Bank'],
    ALQ: [ARMED, 'Al-Qaeda'],
    AMF: [IGO, 'Arab Monetary Fund'],
    AML: [ARMED, 'Amal', 'LB'],
    AMN: [NGO, 'Amnesty International'],
    AMU: [IGO, 'Arab Maghreb Union'],
    ANO: [ARMED, 'Abu Nidal Organization', 'PS'],
    APE: [IGO, 'Organization of Arab Petroleum Exporting Countries'],
    ARL: [IGO, 'Arab League'],
    ASL: [ARMED, 'South Lebanon Army', 'LB'],
    ASN: [IGO, 'Association of Southeast Asian Nations'],
    ATD: [IGO, 'Eastern and Southern African Trade and Development Bank'],
    BCA: [IGO, 'Bank of Central African States'],
    BIS: [IGO, 'Bank for International Settlements'],
    BTH: [PARTY, 'Baath Party'],
    CEM: [IGO, 'Economic and Monetary Community of Central Africa'],
    CFA: [IGO, 'CFA Franc Zone'],
    CIS: [IGO, 'Commonwealth of Independent States'],
    COE: [IGO, 'Council of Europe'],
    CPA: [IGO, 'Cocoa Producers’ Alliance'],
    CPC: [IGO, 'Association of Coffee Producing Countries'],
    CRC: [NGO, 'International Red Cross and Red Crescent Movement'],
    CSS: [IGO, 'Community of Sahel-Saharan States'],
    CWN: [IGO, 'Commonwealth of Nations'],
    DFL: [ARMED, 'Democratic Front for the Liberation of Palestine', 'PS'],
    EBR: [IGO, 'European Bank for Reconstruction and Development'],
    ECA: [IGO, 'Economic Community of Central African States'],
    EEC: [IGO, 'European Union'],
    EFT: [IGO, 'European Free Trade Association'],
    ENN: [PARTY, 'Ennahda', 'TN'],
    FAO: [IGO, 'Food and Agriculture Organization'],
    FID: [NGO, 'International Federation for Human Rights'],
    FIS: [PARTY, 'Islamic Salvation Front', 'DZ'],
    FLN: [PARTY, 'National Liberation Front', 'DZ'],
    FTA: [PARTY, 'Fatah', 'PS'],
    GCC: [IGO, 'Gulf Cooperation Council'],
    GIA: [ARMED, 'Armed Islamic Group', 'DZ'],
    GOE: [IGO, 'Group of Eight'],
    GOS: [IGO, 'Group of Seven'],
    GRP: [NGO, 'Greenpeace'],
    GSP: [ARMED, 'Salafist Group for Preaching and Combat', 'DZ'],
    GSS: [IGO, 'Group of 77'],
    HCH: [IGO, 'United Nations High Commissioner for Human Rights'],
    HCR: [IGO, 'United Nations High Commissioner for Refugees'],
    HEZ: [ARMED, 'Hezbollah', 'LB'],
    HIP: ['other', 'Heavily Indebted Poor Countries'],
    HMS: [ARMED, 'Hamas', 'PS'],
    HRW: [NGO, 'Human Rights Watch'],
    IAC: [IGO, 'Inter-African Coffee Organisation'],
    IAD: [IGO, 'Intergovernmental Authority on Development'],
    IAE: [IGO, 'International Atomic Energy Agency'],
    IAF: [PARTY, 'Islamic Action Front', 'JO'],
    ICC: [IGO, 'International Criminal Court'],
    ICG: [NGO, 'International Crisis Group'],
    ICJ: [IGO, 'International Court of Justice'],
    ICO: [IGO, 'International Cocoa Organization'],
    IDB: [IGO, 'Islamic Development Bank'],
    IGC: [IGO, 'International Grains Council'],
    IHF: [NGO, 'International Helsinki Federation for Human Rights'],
    ILO: [IGO, 'International Labour Organization'],
    IMF: [IGO, 'International Monetary Fund'],
    IOM: [IGO, 'International Organization for Migration'],
    IPU: [IGO, 'Inter-Parliamentary Union'],
    IRC: [NGO, 'Red Cross'],
    ISJ: [ARMED, 'Palestinian Islamic Jihad', 'PS'],
    ITP: [IGO, 'Interpol'],
    JUR: [NGO, 'International Commission of Jurists'],
    KDP: [PARTY, 'Kurdistan Democratic Party'],
    KID: [IGO, 'United Nations Children’s Fund'],
    LBA: [PARTY, 'Israeli Labor Party', 'IL'],
    LKD: [PARTY, 'Likud', 'IL'],
    MBR: ['social_movement', 'Muslim Brotherhood'],
    MRZ: [PARTY, 'Meretz', 'IL'],
    MSF: [NGO, 'Médecins Sans Frontières'],
    MSP: [PARTY, 'Movement of Society for Peace', 'DZ'],
    NAT: [IGO, 'North Atlantic Treaty Organization'],
    NEP: [IGO, 'New Partnership for Africa’s Development'],
    NON: [IGO, 'Non-Aligned Movement'],
    OAS: [IGO, 'Organization of American States'],
    OAU: [IGO, 'African Union (Organisation of African Unity)'],
    OIC: [IGO, 'Organisation of Islamic Cooperation'],
    OPC: [IGO, 'Organization of the Petroleum Exporting Countries'],
    PAP: [IGO, 'Pan-African Parliament'],
    PFL: [ARMED, 'Popular Front for the Liberation of Palestine', 'PS'],
    PLF: [ARMED, 'Palestine Liberation Front', 'PS'],
    PLO: ['other', 'Palestine Liberation Organization', 'PS'],
    PLS: [ARMED, 'Polisario Front', 'EH'],
    PMD: [ARMED, 'People’s Mojahedin Organization of Iran', 'IR'],
    PRC: [IGO, 'Paris Club'],
    RCR: [NGO, 'Red Crescent'],
    RND: [PARTY, 'Democratic National Rally', 'DZ'],
    SAA: [IGO, 'South Asian Association for Regional Cooperation'],
    SAD: [IGO, 'Southern African Development Community'],
    SCE: [IGO, 'Organization for Security and Co-operation in Europe'],
    SHA: [PARTY, 'Shas', 'IL'],
    SOT: [IGO, 'Southeast Asia Treaty Organization'],
    TAL: [ARMED, 'Taliban'],
    UEM: [IGO, 'West African Economic and Monetary Union'],
    UNO: [IGO, 'United Nations'],
    WAD: [IGO, 'West African Development Bank'],
    WAM: [IGO, 'West African Monetary Union'],
    WAS: [IGO, 'Economic Community of West African States'],
    WBK: [IGO, 'World Bank'],
    WCT: [IGO, 'International war crimes tribunals'],
    WEF: [NGO, 'World Economic Forum'],
    WFP: [IGO, 'World Food Programme'],
    WHO: [IGO, 'World Health Organization'],
    WTO: [IGO, 'World Trade Organization'],
    XFM: [NGO, 'Oxfam'],
  }),
)

/** Branches of an organisation that its code alone does not name. */
const BRANCHES: ReadonlySet<string> = new Set(['COP', 'GOV', 'JUD', 'LEG', 'MIL', 'PKO', 'SPY'])

/** An actor as its CAMEO code describes it. */
export interface CameoActor {
  name: string
  type: ActorType
  /** ISO 3166-1 alpha-2. */
  country: string | null
  sectors: Sector[]
  /** Whether the code is that of a country alone. */
  isState: boolean
}

/**
 * Decodes a CAMEO actor code: codes of three letters in a row, each a country, region, organisation,
 * role, faith, or, in lower case, an ethnic group.
 *
 * @param called the name of the actor, when no part of the code has one
 */
export function cameoActor(code: string, called: string): CameoActor {
  const parts = code.match(/.{1,3}/gsu) ?? []
  const labels: string[] = []
  const branches: string[] = []
  const sectors = new Set<Sector>()
  let country: string | null = null
  let role: ActorType | null = null
  let group: Group | undefined
  let isPeople = false
  let isUnknown = false
  for (const part of parts) {
    const known = ROLES.get(part)
    const organisation = GROUPS.get(part)
    const faith = FAITHS.get(part)
    const land = faith === undefined ? countryOf('cameo', part) : null
    if (known) {
      const [type, sector, label] = known
      role ??= type
      if (sector) sectors.add(sector)
      labels.push(label)
      if (BRANCHES.has(part)) branches.push(label)
    } else if (faith !== undefined) {
      isPeople = true
      labels.push(faith)
    } else if (part === part.toUpperCase() && land !== null) {
      country ??= land
      labels.push(REGIONS.get(part) ?? countryLabel(land))
    } else if (REGIONS.has(part)) labels.push(REGIONS.get(part) ?? part)
    else if (organisation) {
      group = organisation
      labels.push(organisation[1])
    } else {
      isPeople ||= part !== part.toUpperCase()
      if (!isUnknown) labels.push(called === '' ? part : called)
      isUnknown = true
    }
  }
  if (group) country ??= group[2] ?? null
  const [first = called, ...rest] = group ? [group[1], ...branches] : labels
  const isState = parts.length === 1 && country !== null && !group && !REGIONS.has(code)
  return {
    name: [`${first.slice(0, 1).toUpperCase()}${first.slice(1)}`, ...rest].join(', '),
    type:
      group?.[0] ??
      role ??
      (isPeople ? 'population_group' : isState ? 'state' : isUnknown ? 'unidentified' : 'other'),
    country,
    sectors: [...sectors],
    isState,
  }
}
