//! Questions that need no network.
//!
//! One function takes them all, and lists: an export of its own for each would cost a new process half a millisecond, in
//! which the engine compiles a way in for every different list of parameters.

use crate::json;
use crate::json::{Map, ToValue, Value};
use wasm_bindgen::prelude::*;

use super::api::{api, learn};
use super::client::{parsed, session, to_js, version};
use crate::call::object;
use crate::error::{Code, Error, Problem};
use crate::paging::{Digest, Pages as CorePages};
use crate::schema::Version;
use crate::session::Secret;
use crate::settings::Settings;
use crate::{catalogue, country, email, fields, highlevel, phone, request};

/// Answers a question, told as a JSON list of what is asked and what about; the answer is JSON text. Throws the facts of an
/// error.
///
/// - `area`, a name: that of the area that is meant, which may not have come yet, or null
/// - `build`, id, parameters, `{ version, token, location, country, baseUrl }`: the request that a call would send
/// - `check`, id, parameters, `{ version, location, country }`: every problem of the parameters, with the values found
/// - `describe`, id, `{ version }`: the fields of an operation as a tree
/// - `learn`, an area and its text: nothing; calls that are made from now on know its operations
/// - `formatPhone`, a number in E.164, `national` or `international`: the number as people write it
/// - `normalizeEmail`, text: the address in its one spelling, or a problem
/// - `normalizePhone`, text, country: `{ e164, country, possible, valid, extension }`, or a problem
/// - `operations`: the whole table
/// - `resolveFields`, a location's definitions, id, parameters, `{ version, location, country, showValues }`: the parameters
///   with ids for the names of custom fields, or every problem of them
#[wasm_bindgen]
pub fn ask(question: &str) -> Result<String, JsValue> {
    let told = |error: Error, shows: bool| match shows {
        true => to_js(&error),
        false => to_js(&error.without_values()),
    };
    let question = parsed(question).map_err(|error| told(error, false))?;
    let shows = question[4]["showValues"] == true;
    let answer = answer(&question).map_err(|error| told(error, shows))?;
    Ok(answer.to_json())
}

fn answer(question: &Value) -> Result<Value, Error> {
    let text = |at: usize| question[at].as_str().unwrap_or_default();
    match text(0) {
        "build" => build(text(1), &question[2], &question[3]),
        "check" => check(text(1), &question[2], &question[3]),
        "describe" => {
            let mut settings = Settings::of(&question[2]);
            let version = version(&mut settings)?;
            settings.finish()?;
            catalogue::describe(&api(), text(1), version)
        }
        "area" => Ok(api()
            .area_like(text(1))
            .map(Value::from)
            .unwrap_or_default()),
        "learn" => {
            learn(highlevel::area(&api(), text(1), text(2).to_owned()));
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
            Err(wrong) => trouble(wrong.code(), wrong.message(), text(1)),
        }),
        "normalizePhone" => Ok(read_phone(text(1), text(2))),
        "resolveFields" => resolve(&question[1], text(2), &question[3], &question[4]),
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
    // The other problems are told with them.
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
    // A client fills in location and company, so their absence is no mistake of these parameters.
    for filled in [&mut session.location, &mut session.company] {
        filled.get_or_insert_with(|| "filled-in".to_owned());
    }
    let mut params = object(params.clone())?;
    // Custom fields by name are judged by the definitions of a location, which only a call reads.
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
        Err(wrong) => trouble(wrong.code(), wrong.message(), text),
    }
}

fn trouble(code: &str, message: &str, value: &str) -> Value {
    json!({ "path": "", "code": code, "message": message, "value": value })
}

/// A list, page by page.
#[wasm_bindgen]
pub struct Pages(CorePages);

#[wasm_bindgen]
impl Pages {
    /// Begins a list; `question` is a JSON list of id, parameters and version (`v2` unless said).
    #[wasm_bindgen(constructor)]
    pub fn new(question: &str) -> Result<Self, JsValue> {
        let begun = parsed(question).and_then(|question| {
            let id = question[0].as_str().unwrap_or_default();
            let version = question[2].as_str().and_then(Version::read);
            CorePages::new(&api(), id, question[1].clone(), version.unwrap_or_default())
        });
        begun.map(Self).map_err(|error| to_js(&error))
    }

    /// Takes the digest of a page, as JSON text; before the first page there is none. Gives JSON text: `params` of the page
    /// to come (none after the last) and its `cursor`, where the `items` are in an answer, and where it says how to go on
    /// (`next`).
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
