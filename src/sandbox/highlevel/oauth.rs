//! The token endpoints. A refresh token can be used once.

use std::collections::BTreeSet;

use crate::json;
use crate::json::{Map, Value};

use super::{ApiError, Sandbox};
use crate::error::Millis;
use crate::http::Request;
use crate::sandbox::parsed::read_fields;

/// The lifetime of an access token, in seconds.
const LIFE: u64 = 86_399;

impl Sandbox {
    /// Creates an authorization code for `POST /oauth/token`, like the authorization page after consent. Without a
    /// location it is for the whole company. `None` for `scopes` means all scopes.
    pub fn authorize(
        &mut self,
        client_id: &str,
        location: Option<&str>,
        scopes: Option<&[&str]>,
        now: Millis,
    ) -> String {
        let code = self.store.new_id("code", now);
        let company = self.settings.company.clone();
        let grant = json!({ "client": client_id, "location": location, "company": company, "scopes": scopes });
        self.store.put("code", &code, grant);
        code
    }

    /// `POST /oauth/token`, with a form or JSON body; v3 also accepts camelCase.
    pub(super) fn grant(&mut self, request: &Request, now: Millis) -> Result<Value, ApiError> {
        let fields = read_fields(request);
        let client = read(&fields, "client_id", "clientId")?;
        read(&fields, "client_secret", "clientSecret")?;
        let grant_type = read(&fields, "grant_type", "grantType")?;
        let (kind, name, camel) = match grant_type.as_str() {
            "authorization_code" => ("code", "code", "code"),
            "refresh_token" => ("refresh", "refresh_token", "refreshToken"),
            _ => return Err(ApiError::new(400, "Invalid parameter: grantType")),
        };
        let secret = read(&fields, name, camel)?;
        let what = if kind == "code" {
            "authorization code"
        } else {
            "refresh token"
        };
        let invalid = || ApiError::new(400, &["Invalid grant: ", what, " is invalid"].concat());
        let grant = self.store.get(kind, &secret).cloned().ok_or_else(invalid)?;
        if grant["client"] != client.as_str() {
            return Err(invalid());
        }
        // A paused location can still use its refresh token after it is resumed (issue 249).
        let inactive = grant["location"]
            .as_str()
            .and_then(|id| self.store.get("inactive", id))
            .is_some();
        if inactive {
            return Err(ApiError::new(400, "Location is not active"));
        }
        self.store.remove(kind, &secret);
        Ok(self.issue(&grant, now))
    }

    /// `POST /oauth/locationToken`: exchanges a company token for a location token.
    pub(super) fn location_token(
        &mut self,
        request: &Request,
        token: &Value,
        now: Millis,
    ) -> Result<Value, ApiError> {
        let fields = read_fields(request);
        let company = read(&fields, "companyId", "companyId")?;
        let location = read(&fields, "locationId", "locationId")?;
        if token["kind"] != "company" || token["company"] != company.as_str() {
            return Err(ApiError::new(
                401,
                "The token is not authorized for this scope.",
            ));
        }
        let grant = json!({ "client": token["client"], "location": location, "company": company, "scopes": token["scopes"] });
        Ok(self.issue(&grant, now))
    }

    fn issue(&mut self, grant: &Value, now: Millis) -> Value {
        let access = ["at_", &self.store.new_id("token", now)].concat();
        let refresh = ["rt_", &self.store.new_id("refresh", now)].concat();
        let mut record = grant.clone();
        let kind = if grant["location"].is_string() {
            "location"
        } else {
            "company"
        };
        record["kind"] = kind.into();
        record["expires"] = (now + LIFE * 1000).into();
        self.store.put("token", &access, record);
        self.store.put("refresh", &refresh, grant.clone());
        let scopes = match grant["scopes"].as_array() {
            Some(scopes) => scopes
                .iter()
                .filter_map(Value::as_str)
                .map(str::to_owned)
                .collect(),
            None => {
                let mut all = BTreeSet::new();
                for row in self.api.rows() {
                    all.extend(row.scope.split_whitespace().map(str::to_owned));
                }
                all
            }
        };
        let scopes: BTreeSet<String> = scopes;
        let scope = scopes.into_iter().collect::<Vec<_>>().join(" ");
        let mut answer = json!({
            "access_token": access, "token_type": "Bearer", "expires_in": LIFE, "refresh_token": refresh,
            "scope": scope, "companyId": grant["company"], "userId": "user_sandbox",
            "userType": if kind == "location" { "Location" } else { "Company" },
        });
        if kind == "location" {
            answer["locationId"] = grant["location"].clone();
        }
        answer
    }
}

fn read(fields: &Map, snake: &str, camel: &str) -> Result<String, ApiError> {
    let value = fields
        .get(snake)
        .or_else(|| fields.get(camel))
        .and_then(Value::as_str)
        .filter(|text| !text.is_empty());
    value
        .map(str::to_owned)
        .ok_or_else(|| ApiError::new(400, &["Missing parameter: ", camel].concat()))
}
