/**
 * Query parameters that track visitors and do not select a page: those of analytics, advertising, newsletters and
 * news sites, from lists of trackers (ClearURLs and others).
 */
const NAMES = new Set(
  [
    // Google, Meta, Microsoft, X, TikTok, LinkedIn, Yandex and other advertising
    'gclid gclsrc dclid gbraid wbraid gad_source gad_campaignid srsltid _ga _gl gs_l fbclid fb_source',
    'fb_ref fb_action_ids fb_action_types mibextid igsh igshid msclkid twclid __twitter_impression',
    'ttclid li_fat_id epik sccid yclid ysclid _openstat rb_clickid s_cid s_kwcid ef_id spm wickedid',
    // newsletters
    'mc_cid mc_eid mc_tc mkt_tok _hsenc _hsmi __hssc __hstc __hsfp hsctatracking vero_id vero_conv',
    'oly_enc_id oly_anon_id ml_subscriber ml_subscriber_hash sfmc_id dm_i',
    // AT Internet, Adobe, comScore, Webtrekk, Echobox and Piano, at news sites
    'xtor xtref xtcr ns_mchannel ns_source ns_campaign ns_linkname ns_fee wt_mc wt_zmc wtmc wtzmc wtrid',
    'wt.mc_id cmpid cmp icid intcid intcmp int_cmp echobox cx_testid cx_testvariant tracking_source',
    // the BBC, Al Jazeera, The Guardian, The New York Times, Reuters, CBS, Daily Mail, Yahoo, Condé Nast
    'ocid traffic_source smid smtyp emc taid rpc ftag ito ncid guccounter guce_referrer',
    'guce_referrer_sig soc_src soc_trk tpcc mbid spref __source',
  ].flatMap((line) => line.split(' ')),
)
const FAMILIES = /^(utm_.*|utm|mtm_.*|pk_.*|piwik_.*|otm_.*|hsa_.*|hmb_.*|itm_.*|at_.*)$/

/** Whether the name of a query parameter is that of a tracker. */
export const isTracker = (name: string): boolean => {
  // Some sites escape "&" twice.
  const bare = name.toLowerCase().replace(/^amp;/, '')
  return NAMES.has(bare) || FAMILIES.test(bare)
}
