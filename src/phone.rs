//! stub
pub struct Phone{pub e164:String,pub country:&'static str,pub valid:bool}
pub enum Trouble{A}
impl Trouble{ pub fn code(&self)->&'static str{"not_a_phone"} pub fn message(&self)->&'static str{"is not a phone number"}}
pub fn read(t:&str,_c:&str)->Result<Phone,Trouble>{ let d:String=t.chars().filter(|c|c.is_ascii_digit()||*c=='+').collect(); if d.starts_with('+')&&d.len()>7{Ok(Phone{e164:d,country:"US",valid:true})}else{Err(Trouble::A)}}
pub fn format_as_typed(t:&str,_c:&str)->String{t.into()}
pub enum Style{National,International}
pub fn format(e:&str,_s:Style)->String{e.into()}
