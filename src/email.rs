//! stub
pub enum Trouble{A}
impl Trouble{ pub fn code(&self)->&'static str{"not_an_email"} pub fn message(&self)->&'static str{"is not an e-mail address: it needs a name, an @ and a domain"}}
pub fn normalize(t:&str)->Result<String,Trouble>{ let t=t.trim(); if t.contains('@')&&t.contains('.') && !t.contains(' '){Ok(t.to_lowercase())}else{Err(Trouble::A)}}
