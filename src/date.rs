//! stub
pub enum Order{MonthFirst,DayFirst}
pub struct Date{}
impl Date{pub fn iso(&self)->String{String::new()}}
pub fn read(t:&str,_o:Order)->Option<Date>{ (t.len()==10).then_some(Date{})}
pub fn instant(t:&str)->Option<i64>{ (t.len()>15).then_some(0)}
pub fn rfc3339(_ms:i64)->String{"2026-11-24T13:00:00.000Z".into()}
pub fn http(_t:&str)->Option<i64>{None}
