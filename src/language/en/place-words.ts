import type { PlaceWords } from '../private-words.ts';

export const englishPlaceWords = {
  streetBefore: 'plaza',
  streetAfter:
    'street|st|avenue|aven?|road|rd|boulevard|blvd|boul|lane|ln|drive|drv?|court|ct|way|place|pl|terrace|terr?|parkway|pkwy|highway|hwy|circle|circ?|square|sq|alley|aly|bend|bluffs?|brook|bypass|canyon|close|commons?|cove|crescent|cres|crossing|xing|dale|expressway|expy|ferry|flats?|fork|freeway|gardens?|glen|green|grove|harbor|heights|hts|hill|hollow|island|junction|knolls?|lakes?|landing|loop|manor|meadows?|mews|mill|mountain|oval|park|path|pike|plaza|point|ridge|row|run|shore|spur|station|summit|trace|trail|trl|turnpike|tpke|valley|vista|walk|wharf|yard|broadway|bowery|esplanade|quay|rise|gate|fields?|bridge|route|rte',
  road: 'road|rd|route|rte|highway|hwy|interstate|fm|cr|sr',
  unit: 'apartment|apt|suite|ste|unit|floor|fl|room|rm|building|bldg|flat|penthouse|ph|basement|bsmt|rear|studio|tower|trlr|trailer|lobby|space|spc|box|mailstop',
  lot: 'lot|blk',
  area: 'neighborhood|borough|subdivision|township',
  crossing:
    'between|corner|near|opposite|across|cross street|btwn|bet|behind|next to|at the corner of|on the corner of',
  region:
    'alabama|alaska|arizona|arkansas|california|calif|colorado|connecticut|delaware|florida|georgia|hawaii|idaho|illinois|indiana|iowa|kansas|kentucky|louisiana|maine|maryland|massachusetts|mass|michigan|minnesota|minn|mississippi|missouri|montana|nebraska|nevada|new hampshire|new jersey|new mexico|new york|north carolina|north dakota|ohio|oklahoma|oregon|pennsylvania|penn|rhode island|south carolina|south dakota|tennessee|texas|utah|vermont|virginia|washington|west virginia|wisconsin|wisc|wyoming|puerto rico|d\\.c|u\\.s\\.a?|england|scotland|ontario|quebec|united states|united kingdom',
  capitalRegion:
    'AL|AK|AZ|AR|CA|CO|CT|DE|FL|GA|HI|ID|IL|IN|IA|KS|KY|LA|ME|MD|MA|MI|MN|MS|MO|MT|NE|NV|NH|NJ|NM|NY|NYC|NC|ND|OH|OK|OR|PA|RI|SC|SD|TN|TX|UT|VT|VA|WA|WV|WI|WY|DC|PR|USA|UK|ON|QC|BC|AB',
  direction: 'north|south|east|west|northeast|northwest|southeast|southwest|n|s|e|w|ne|nw|se|sw',
  houseNumber: 'number|nr|nbr',
  box: String.raw`p\.?\s?o\.?\s?box|post office box|p\.?o\.?b|pmb|rural route|rr|hc|general delivery`,
  dotted: 'fl|rm|bet',
  joiner: '&|of|the|and|at|on|in|la|le|du',
  title: 'dr|st|mt|ft|rev|gen|col|capt',
  livesAt: String.raw`(?:liv(?:e|es|ed|ing)|resid(?:e|es|ing)) (?:at|on)|(?:home|house|apartment|my place|our place) (?:is )?(?:at|on)|(?:my|our|her|his|their)(?: new| home| mailing| street| postal| office| billing| shipping| legal){0,2} address(?: is| changed to|:| now|,)?`,
  placeAt: String.raw`(?:locat|bas|situat|register|receiv|deliver)ed (?:at|on)|(?:office|space|studio|shop|store|place|warehouse|building|garage|church|hall|house|headquarters|hq|farm)(?: is| are| now| moved){0,2},? (?:at|on|in|to)|moved (?:in)?to|(?:send|sent|ship|mail|mailed|deliver|bill|invoice|post|bring|forward|drop|return|check|package|parcel|letter)s?(?:[ \t]\p{L}{1,12}){0,4} (?:to|at)|(?:meet|pick (?:it )?up|stop by|come (?:over )?(?:to|by)|drop (?:it )?(?:off|by)|we are|we're|i am|i'm|is|walk to|from)(?: at| on)?|address(?: is|:)?`,
  addressLabel: String.raw`(?:(?:mailing|street|home|postal|billing|shipping|legal|physical|registrant|office|return|delivery|work|business)[ _-]?)?(?:address|addr)(?:[ _-]?(?:line)?[ _-]?\d)?|ship(?:ped|ping)? to|bill(?:ed)? to|mail to`,
  partLabel: String.raw`(?:registrant |admin |tech |billing )?(?:street(?: name| \d)?|postal code|post ?code|zip(?: ?code)?)`,
  otherAddress: String.raw`e-?mail|mail|ip|ipv[46]|mac|web|url|site|memory|bind|listen|remote|server|host|bus|base|return|virtual|physical memory|network|gateway|broadcast|sender|recipient|from|to|reply|forwarding|hardware|ethernet|source|destination|src|dst|peer`,
} satisfies PlaceWords;
