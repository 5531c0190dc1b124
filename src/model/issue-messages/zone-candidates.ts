// What abbreviations of zones may mean, for the author to choose from. By the tz database, and by what newspapers write.

/** A zone and its offset while the abbreviation is in use there. */
type Candidate = readonly [zone: string, offset: string];

const candidates: Readonly<Record<string, readonly Candidate[]>> = {
  ACST: [['Australia/Darwin', '+09:30']],
  ADT: [['America/Halifax', '-03:00']],
  AEDT: [['Australia/Sydney', '+11:00']],
  AEST: [['Australia/Sydney', '+10:00']],
  AKDT: [['America/Anchorage', '-08:00']],
  AKST: [['America/Anchorage', '-09:00']],
  AMT: [['Asia/Yerevan', '+04:00'], ['America/Manaus', '-04:00']],
  ART: [['America/Argentina/Buenos_Aires', '-03:00'], ['Africa/Cairo', '+02:00']],
  AST: [['America/Halifax', '-04:00'], ['Asia/Riyadh', '+03:00'], ['America/Anchorage', '-09:00']],
  AWST: [['Australia/Perth', '+08:00']],
  BRT: [['America/Sao_Paulo', '-03:00']],
  BST: [['Europe/London', '+01:00'], ['Asia/Dhaka', '+06:00'], ['Pacific/Bougainville', '+11:00']],
  CAT: [['Africa/Maputo', '+02:00']],
  CDT: [['America/Chicago', '-05:00'], ['America/Havana', '-04:00']],
  CEST: [['Europe/Berlin', '+02:00']],
  CET: [['Europe/Berlin', '+01:00'], ['Africa/Algiers', '+01:00']],
  CST: [['America/Chicago', '-06:00'], ['Asia/Shanghai', '+08:00'], ['America/Havana', '-05:00']],
  EAT: [['Africa/Nairobi', '+03:00']],
  ECT: [['America/Guayaquil', '-05:00'], ['Europe/Paris', '+01:00']],
  EDT: [['America/New_York', '-04:00']],
  EEST: [['Europe/Kyiv', '+03:00']],
  EET: [['Europe/Kyiv', '+02:00'], ['Africa/Cairo', '+02:00']],
  EST: [['America/New_York', '-05:00'], ['America/Panama', '-05:00'], ['Australia/Sydney', '+10:00']],
  GET: [['Asia/Tbilisi', '+04:00']],
  GST: [['Asia/Dubai', '+04:00'], ['Pacific/Guam', '+10:00']],
  HKT: [['Asia/Hong_Kong', '+08:00']],
  HST: [['Pacific/Honolulu', '-10:00']],
  ICT: [['Asia/Bangkok', '+07:00']],
  IDT: [['Asia/Jerusalem', '+03:00']],
  IRST: [['Asia/Tehran', '+03:30']],
  IST: [['Asia/Kolkata', '+05:30'], ['Asia/Jerusalem', '+02:00'], ['Europe/Dublin', '+01:00']],
  JST: [['Asia/Tokyo', '+09:00']],
  KST: [['Asia/Seoul', '+09:00']],
  MDT: [['America/Denver', '-06:00']],
  MET: [['Europe/Brussels', '+01:00']],
  MSD: [['Europe/Moscow', '+04:00']],
  MSK: [['Europe/Moscow', '+03:00']],
  MST: [['America/Denver', '-07:00'], ['America/Phoenix', '-07:00'], ['Asia/Kuala_Lumpur', '+08:00']],
  NDT: [['America/St_Johns', '-02:30']],
  NET: [['Asia/Yerevan', '+04:00']],
  NPT: [['Asia/Kathmandu', '+05:45']],
  NST: [['America/St_Johns', '-03:30'], ['Pacific/Auckland', '+12:00']],
  NZDT: [['Pacific/Auckland', '+13:00']],
  NZST: [['Pacific/Auckland', '+12:00']],
  PDT: [['America/Los_Angeles', '-07:00']],
  PHT: [['Asia/Manila', '+08:00']],
  PKT: [['Asia/Karachi', '+05:00']],
  PNT: [['America/Phoenix', '-07:00']],
  PST: [['America/Los_Angeles', '-08:00'], ['Asia/Manila', '+08:00']],
  SAST: [['Africa/Johannesburg', '+02:00']],
  SGT: [['Asia/Singapore', '+08:00']],
  SST: [['Pacific/Pago_Pago', '-11:00'], ['Pacific/Guadalcanal', '+11:00'], ['Asia/Singapore', '+08:00']],
  TRT: [['Europe/Istanbul', '+03:00']],
  VST: [['Asia/Ho_Chi_Minh', '+07:00']],
  WAT: [['Africa/Lagos', '+01:00']],
  WEST: [['Europe/Lisbon', '+01:00']],
  WET: [['Europe/Lisbon', '+00:00']],
  WIB: [['Asia/Jakarta', '+07:00']],
}; // prettier-ignore

/**
 * What an abbreviation may mean, in words: `Europe/London (+01:00) or Asia/Dhaka (+06:00)`; `null` for what is none. Those of
 * both halves of a year, such as `EST5EDT`, are known by their first.
 */
export function zoneCandidates(name: string): string | null {
  const [abbreviation = ''] = /^[a-z]{2,4}(?=(?:\d{1,2}[a-z]{0,4})?$)/i.exec(name.trim()) ?? [];
  const key = abbreviation.toUpperCase();
  const found = Object.hasOwn(candidates, key) ? candidates[key] : undefined;
  if (found === undefined) return null;
  return found.map(([zone, offset]) => `${zone} (${offset})`).join(' or ');
}
