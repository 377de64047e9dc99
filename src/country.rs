//! Countries: ISO 3166 codes, English names, and common other names.

use crate::text::{has, parts};

/// One country per line: the two-letter code, the three-letter code, the English name, then other names.
const COUNTRIES: &str = "\
ADANDAndorra\n\
AEAREUnited Arab Emirates|uae|emirates|الإمارات|الإمارات العربية المتحدة\n\
AFAFGAfghanistan\n\
AGATGAntigua and Barbuda\n\
AIAIAAnguilla\n\
ALALBAlbania|shqipëri\n\
AMARMArmenia\n\
AOAGOAngola\n\
AQATAAntarctica\n\
ARARGArgentina|argentine republic\n\
ASASMAmerican Samoa\n\
ATAUTAustria|österreich|autriche\n\
AUAUSAustralia|australien\n\
AWABWAruba\n\
AXALAÅland Islands\n\
AZAZEAzerbaijan\n\
BABIHBosnia and Herzegovina|bosnia\n\
BBBRBBarbados\n\
BDBGDBangladesh\n\
BEBELBelgium|belgique|belgië|belgien|bélgica|belgio\n\
BFBFABurkina Faso\n\
BGBGRBulgaria|българия\n\
BHBHRBahrain\n\
BIBDIBurundi\n\
BJBENBenin\n\
BLBLMSaint Barthélemy\n\
BMBMUBermuda\n\
BNBRNBrunei|brunei darussalam\n\
BOBOLBolivia\n\
BQBESCaribbean Netherlands|bonaire, sint eustatius and saba|bonaire, saint eustatius and saba|bonaire\n\
BRBRABrazil|brasil|brasilien|brésil|brasile\n\
BSBHSBahamas\n\
BTBTNBhutan\n\
BVBVTBouvet Island\n\
BWBWABotswana\n\
BYBLRBelarus\n\
BZBLZBelize\n\
CACANCanada|kanada|canadá\n\
CCCCKCocos (Keeling) Islands\n\
CDCODDR Congo|congo kinshasa|democratic republic of the congo|congo democratic republic|drc\n\
CFCAFCentral African Republic\n\
CGCOGCongo|congo brazzaville|republic of the congo\n\
CHCHESwitzerland|schweiz|suisse|svizzera|suiza|swiss confederation\n\
CICIVIvory Coast|côte d’ivoire|cote divoire\n\
CKCOKCook Islands\n\
CLCHLChile\n\
CMCMRCameroon\n\
CNCHNChina|prc|中国|people’s republic of china|people's republic of china\n\
COCOLColombia\n\
CRCRICosta Rica\n\
CUCUBCuba\n\
CVCPVCape Verde|cabo verde\n\
CWCUWCuraçao\n\
CXCXRChristmas Island\n\
CYCYPCyprus\n\
CZCZECzechia|czech republic|česko|tschechien|chequia|tchéquie\n\
DEDEUGermany|deutschland|alemania|allemagne|germania|alemanha\n\
DJDJIDjibouti\n\
DKDNKDenmark|danmark|dänemark|dinamarca|danemark|danimarca\n\
DMDMADominica\n\
DODOMDominican Republic|república dominicana\n\
DZDZAAlgeria|algérie\n\
ECECUEcuador\n\
EEESTEstonia|eesti\n\
EGEGYEgypt|مصر\n\
EHESHWestern Sahara\n\
ERERIEritrea\n\
ESESPSpain|españa|espana|spanien|espagne|spagna\n\
ETETHEthiopia\n\
FIFINFinland|suomi|finnland\n\
FJFJIFiji\n\
FKFLKFalkland Islands|falkland islands malvinas\n\
FMFSMMicronesia\n\
FOFROFaroe Islands\n\
FRFRAFrance|la france|frankreich|francia|french republic\n\
GAGABGabon\n\
GBGBRUnited Kingdom|england|scotland|wales|northern ireland|great britain|uk|britain|united kingdom of great britain and northern ireland|vereinigtes königreich|reino unido|royaume-uni|regno unito\n\
GDGRDGrenada\n\
GEGEOGeorgia\n\
GFGUFFrench Guiana\n\
GGGGYGuernsey\n\
GHGHAGhana\n\
GIGIBGibraltar\n\
GLGRLGreenland\n\
GMGMBGambia|gambia the\n\
GNGINGuinea\n\
GPGLPGuadeloupe\n\
GQGNQEquatorial Guinea\n\
GRGRCGreece|hellas|griechenland|grecia|grèce|hellenic republic|ελλάδα\n\
GSSGSSouth Georgia|south georgia and the south sandwich islands|south georgia sandwich islands\n\
GTGTMGuatemala\n\
GUGUMGuam\n\
GWGNBGuinea-Bissau\n\
GYGUYGuyana\n\
HKHKGHong Kong|hong kong sar|hong kong sar china|香港\n\
HMHMDHeard and McDonald Islands|heard island and mcdonald islands\n\
HNHNDHonduras\n\
HRHRVCroatia|hrvatska|kroatien|croacia|croatie|croazia\n\
HTHTIHaiti\n\
HUHUNHungary|magyarország|ungarn|hungría|hongrie|ungheria\n\
IDIDNIndonesia\n\
IEIRLIreland|éire|irland|irlanda|irlande|eire\n\
ILISRIsrael|ישראל\n\
IMIMNIsle of Man\n\
ININDIndia|bharat|भारत|indien|inde\n\
IOIOTBritish Indian Ocean Territory\n\
IQIRQIraq\n\
IRIRNIran\n\
ISISLIceland|ísland\n\
ITITAItaly|italia|italien|italie|italian republic\n\
JEJEYJersey\n\
JMJAMJamaica\n\
JOJORJordan\n\
JPJPNJapan|nippon|日本|日本国\n\
KEKENKenya\n\
KGKGZKyrgyzstan|kyrgyz republic\n\
KHKHMCambodia\n\
KIKIRKiribati\n\
KMCOMComoros\n\
KNKNASaint Kitts and Nevis\n\
KPPRKNorth Korea|democratic people’s republic of korea|democratic people's republic of korea|korea democratic people's republic|korea north|dprk\n\
KRKORSouth Korea|korea|republic of korea|korea south|대한민국|한국\n\
KWKWTKuwait\n\
KYCYMCayman Islands\n\
KZKAZKazakhstan\n\
LALAOLaos|lao|lao people's democratic republic\n\
LBLBNLebanon\n\
LCLCASaint Lucia\n\
LILIELiechtenstein\n\
LKLKASri Lanka|ceylon\n\
LRLBRLiberia\n\
LSLSOLesotho\n\
LTLTULithuania|lietuva\n\
LULUXLuxembourg|luxemburg\n\
LVLVALatvia|latvija\n\
LYLBYLibya\n\
MAMARMorocco|maroc|المغرب\n\
MCMCOMonaco\n\
MDMDAMoldova\n\
MEMNEMontenegro\n\
MFMAFSaint Martin|saint martin french part\n\
MGMDGMadagascar\n\
MHMHLMarshall Islands\n\
MKMKDNorth Macedonia|macedonia|fyrom\n\
MLMLIMali\n\
MMMMRMyanmar|burma\n\
MNMNGMongolia\n\
MOMACMacao|macau|macao sar china\n\
MPMNPNorthern Mariana Islands\n\
MQMTQMartinique\n\
MRMRTMauritania\n\
MSMSRMontserrat\n\
MTMLTMalta\n\
MUMUSMauritius\n\
MVMDVMaldives\n\
MWMWIMalawi\n\
MXMEXMexico|méxico|mexiko|mexique|messico\n\
MYMYSMalaysia\n\
MZMOZMozambique\n\
NANAMNamibia\n\
NCNCLNew Caledonia\n\
NENERNiger\n\
NFNFKNorfolk Island\n\
NGNGANigeria\n\
NINICNicaragua\n\
NLNLDNetherlands|holland|the netherlands|nederland|niederlande|países bajos|pays-bas|paesi bassi\n\
NONORNorway|norge|norwegen|noruega|norvège|norvegia\n\
NPNPLNepal\n\
NRNRUNauru\n\
NUNIUNiue\n\
NZNZLNew Zealand\n\
OMOMNOman\n\
PAPANPanama\n\
PEPERPeru\n\
PFPYFFrench Polynesia\n\
PGPNGPapua New Guinea\n\
PHPHLPhilippines\n\
PKPAKPakistan\n\
PLPOLPoland|polska|polen|polonia|pologne\n\
PMSPMSaint Pierre and Miquelon\n\
PNPCNPitcairn|pitcairn islands\n\
PRPRIPuerto Rico\n\
PSPSEPalestine|palestinian territory|palestinian territories\n\
PTPRTPortugal|portugal|portogallo|portuguese republic\n\
PWPLWPalau|belau\n\
PYPRYParaguay\n\
QAQATQatar\n\
REREURéunion\n\
ROROURomania|românia\n\
RSSRBSerbia|srbija|србија\n\
RURUSRussia|russian federation|россия|russland|rusia|russie\n\
RWRWARwanda\n\
SASAUSaudi Arabia|المملكة العربية السعودية|السعودية\n\
SBSLBSolomon Islands\n\
SCSYCSeychelles\n\
SDSDNSudan\n\
SESWESweden|sverige|schweden|suecia|suède|svezia\n\
SGSGPSingapore|singapur|新加坡\n\
SHSHNSaint Helena|saint helena, ascension and tristan da cunha\n\
SISVNSlovenia|slovenija\n\
SJSJMSvalbard and Jan Mayen\n\
SKSVKSlovakia|slovensko|slovak republic\n\
SLSLESierra Leone\n\
SMSMRSan Marino\n\
SNSENSenegal\n\
SOSOMSomalia\n\
SRSURSuriname\n\
SSSSDSouth Sudan\n\
STSTPSao Tome and Principe\n\
SVSLVEl Salvador\n\
SXSXMSint Maarten|sint maarten dutch part|saint martin dutch part\n\
SYSYRSyria|syrian arab republic\n\
SZSWZEswatini|swaziland\n\
TCTCATurks and Caicos Islands\n\
TDTCDChad\n\
TFATFFrench Southern Territories\n\
TGTGOTogo\n\
THTHAThailand|ไทย|ประเทศไทย\n\
TJTJKTajikistan\n\
TKTKLTokelau\n\
TLTLSTimor-Leste|east timor\n\
TMTKMTurkmenistan\n\
TNTUNTunisia|tunisie\n\
TOTONTonga\n\
TRTURTurkey|türkiye|turkiye|türkei|turquía|turquie|turchia\n\
TTTTOTrinidad and Tobago|trinidad\n\
TVTUVTuvalu\n\
TWTWNTaiwan|taiwan province of china|taiwan roc|republic of china|台灣|台湾|臺灣\n\
TZTZATanzania\n\
UAUKRUkraine|україна\n\
UGUGAUganda\n\
UMUMIUS Outlying Islands|united states minor outlying islands|united states (us) minor outlying islands\n\
USUSAUnited States|united states of america|america|estados unidos|vereinigte staaten|états-unis|stati uniti|u.s\n\
UYURYUruguay|eastern republic of uruguay\n\
UZUZBUzbekistan\n\
VAVATVatican City|holy see|vatican|vatican city state|holy see (vatican city state)\n\
VCVCTSaint Vincent and the Grenadines\n\
VEVENVenezuela\n\
VGVGBBritish Virgin Islands|virgin islands british\n\
VIVIRUS Virgin Islands|virgin islands us|virgin islands u.s.|virgin islands of the united states\n\
VNVNMVietnam|viet nam|việt nam\n\
VUVUTVanuatu\n\
WFWLFWallis and Futuna\n\
WSWSMSamoa\n\
YEYEMYemen\n\
YTMYTMayotte\n\
ZAZAFSouth Africa\n\
ZMZMBZambia\n\
ZWZWEZimbabwe";

fn rows() -> impl Iterator<Item = (&'static str, &'static str, &'static str)> {
    parts(COUNTRIES, b'\n')
        .filter_map(|line| Some((line.get(..2)?, line.get(2..5)?, line.get(5..)?)))
}

/// The ISO 3166 two-letter code of a country, from that code, the three-letter code, the English name or another common
/// name. Case, accents, spaces and punctuation are ignored. A prefix or suffix such as `Republic of` is optional, and a
/// code may follow in brackets, as in `United States (US)`.
///
/// Kosovo has no code in ISO 3166; `XK`, which most systems use, is accepted and returned.
pub fn code(text: &str) -> Option<&'static str> {
    // The longest name has 52 letters; longer text is not worth comparing with every name.
    if text.len() > 200 {
        return None;
    }
    let known = |wanted: &str| {
        if wanted.is_empty() {
            return None;
        }
        let is_this = |(two, three, names): &(&str, &str, &str)| {
            two.eq_ignore_ascii_case(wanted)
                || three.eq_ignore_ascii_case(wanted)
                || names.split('|').any(|name| plain(name, JOINING) == wanted)
        };
        rows().chain([KOSOVO]).find(is_this).map(|(two, ..)| two)
    };
    let exact = known(&plain(text, JOINING));
    exact.or_else(|| known(&plain(text, FORMAL))).or_else(|| {
        let (name, behind) = text.split_once('(')?;
        let found = known(&plain(name, JOINING))?;
        (known(&plain(behind, JOINING))? == found).then_some(found)
    })
}

/// The region for parsing national phone numbers: everything that [`code`] accepts, and `AC` (Ascension) and `TA`
/// (Tristan da Cunha), which have phone numbers but only reserved codes in ISO 3166.
pub fn region(text: &str) -> Option<&'static str> {
    let is_reserved = |region: &&str| region.eq_ignore_ascii_case(text.trim());
    code(text).or_else(|| ["AC", "TA"].into_iter().find(is_reserved))
}

const KOSOVO: (&str, &str, &str) = ("XK", "XKX", "Kosovo|kosova|косово");

/// Words that are ignored in the official names of states, including [`JOINING`].
const FORMAL: &str = " and arab bolivarian commonwealth democratic duchy federal federated federation federative grand hashemite independent \
    islamic kingdom of people peoples plurinational principality republic s sar socialist state states sultanate the \
    union united ";
/// Words that are ignored in every name.
const JOINING: &str = " and of the ";

/// A name in lower case without accents, spaces, punctuation and the words in `without`. Non-Latin letters are removed,
/// unless there are no others.
fn plain(text: &str, without: &str) -> String {
    let (mut name, mut word) = (String::new(), String::from(" "));
    for c in text.chars().chain([' ']) {
        match latin(c) {
            Some(letter) => word.push(letter),
            // An apostrophe or a dot does not end a word: `U.S.`, `d’Ivoire`.
            None if c.is_ascii_punctuation() && !matches!(c, '.' | '\'') || c == ' ' => {
                word.push(' ');
                let is_out = has(without, &word);
                match word.trim() {
                    "st" if text.len() > 3 => name.push_str("saint"),
                    word if !is_out => name.push_str(word),
                    _ => {}
                }
                word = String::from(" ");
            }
            None => {}
        }
    }
    if name.is_empty() {
        return text.trim().chars().map(small).collect();
    }
    name
}

/// Lower-cases a Greek or Cyrillic capital. The other non-Latin scripts in the table have no capitals.
fn small(c: char) -> char {
    match c {
        'Α'..='Ω' | 'А'..='Я' => char::from_u32(c as u32 + 32).unwrap_or(c),
        other => other,
    }
}

/// A Latin letter or digit in lower case without its accent; `None` for any other character.
fn latin(c: char) -> Option<char> {
    Some(match c {
        _ if c.is_ascii_alphanumeric() => c.to_ascii_lowercase(),
        'À'..='Å' | 'à'..='å' | 'Ā'..='ą' => 'a',
        'Ç' | 'ç' | 'Ć'..='č' => 'c',
        'È'..='Ë' | 'è'..='ë' | 'Ē'..='ě' => 'e',
        'Ì'..='Ï' | 'ì'..='ï' | 'Ĩ'..='ı' => 'i',
        'Ñ' | 'ñ' | 'Ń'..='ň' => 'n',
        'Ò'..='Ö' | 'Ø' | 'ò'..='ö' | 'ø' | 'Ō'..='ő' => 'o',
        'Ś'..='š' | 'Ș' | 'ș' => 's',
        'Ù'..='Ü' | 'ù'..='ü' | 'Ũ'..='ų' => 'u',
        'Ý' | 'ý' | 'ÿ' => 'y',
        'Ź'..='ž' => 'z',
        'Ł' | 'ł' => 'l',
        _ => return None,
    })
}

/// Whether a string is an assigned two-letter code, in capitals, or `XK`.
pub fn is_code(text: &str) -> bool {
    rows().chain([KOSOVO]).any(|(two, ..)| two == text)
}

/// The English name for a two-letter code.
pub fn name(code: &str) -> Option<&'static str> {
    rows()
        .chain([KOSOVO])
        .find(|(two, ..)| *two == code)
        .and_then(|(_, _, names)| names.split('|').next())
}

/// All two-letter codes of ISO 3166.
pub fn codes() -> impl Iterator<Item = &'static str> {
    rows().map(|(two, ..)| two)
}
