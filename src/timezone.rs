pub fn is_iana(t:&str)->bool{t.contains("/")}
