//! Tokens of locations, companies and scopes.

use super::*;
use crate::test;

#[test]
fn refresh_tokens_are_good_for_one_use() {
    let mut sandbox = Sandbox::default();
    let code = sandbox.authorize(
        "app-1",
        Some("loc_sandbox"),
        Some(&["contacts.readonly"]),
        NOON,
    );
    let mut grant = |form: String| {
        let answer = ask(
            &mut sandbox,
            Method::Post,
            "/oauth/token",
            &[("Authorization", ""), ("Version", "")],
            &form,
        );
        (answer.status, Value::read(&answer.body).unwrap())
    };
    let base = "client_id=app-1&client_secret=s";
    let (status, first) = grant(format!("{base}&grant_type=authorization_code&code={code}"));
    assert_eq!((status, first["expires_in"].as_u64()), (200, Some(86_399)));
    let refresh = format!(
        "{base}&grant_type=refresh_token&refresh_token={}",
        first["refresh_token"].as_str().unwrap()
    );
    let (status, second) = grant(refresh.clone());
    assert_eq!(status, 200);
    assert_ne!(first["refresh_token"], second["refresh_token"]);
    let (status, third) = grant(refresh);
    assert_eq!(
        (status, &third["message"]),
        (400, &json!("Invalid grant: refresh token is invalid"))
    );
    assert_eq!(
        grant(format!("{base}&grant_type=magic")).1["message"],
        "Invalid parameter: grantType"
    );
    assert_eq!(
        grant("client_id=app-1".into()).1["message"],
        "Missing parameter: clientSecret"
    );
    let camel = json!({ "clientId": "app-1", "clientSecret": "s", "grantType": "refresh_token", "refreshToken": second["refresh_token"] });
    let access = grant(camel.to_string()).1["access_token"]
        .as_str()
        .unwrap()
        .to_owned();
    let bearer = format!("Bearer {access}");
    let list = "/contacts/?locationId=loc_sandbox";
    assert_eq!(
        ask(
            &mut sandbox,
            Method::Get,
            list,
            &[("Authorization", &bearer)],
            ""
        )
        .status,
        200
    );
    let late = Request {
        method: Method::Get,
        url: list.into(),
        headers: vec![("authorization".into(), bearer)],
        body: None,
    };
    assert_eq!(
        sandbox.handle(&late, NOON + 86_400_000).response.status,
        401
    );
}

#[test]
fn a_token_without_scopes_may_do_everything() {
    let mut sandbox = Sandbox::default();
    let mut scope = |scopes: Option<&[&str]>| {
        let code = sandbox.authorize("app-1", Some("loc_sandbox"), scopes, NOON);
        let form =
            format!("client_id=app-1&client_secret=s&grant_type=authorization_code&code={code}");
        let token = ask(&mut sandbox, Method::Post, "/oauth/token", &[], &form);
        let token = Value::read(&token.body).unwrap();
        let bearer = format!("Bearer {}", token["access_token"].as_str().unwrap());
        let list = "/contacts/?locationId=loc_sandbox";
        let bearer = [("Authorization", bearer.as_str())];
        let status = ask(&mut sandbox, Method::Get, list, &bearer, "").status;
        (token["scope"].as_str().unwrap().to_owned(), status)
    };
    let (all, status) = scope(None);
    assert!(all.split(' ').any(|scope| scope == "contacts.readonly"));
    assert_eq!(status, 200);
    assert_eq!(scope(Some(&[])), (String::new(), 401));
    assert_eq!(scope(Some(&["contacts.readonly"])).1, 200);
}

#[test]
fn a_company_token_becomes_a_location_token() {
    let mut sandbox = Sandbox::default();
    let code = sandbox.authorize("app-1", None, Some(&["contacts.readonly"]), NOON);
    let form = format!("client_id=app-1&client_secret=s&grant_type=authorization_code&code={code}");
    let company: Value =
        Value::read(&ask(&mut sandbox, Method::Post, "/oauth/token", &[], &form).body).unwrap();
    let bearer = format!("Bearer {}", company["access_token"].as_str().unwrap());
    let form = "companyId=company_sandbox&locationId=loc_sandbox";
    let answer = ask(
        &mut sandbox,
        Method::Post,
        "/oauth/locationToken",
        &[("Authorization", &bearer)],
        form,
    );
    let token: Value = Value::read(&answer.body).unwrap();
    assert_eq!(token["locationId"], "loc_sandbox", "{token}");
}
