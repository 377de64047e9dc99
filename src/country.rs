//! Countries: ISO 3166 codes, English names, and what people call them at home.

/// One country a line: two letters, three letters, its English name, then other names.
const COUNTRIES: &str = "\
ADANDAndorra\n\
AEAREUnited Arab Emirates|uae|emirates\n\
AFAFGAfghanistan\n\
AGATGAntigua and Barbuda\n\
AIAIAAnguilla\n\
ALALBAlbania\n\
AMARMArmenia\n\
AOAGOAngola\n\
AQATAAntarctica\n\
ARARGArgentina\n\
ASASMAmerican Samoa\n\
ATAUTAustria|österreich\n\
AUAUSAustralia\n\
AWABWAruba\n\
AXALAÅland Islands\n\
AZAZEAzerbaijan\n\
BABIHBosnia and Herzegovina\n\
BBBRBBarbados\n\
BDBGDBangladesh\n\
BEBELBelgium|belgique|belgië\n\
BFBFABurkina Faso\n\
BGBGRBulgaria\n\
BHBHRBahrain\n\
BIBDIBurundi\n\
BJBENBenin\n\
BLBLMSaint Barthélemy\n\
BMBMUBermuda\n\
BNBRNBrunei\n\
BOBOLBolivia\n\
BQBESCaribbean Netherlands\n\
BRBRABrazil|brasil\n\
BSBHSBahamas\n\
BTBTNBhutan\n\
BVBVTBouvet Island\n\
BWBWABotswana\n\
BYBLRBelarus\n\
BZBLZBelize\n\
CACANCanada\n\
CCCCKCocos (Keeling) Islands\n\
CDCODDR Congo\n\
CFCAFCentral African Republic\n\
CGCOGCongo\n\
CHCHESwitzerland|schweiz|suisse|svizzera\n\
CICIVIvory Coast|côte d’ivoire|cote divoire\n\
CKCOKCook Islands\n\
CLCHLChile\n\
CMCMRCameroon\n\
CNCHNChina|prc|中国\n\
COCOLColombia\n\
CRCRICosta Rica\n\
CUCUBCuba\n\
CVCPVCape Verde|cabo verde\n\
CWCUWCuraçao\n\
CXCXRChristmas Island\n\
CYCYPCyprus\n\
CZCZECzechia|czech republic\n\
DEDEUGermany|deutschland\n\
DJDJIDjibouti\n\
DKDNKDenmark|danmark\n\
DMDMADominica\n\
DODOMDominican Republic\n\
DZDZAAlgeria\n\
ECECUEcuador\n\
EEESTEstonia\n\
EGEGYEgypt\n\
EHESHWestern Sahara\n\
ERERIEritrea\n\
ESESPSpain|españa|espana\n\
ETETHEthiopia\n\
FIFINFinland|suomi\n\
FJFJIFiji\n\
FKFLKFalkland Islands\n\
FMFSMMicronesia\n\
FOFROFaroe Islands\n\
FRFRAFrance|la france\n\
GAGABGabon\n\
GBGBRUnited Kingdom|england|scotland|wales|northern ireland|great britain|uk|britain\n\
GDGRDGrenada\n\
GEGEOGeorgia\n\
GFGUFFrench Guiana\n\
GGGGYGuernsey\n\
GHGHAGhana\n\
GIGIBGibraltar\n\
GLGRLGreenland\n\
GMGMBGambia\n\
GNGINGuinea\n\
GPGLPGuadeloupe\n\
GQGNQEquatorial Guinea\n\
GRGRCGreece|hellas\n\
GSSGSSouth Georgia\n\
GTGTMGuatemala\n\
GUGUMGuam\n\
GWGNBGuinea-Bissau\n\
GYGUYGuyana\n\
HKHKGHong Kong\n\
HMHMDHeard and McDonald Islands\n\
HNHNDHonduras\n\
HRHRVCroatia\n\
HTHTIHaiti\n\
HUHUNHungary|magyarország\n\
IDIDNIndonesia\n\
IEIRLIreland|éire\n\
ILISRIsrael\n\
IMIMNIsle of Man\n\
ININDIndia|bharat|भारत\n\
IOIOTBritish Indian Ocean Territory\n\
IQIRQIraq\n\
IRIRNIran\n\
ISISLIceland\n\
ITITAItaly|italia\n\
JEJEYJersey\n\
JMJAMJamaica\n\
JOJORJordan\n\
JPJPNJapan|nippon|日本\n\
KEKENKenya\n\
KGKGZKyrgyzstan\n\
KHKHMCambodia\n\
KIKIRKiribati\n\
KMCOMComoros\n\
KNKNASaint Kitts and Nevis\n\
KPPRKNorth Korea\n\
KRKORSouth Korea|korea|republic of korea\n\
KWKWTKuwait\n\
KYCYMCayman Islands\n\
KZKAZKazakhstan\n\
LALAOLaos\n\
LBLBNLebanon\n\
LCLCASaint Lucia\n\
LILIELiechtenstein\n\
LKLKASri Lanka|ceylon\n\
LRLBRLiberia\n\
LSLSOLesotho\n\
LTLTULithuania\n\
LULUXLuxembourg\n\
LVLVALatvia\n\
LYLBYLibya\n\
MAMARMorocco\n\
MCMCOMonaco\n\
MDMDAMoldova\n\
MEMNEMontenegro\n\
MFMAFSaint Martin\n\
MGMDGMadagascar\n\
MHMHLMarshall Islands\n\
MKMKDNorth Macedonia\n\
MLMLIMali\n\
MMMMRMyanmar|burma\n\
MNMNGMongolia\n\
MOMACMacao\n\
MPMNPNorthern Mariana Islands\n\
MQMTQMartinique\n\
MRMRTMauritania\n\
MSMSRMontserrat\n\
MTMLTMalta\n\
MUMUSMauritius\n\
MVMDVMaldives\n\
MWMWIMalawi\n\
MXMEXMexico|méxico\n\
MYMYSMalaysia\n\
MZMOZMozambique\n\
NANAMNamibia\n\
NCNCLNew Caledonia\n\
NENERNiger\n\
NFNFKNorfolk Island\n\
NGNGANigeria\n\
NINICNicaragua\n\
NLNLDNetherlands|holland|the netherlands|nederland\n\
NONORNorway|norge\n\
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
PLPOLPoland|polska\n\
PMSPMSaint Pierre and Miquelon\n\
PNPCNPitcairn\n\
PRPRIPuerto Rico\n\
PSPSEPalestine\n\
PTPRTPortugal|portugal\n\
PWPLWPalau\n\
PYPRYParaguay\n\
QAQATQatar\n\
REREURéunion\n\
ROROURomania|românia\n\
RSSRBSerbia\n\
RURUSRussia|russian federation\n\
RWRWARwanda\n\
SASAUSaudi Arabia\n\
SBSLBSolomon Islands\n\
SCSYCSeychelles\n\
SDSDNSudan\n\
SESWESweden|sverige\n\
SGSGPSingapore\n\
SHSHNSaint Helena\n\
SISVNSlovenia\n\
SJSJMSvalbard and Jan Mayen\n\
SKSVKSlovakia\n\
SLSLESierra Leone\n\
SMSMRSan Marino\n\
SNSENSenegal\n\
SOSOMSomalia\n\
SRSURSuriname\n\
SSSSDSouth Sudan\n\
STSTPSao Tome and Principe\n\
SVSLVEl Salvador\n\
SXSXMSint Maarten\n\
SYSYRSyria\n\
SZSWZEswatini|swaziland\n\
TCTCATurks and Caicos Islands\n\
TDTCDChad\n\
TFATFFrench Southern Territories\n\
TGTGOTogo\n\
THTHAThailand\n\
TJTJKTajikistan\n\
TKTKLTokelau\n\
TLTLSTimor-Leste|east timor\n\
TMTKMTurkmenistan\n\
TNTUNTunisia\n\
TOTONTonga\n\
TRTURTurkey|türkiye|turkiye\n\
TTTTOTrinidad and Tobago\n\
TVTUVTuvalu\n\
TWTWNTaiwan\n\
TZTZATanzania\n\
UAUKRUkraine\n\
UGUGAUganda\n\
UMUMIUS Outlying Islands\n\
USUSAUnited States|united states of america|america\n\
UYURYUruguay\n\
UZUZBUzbekistan\n\
VAVATVatican City|holy see\n\
VCVCTSaint Vincent and the Grenadines\n\
VEVENVenezuela\n\
VGVGBBritish Virgin Islands\n\
VIVIRUS Virgin Islands\n\
VNVNMVietnam|viet nam\n\
VUVUTVanuatu\n\
WFWLFWallis and Futuna\n\
WSWSMSamoa\n\
YEYEMYemen\n\
YTMYTMayotte\n\
ZAZAFSouth Africa\n\
ZMZMBZambia\n\
ZWZWEZimbabwe";

fn rows() -> impl Iterator<Item = (&'static str, &'static str, &'static str)> {
    COUNTRIES
        .lines()
        .filter_map(|line| Some((line.get(..2)?, line.get(2..5)?, line.get(5..)?)))
}

/// The ISO 3166 two-letter code of a country, from that code, the one of three letters, its English name or a common other
/// name. Case, spaces and punctuation do not matter.
pub fn code(text: &str) -> Option<&'static str> {
    // Letters beyond ASCII are left out on both sides, so that their case does not matter, unless there are no others.
    let plain = |text: &str| -> String {
        let ascii: String = text.chars().filter(char::is_ascii_alphanumeric).collect();
        if ascii.is_empty() {
            text.trim().to_owned()
        } else {
            ascii.to_ascii_lowercase()
        }
    };
    let wanted = plain(text);
    if wanted.is_empty() {
        return None;
    }
    let is_this = |(two, three, names): &(&str, &str, &str)| {
        two.eq_ignore_ascii_case(&wanted)
            || three.eq_ignore_ascii_case(&wanted)
            || names.split('|').any(|name| plain(name) == wanted)
    };
    rows().find(is_this).map(|(two, ..)| two)
}

/// Whether a text is a two-letter code that is given out, in capitals.
pub fn is_code(text: &str) -> bool {
    rows().any(|(two, ..)| two == text)
}

/// The English name of a two-letter code.
pub fn name(code: &str) -> Option<&'static str> {
    rows()
        .find(|(two, ..)| *two == code)
        .and_then(|(_, _, names)| names.split('|').next())
}

/// Every two-letter code.
pub fn codes() -> impl Iterator<Item = &'static str> {
    rows().map(|(two, ..)| two)
}
