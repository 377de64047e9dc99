//! Functions that need no network, and pagination.
//!
//! All of them share one export, because separate exports would add half a millisecond to a cold start: the engine compiles
//! an entry stub for every distinct function signature.

use crate::json;
use crate::json::{Map, ToValue, Value};
use wasm_bindgen::prelude::*;

use super::api::{add_area, api};
use super::client::{parsed, session, to_js, version};
use crate::error::{Code, Error, Problem};
use crate::paging::{Digest, Pages as CorePages};
use crate::request::object;
use crate::schema::Version;
use crate::session::Secret;
use crate::settings::Settings;
use crate::{catalogue, country, email, fields, highlevel, phone, request};

/// Runs a command. `command` is a JSON array of the command's name and its arguments; the result is JSON text. Throws an
/// error as an object.
///
/// - `area`, a name: the exact name of the area that the name matches, which may not have been added yet, or null
/// - `build`, id, parameters, `{ version, token, location, country, baseUrl }`: the request that a call would send
/// - `check`, id, parameters, `{ version, location, country }`: every validation error, with the values found
/// - `describe`, id, `{ version }`: the fields of an operation as a tree
/// - `learn`, an area's name and its table as text: adds the area's operations to later calls; returns null
/// - `formatPhone`, a number in E.164, `national` or `international`: the number formatted for display
/// - `normalizeEmail`, an address: the normalized address, or a problem
/// - `normalizePhone`, a number, country: `{ e164, country, possible, valid, extension }`, or a problem
/// - `operations`: every operation of the areas added so far
/// - `resolveFields`, a location's custom field definitions, id, parameters, `{ version, location, country, showValues }`:
///   the parameters with custom field names replaced by ids; throws every validation error
#[wasm_bindgen]
pub fn ask(command: &str) -> Result<String, JsValue> {
    let thrown = |error: Error, shows: bool| match shows {
        true => to_js(&error),
        false => to_js(&error.without_values()),
    };
    let command = parsed(command).map_err(|error| thrown(error, false))?;
    let shows = command[4]["showValues"] == true;
    let result = run(&command).map_err(|error| thrown(error, shows))?;
    Ok(result.to_json())
}

fn run(command: &Value) -> Result<Value, Error> {
    let text = |at: usize| command[at].as_str().unwrap_or_default();
    match text(0) {
        "build" => build(text(1), &command[2], &command[3]),
        "check" => check(text(1), &command[2], &command[3]),
        "describe" => {
            let mut settings = Settings::of(&command[2]);
            let version = version(&mut settings)?;
            settings.finish()?;
            catalogue::describe(&api(), text(1), version)
        }
        "area" => Ok(api()
            .area_like(text(1))
            .map(Value::from)
            .unwrap_or_default()),
        "learn" => {
            add_area(highlevel::area(&api(), text(1), text(2).to_owned()));
            Ok(Value::Null)
        }
        "formatPhone" => {
            let style = match text(2) {
                "national" => phone::Style::National,
                _ => phone::Style::International,
            };
            Ok(phone::format(text(1), style).into())
        }
        "normalizeEmail" => Ok(match email::normalize(text(1)) {
            Ok(address) => address.into(),
            Err(invalid) => problem(invalid.code(), invalid.message(), text(1)),
        }),
        "normalizePhone" => Ok(read_phone(text(1), text(2))),
        "resolveFields" => resolve(&command[1], text(2), &command[3], &command[4]),
        _ => Ok(catalogue::rows(&api())),
    }
}

fn resolve(defined: &Value, id: &str, params: &Value, options: &Value) -> Result<Value, Error> {
    let mut params = params.clone();
    let Value::Object(body) = &mut params["body"] else {
        return Ok(params);
    };
    let Err(mut problems) = fields::resolve_body(defined, body) else {
        return Ok(params);
    };
    // Report the problems of the other parameters as well.
    body.remove("customFields");
    let mut options = options.clone();
    if let Value::Object(options) = &mut options {
        options.remove("showValues");
    }
    problems.extend(problems_of(id, &params, &options)?);
    Err(Error::invalid(problems))
}

fn check(id: &str, params: &Value, options: &Value) -> Result<Value, Error> {
    Ok(problems_of(id, params, options)?.to_value())
}

fn problems_of(id: &str, params: &Value, options: &Value) -> Result<Vec<Problem>, Error> {
    let mut settings = Settings::of(options);
    let mut session = session(&mut settings)?;
    settings.finish()?;
    // A client fills in location and company, so it is no error if they are missing.
    for filled in [&mut session.location, &mut session.company] {
        filled.get_or_insert_with(|| "filled-in".to_owned());
    }
    let mut params = object(params.clone())?;
    // Custom fields by name are checked against the location's definitions, which only a call fetches.
    if let Some(Value::Object(body)) = params.get_mut("body")
        && body.get("customFields").is_some_and(Value::is_object)
    {
        body.remove("customFields");
    }
    match request::build(&session.api.row(id)?, params, &session, false) {
        Ok(_) => Ok(Vec::new()),
        Err(error) if error.code() == Code::Invalid => Ok(error.problems().to_vec()),
        Err(error) => Err(error),
    }
}

fn build(id: &str, params: &Value, options: &Value) -> Result<Value, Error> {
    let mut settings = Settings::of(options);
    let mut session = session(&mut settings)?;
    let token = settings.string("token");
    settings.finish()?;
    session.token = token.as_deref().map(Secret::new).transpose()?;
    let params = object(params.clone())?;
    let mut request = request::build(&session.api.row(id)?, params, &session, false)?;
    request::authorize(&mut request, &session);
    let headers: Map = request.headers.into_iter().collect();
    let (method, url) = (request.method.as_str(), request.url);
    let mut built = json!({ "method": method, "url": url, "headers": headers });
    if let Some(body) = request.body {
        built["body"] = body.into();
    }
    Ok(built)
}

fn read_phone(text: &str, country_name: &str) -> Value {
    match phone::read(text, country::region(country_name).unwrap_or_default()) {
        Ok(phone) => {
            let mut found = json!({
                "e164": phone.e164, "country": phone.country, "possible": true, "valid": phone.valid,
            });
            if let Some(extension) = phone.extension {
                found["extension"] = extension.into();
            }
            found
        }
        Err(invalid) => problem(invalid.code(), invalid.message(), text),
    }
}

fn problem(code: &str, message: &str, value: &str) -> Value {
    json!({ "path": "", "code": code, "message": message, "value": value })
}

/// Pagination of a list operation.
#[wasm_bindgen]
pub struct Pages(CorePages);

#[wasm_bindgen]
impl Pages {
    /// Starts pagination. `list` is a JSON array of operation id, parameters and version (default `v2`). Throws an error as
    /// an object.
    #[wasm_bindgen(constructor)]
    pub fn new(list: &str) -> Result<Self, JsValue> {
        let pages = parsed(list).and_then(|list| {
            let id = list[0].as_str().unwrap_or_default();
            let version = list[2].as_str().and_then(Version::read);
            CorePages::new(&api(), id, list[1].clone(), version.unwrap_or_default())
        });
        pages.map(Self).map_err(|error| to_js(&error))
    }

    /// Takes the digest of a page as JSON text, or nothing before the first page. Returns JSON text: the `params` of the next
    /// page (null after the last) and its `cursor`, the path of the `items` in a response, and the path of the value that
    /// identifies the page after it (`next`).
    pub fn take(&mut self, digest: Option<String>) -> Result<String, JsValue> {
        if let Some(digest) = digest {
            let taken = parsed(&digest).and_then(|digest| self.0.take(&Digest::read(&digest)));
            taken.map_err(|error| to_js(&error))?;
        }
        let Self(pages) = self;
        let state = json!({
            "params": pages.params().cloned(), "cursor": pages.cursor(),
            "items": pages.items(), "next": pages.next(),
        });
        Ok(state.to_json())
    }
}
