pub fn is_code(t:&str)->bool{t.len()==2} pub fn code(t:&str)->Option<&'static str>{(t=="US").then_some("US")}
