//! The time zones of the IANA database (tzdata, public domain), including links.

use crate::text::{cut, cut_last, join, parts, replace};

/// One area per line: its name, then its zones. Zones without an area are listed under an empty name.
const ZONES: &str = "\
:CET CST6CDT Cuba EET EST EST5EDT Egypt Eire GB GB-Eire GMT GMT+0 GMT-0 GMT0 Greenwich HST Hongkong Iceland Iran Israel Jamaica Japan Kwajalein Libya MET MST MST7MDT NZ NZ-CHAT Navajo PRC PST8PDT Poland Portugal ROC ROK Singapore Turkey UCT UTC Universal W-SU WET Zulu\n\
Africa:Abidjan Accra Addis_Ababa Algiers Asmara Asmera Bamako Bangui Banjul Bissau Blantyre Brazzaville Bujumbura Cairo Casablanca Ceuta Conakry Dakar Dar_es_Salaam Djibouti Douala El_Aaiun Freetown Gaborone Harare Johannesburg Juba Kampala Khartoum Kigali Kinshasa Lagos Libreville Lome Luanda Lubumbashi Lusaka Malabo Maputo Maseru Mbabane Mogadishu Monrovia Nairobi Ndjamena Niamey Nouakchott Ouagadougou Porto-Novo Sao_Tome Timbuktu Tripoli Tunis Windhoek\n\
America:Adak Anchorage Anguilla Antigua Araguaina Aruba Asuncion Atikokan Atka Bahia Bahia_Banderas Barbados Belem Belize Blanc-Sablon Boa_Vista Bogota Boise Buenos_Aires Cambridge_Bay Campo_Grande Cancun Caracas Catamarca Cayenne Cayman Chicago Chihuahua Ciudad_Juarez Coral_Harbour Cordoba Costa_Rica Coyhaique Creston Cuiaba Curacao Danmarkshavn Dawson Dawson_Creek Denver Detroit Dominica Edmonton Eirunepe El_Salvador Ensenada Fort_Nelson Fort_Wayne Fortaleza Glace_Bay Godthab Goose_Bay Grand_Turk Grenada Guadeloupe Guatemala Guayaquil Guyana Halifax Havana Hermosillo Indianapolis Inuvik Iqaluit Jamaica Jujuy Juneau Knox_IN Kralendijk La_Paz Lima Los_Angeles Louisville Lower_Princes Maceio Managua Manaus Marigot Martinique Matamoros Mazatlan Mendoza Menominee Merida Metlakatla Mexico_City Miquelon Moncton Monterrey Montevideo Montreal Montserrat Nassau New_York Nipigon Nome Noronha Nuuk Ojinaga Panama Pangnirtung Paramaribo Phoenix Port-au-Prince Port_of_Spain Porto_Acre Porto_Velho Puerto_Rico Punta_Arenas Rainy_River Rankin_Inlet Recife Regina Resolute Rio_Branco Rosario Santa_Isabel Santarem Santiago Santo_Domingo Sao_Paulo Scoresbysund Shiprock Sitka St_Barthelemy St_Johns St_Kitts St_Lucia St_Thomas St_Vincent Swift_Current Tegucigalpa Thule Thunder_Bay Tijuana Toronto Tortola Vancouver Virgin Whitehorse Winnipeg Yakutat Yellowknife\n\
America/Argentina:Buenos_Aires Catamarca ComodRivadavia Cordoba Jujuy La_Rioja Mendoza Rio_Gallegos Salta San_Juan San_Luis Tucuman Ushuaia\n\
America/Indiana:Indianapolis Knox Marengo Petersburg Tell_City Vevay Vincennes Winamac\n\
America/Kentucky:Louisville Monticello\n\
America/North_Dakota:Beulah Center New_Salem\n\
Antarctica:Casey Davis DumontDUrville Macquarie Mawson McMurdo Palmer Rothera South_Pole Syowa Troll Vostok\n\
Arctic:Longyearbyen\n\
Asia:Aden Almaty Amman Anadyr Aqtau Aqtobe Ashgabat Ashkhabad Atyrau Baghdad Bahrain Baku Bangkok Barnaul Beirut Bishkek Brunei Calcutta Chita Choibalsan Chongqing Chungking Colombo Dacca Damascus Dhaka Dili Dubai Dushanbe Famagusta Gaza Harbin Hebron Ho_Chi_Minh Hong_Kong Hovd Irkutsk Istanbul Jakarta Jayapura Jerusalem Kabul Kamchatka Karachi Kashgar Kathmandu Katmandu Khandyga Kolkata Krasnoyarsk Kuala_Lumpur Kuching Kuwait Macao Macau Magadan Makassar Manila Muscat Nicosia Novokuznetsk Novosibirsk Omsk Oral Phnom_Penh Pontianak Pyongyang Qatar Qostanay Qyzylorda Rangoon Riyadh Saigon Sakhalin Samarkand Seoul Shanghai Singapore Srednekolymsk Taipei Tashkent Tbilisi Tehran Tel_Aviv Thimbu Thimphu Tokyo Tomsk Ujung_Pandang Ulaanbaatar Ulan_Bator Urumqi Ust-Nera Vientiane Vladivostok Yakutsk Yangon Yekaterinburg Yerevan\n\
Atlantic:Azores Bermuda Canary Cape_Verde Faeroe Faroe Jan_Mayen Madeira Reykjavik South_Georgia St_Helena Stanley\n\
Australia:ACT Adelaide Brisbane Broken_Hill Canberra Currie Darwin Eucla Hobart LHI Lindeman Lord_Howe Melbourne NSW North Perth Queensland South Sydney Tasmania Victoria West Yancowinna\n\
Brazil:Acre DeNoronha East West\n\
Canada:Atlantic Central Eastern Mountain Newfoundland Pacific Saskatchewan Yukon\n\
Chile:Continental EasterIsland\n\
Etc:GMT GMT+0 GMT+1 GMT+10 GMT+11 GMT+12 GMT+2 GMT+3 GMT+4 GMT+5 GMT+6 GMT+7 GMT+8 GMT+9 GMT-0 GMT-1 GMT-10 GMT-11 GMT-12 GMT-13 GMT-14 GMT-2 GMT-3 GMT-4 GMT-5 GMT-6 GMT-7 GMT-8 GMT-9 GMT0 Greenwich UCT UTC Universal Zulu\n\
Europe:Amsterdam Andorra Astrakhan Athens Belfast Belgrade Berlin Bratislava Brussels Bucharest Budapest Busingen Chisinau Copenhagen Dublin Gibraltar Guernsey Helsinki Isle_of_Man Istanbul Jersey Kaliningrad Kiev Kirov Kyiv Lisbon Ljubljana London Luxembourg Madrid Malta Mariehamn Minsk Monaco Moscow Nicosia Oslo Paris Podgorica Prague Riga Rome Samara San_Marino Sarajevo Saratov Simferopol Skopje Sofia Stockholm Tallinn Tirane Tiraspol Ulyanovsk Uzhgorod Vaduz Vatican Vienna Vilnius Volgograd Warsaw Zagreb Zaporozhye Zurich\n\
Indian:Antananarivo Chagos Christmas Cocos Comoro Kerguelen Mahe Maldives Mauritius Mayotte Reunion\n\
Mexico:BajaNorte BajaSur General\n\
Pacific:Apia Auckland Bougainville Chatham Chuuk Easter Efate Enderbury Fakaofo Fiji Funafuti Galapagos Gambier Guadalcanal Guam Honolulu Johnston Kanton Kiritimati Kosrae Kwajalein Majuro Marquesas Midway Nauru Niue Norfolk Noumea Pago_Pago Palau Pitcairn Pohnpei Ponape Port_Moresby Rarotonga Saipan Samoa Tahiti Tarawa Tongatapu Truk Wake Wallis Yap\n\
US:Alaska Aleutian Arizona Central East-Indiana Eastern Hawaii Indiana-Starke Michigan Mountain Pacific Samoa";

/// Whether a string is the name of a time zone in the IANA database, such as `America/New_York` or `UTC`. It is
/// case-sensitive, as in most systems that read these names.
pub fn is_iana(name: &str) -> bool {
    let (area, zone) = cut_last(name, b'/').unwrap_or(("", name));
    let line = parts(ZONES, b'\n')
        .filter_map(|line| cut(line, b':'))
        .find(|(known, _)| *known == area);
    line.is_some_and(|(_, zones)| parts(zones, b' ').any(|known| known == zone))
}

/// The names of all time zones.
pub fn all() -> impl Iterator<Item = String> {
    let lines = parts(ZONES, b'\n').filter_map(|line| cut(line, b':'));
    lines.flat_map(|(area, zones)| {
        let name = move |zone: &str| match area {
            "" => zone.to_owned(),
            _ => join(&[area, "/", zone]),
        };
        zones.split(' ').map(name)
    })
}

/// Common and Windows names of time zones of the United States, with the IANA zone. Names that are ambiguous are left
/// out: `EST` and the like are IANA zones themselves, and mean other zones elsewhere.
const US_NAMES: &str = "\
eastern|America/New_York
central|America/Chicago
mountain|America/Denver
pacific|America/Los_Angeles
alaska|America/Anchorage
alaskan|America/Anchorage
hawaii|Pacific/Honolulu
hawaiian|Pacific/Honolulu
arizona|America/Phoenix";

/// Parses a time zone as people write it: an IANA name in any case and with spaces, or a name such as `Pacific Time (US
/// & Canada)`. `None` if it is unknown or ambiguous.
pub fn read(text: &str) -> Option<String> {
    let text = text.trim();
    let wanted = replace(text, " ", "_");
    if let Some(name) = all().find(|name| name.eq_ignore_ascii_case(&wanted)) {
        return Some(name);
    }
    // `(GMT-08:00) Pacific Time (US & Canada)`, `Pacific Standard Time`
    let text = match text.split_once(')') {
        Some((offset, name)) if offset.starts_with('(') => name.trim(),
        _ => text,
    };
    let lower = text.to_ascii_lowercase();
    let name = ["(us & canada)", "(us and canada)", "(us)"]
        .iter()
        .find_map(|end| lower.strip_suffix(end))
        .unwrap_or(&lower)
        .trim_end();
    let name = [" standard time", " daylight time", " time"]
        .iter()
        .find_map(|end| name.strip_suffix(end))?;
    let mut called = parts(US_NAMES, b'\n').filter_map(|line| cut(line, b'|'));
    called
        .find(|(called, _)| *called == name)
        .map(|(_, zone)| zone.to_owned())
}
