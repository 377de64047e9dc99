//! Opportunities: deals with contacts, each in a stage of a pipeline.

use super::values::change_list;
use super::{ApiError, AuthorizedRequest, Sandbox};
use crate::date;
use crate::json;
use crate::json::{Map, Value};
use crate::schema::Version;

const KIND: &str = "opportunities";
const PIPELINE: &str = "opportunities/pipelines";

impl Sandbox {
    /// Operations of opportunities with behaviour beyond storing records; `None` for the others.
    pub(super) fn opportunities(
        &mut self,
        request: &AuthorizedRequest<'_>,
    ) -> Result<Option<Value>, ApiError> {
        let answer = match request.operation.verb_noun() {
            "create" => {
                let id = self.store.new_id(KIND, request.now);
                self.write_opportunity(&id, Map::new(), request)?
            }
            "upsert" => {
                let (id, known) = match request.text("id") {
                    Some(id) => (id.to_owned(), Some(self.opportunity(id, request)?)),
                    None => (self.store.new_id(KIND, request.now), None),
                };
                let new = known.is_none();
                let mut answer = self.write_opportunity(&id, known.unwrap_or_default(), request)?;
                answer["new"] = new.into();
                answer
            }
            "update" | "updateStatus" => {
                let id = request.path("id");
                let known = self.opportunity(id, request)?;
                let answer = self.write_opportunity(id, known, request)?;
                match request.operation.verb_noun() {
                    "update" => answer,
                    _ => done(request),
                }
            }
            "get" => {
                let found = self.opportunity(request.path("id"), request)?;
                json!({ "opportunity": self.with_contact(&found.into()) })
            }
            "delete" => {
                let id = request.path("id");
                self.opportunity(id, request)?;
                self.store.remove(KIND, id);
                done(request)
            }
            "addFollowers" | "removeFollowers" => self.follow(request)?,
            "search" => self.search_opportunities(request)?,
            "searchAdvanced" => self.search_advanced(request)?,
            _ => return Ok(None),
        };
        Ok(Some(answer))
    }

    fn opportunity(&self, id: &str, request: &AuthorizedRequest<'_>) -> Result<Map, ApiError> {
        self.known_record(KIND, "Opportunity", id, request)
    }

    /// Applies the fields of a body. The pipeline, the stage and the contact must exist.
    fn write_opportunity(
        &mut self,
        id: &str,
        mut deal: Map,
        request: &AuthorizedRequest<'_>,
    ) -> Result<Value, ApiError> {
        let now = date::rfc3339(request.now as i64);
        let before = deal.clone();
        let unlike = |deal: &Map, name: &str| deal[name] != before[name];
        for (name, value) in &request.body {
            match name.as_str() {
                "customFields" => super::values::merge(&mut deal, value, "fieldValue"),
                "followers" | "isRemoveAllFollowers" | "followersActionType" | "id" => {}
                _ => drop(deal.insert(name.clone(), value.clone())),
            }
        }
        let pipeline_id = deal["pipelineId"].as_str().unwrap_or_default();
        let pipeline = self.known_record(PIPELINE, "Pipeline", pipeline_id, request)?;
        let stages = pipeline["stages"].as_array().map_or(&[][..], Vec::as_slice);
        if deal["pipelineStageId"].is_null()
            || unlike(&deal, "pipelineId") && !request.has_field("pipelineStageId")
        {
            let first = stages
                .first()
                .map_or(Value::Null, |stage| stage["id"].clone());
            deal.insert("pipelineStageId".into(), first);
        }
        if !stages
            .iter()
            .any(|stage| stage["id"] == deal["pipelineStageId"])
        {
            let stage = deal["pipelineStageId"].as_str().unwrap_or_default();
            return Err(ApiError::missing("Pipeline stage", stage));
        }
        if let Some(contact) = deal["contactId"].as_str() {
            self.known_record("contact", "Contact", contact, request)?;
        }
        if request.has_field("followers") {
            if request.body["isRemoveAllFollowers"] == true {
                deal.insert("followers".into(), json!([]));
            }
            let adds = request.body["followersActionType"] != "remove";
            change_list(&mut deal, "followers", &request.body["followers"], adds);
        }
        deal.insert("id".into(), id.into());
        for (name, usual) in [
            ("locationId", pipeline["locationId"].clone()),
            ("status", "open".into()),
            ("monetaryValue", 0.into()),
            ("followers", json!([])),
            ("customFields", json!([])),
            ("createdAt", now.as_str().into()),
        ] {
            deal.entry(name).or_insert(usual);
        }
        for (name, noted) in [
            ("status", "lastStatusChangeAt"),
            ("pipelineStageId", "lastStageChangeAt"),
        ] {
            if unlike(&deal, name) {
                deal.insert(noted.into(), now.as_str().into());
            }
        }
        deal.insert("updatedAt".into(), now.into());
        let deal = Value::Object(deal);
        self.store.put(KIND, id, deal.clone());
        Ok(json!({ "opportunity": self.with_contact(&deal) }))
    }

    /// Adds the contact's fields that responses include.
    fn with_contact(&self, deal: &Value) -> Value {
        let mut deal = deal.clone();
        let id = deal["contactId"].as_str().unwrap_or_default();
        if let Some(contact) = self.store.get("contact", id) {
            let names = ["id", "name", "companyName", "email", "phone", "tags"];
            let shown: Map = names
                .iter()
                .filter_map(|name| Some(((*name).to_owned(), contact.get(*name)?.clone())))
                .collect();
            deal["contact"] = shown.into();
        }
        deal
    }

    fn follow(&mut self, request: &AuthorizedRequest<'_>) -> Result<Value, ApiError> {
        let id = request.path("id");
        let mut deal = self.opportunity(id, request)?;
        let adds = request.operation.verb_noun() == "addFollowers";
        let given = match request.query("isRemoveAllFollowers") {
            Some("true") => deal["followers"].clone(),
            _ => request.body["followers"].clone(),
        };
        let (followers, changed) = change_list(&mut deal, "followers", &given, adds);
        self.store.put(KIND, id, deal.into());
        let name = if adds {
            "followersAdded"
        } else {
            "followersRemoved"
        };
        Ok(json!({ "followers": followers, name: changed }))
    }

    /// The matching opportunities with their creation dates, newest first.
    fn found(
        &self,
        request: &AuthorizedRequest<'_>,
        words: &str,
        passes: impl Fn(&Value) -> bool,
    ) -> Vec<(i64, &Value)> {
        let words = words.to_lowercase();
        let has = |value: &Value| {
            value
                .as_str()
                .is_some_and(|text| text.to_lowercase().contains(&words))
        };
        let matches = |deal: &Value| {
            let id = deal["contactId"].as_str().unwrap_or_default();
            let of_contact = |contact: &Value| {
                ["name", "email", "phone", "companyName"]
                    .iter()
                    .any(|name| has(&contact[*name]))
            };
            words.is_empty()
                || has(&deal["name"])
                || self.store.get("contact", id).is_some_and(of_contact)
        };
        let mut found: Vec<(i64, &Value)> = self
            .store
            .all(KIND)
            .filter(|deal| self.may_see(request, deal).is_ok() && passes(deal) && matches(deal))
            .map(|deal| (created(deal), deal))
            .collect();
        found.sort_by_key(|(at, deal)| (core::cmp::Reverse(*at), deal["id"].as_str()));
        found
    }

    fn search_opportunities(&self, request: &AuthorizedRequest<'_>) -> Result<Value, ApiError> {
        // v2 spells most of these parameters with underscores, v3 none.
        let wanted: Vec<(&str, &str)> = [
            ("pipelineId", "pipeline_id"),
            ("pipelineStageId", "pipeline_stage_id"),
            ("contactId", "contact_id"),
            ("assignedTo", "assigned_to"),
            ("status", "status"),
            ("id", "id"),
            ("campaignId", "campaignId"),
        ]
        .into_iter()
        .filter_map(|(name, old)| Some((name, request.query(old).or(request.query(name))?)))
        .filter(|wanted| *wanted != ("status", "all"))
        .collect();
        let day = |name: &str| {
            let text = request.query(name)?;
            date::instant(text).or_else(|| {
                let day = date::read(text, date::Order::MonthFirst)?;
                date::instant(&[&day.iso(), "T00:00:00Z"].concat())
            })
        };
        let (from, to) = (day("date"), day("endDate"));
        let mut found = self.found(request, request.query("q").unwrap_or_default(), |deal| {
            let at = created(deal);
            wanted.iter().all(|(name, value)| deal[*name] == *value)
                && from.is_none_or(|from| at >= from)
                && to.is_none_or(|to| at < to + 86_400_000)
        });
        if request.query("order") == Some("added_asc") {
            found.reverse();
        }
        let (limit, page) = (request.limit(20)?, request.number("page", 1)?.max(1));
        let total = found.len();
        let after = request.query("startAfterId");
        let begin = match after {
            Some(after) => found
                .iter()
                .position(|(_, deal)| deal["id"] == after)
                .map_or(total, |at| at + 1),
            None => (page - 1) * limit,
        };
        let shown: Vec<_> = found.into_iter().skip(begin).take(limit).collect();
        let more = begin + shown.len() < total;
        let mut meta = json!({
            "total": total,
            "currentPage": page,
            "nextPage": if more { Value::from(page + 1) } else { Value::Null },
            "prevPage": if page > 1 { Value::from(page - 1) } else { Value::Null },
        });
        if let Some((at, last)) = shown.last().filter(|_| more) {
            meta["startAfter"] = (*at).into();
            meta["startAfterId"] = last["id"].clone();
        }
        let shown: Vec<Value> = shown
            .iter()
            .map(|(_, deal)| self.with_contact(deal))
            .collect();
        Ok(json!({ "opportunities": shown, "meta": meta, "aggregations": {} }))
    }

    fn search_advanced(&self, request: &AuthorizedRequest<'_>) -> Result<Value, ApiError> {
        let (limit, page) = (request.limit(20)?, request.number("page", 1)?.max(1));
        let found = self.found(request, request.text("query").unwrap_or_default(), |_| true);
        let after = request.body["searchAfter"][1].as_str();
        let begin = match after {
            Some(after) => found
                .iter()
                .position(|(_, deal)| deal["id"] == after)
                .map_or(found.len(), |at| at + 1),
            None => (page - 1) * limit,
        };
        let total = found.len();
        let shown: Vec<Value> = found
            .iter()
            .skip(begin)
            .take(limit)
            .map(|(at, deal)| {
                let mut shown = self.with_contact(deal);
                shown["sort"] = json!([at.to_string(), deal["id"]]);
                shown
            })
            .collect();
        let mut answer = json!({ "opportunities": shown, "total": total, "aggregations": {} });
        if request.version == Version::V3 {
            answer["stageAggregations"] = by_stage(found.iter().map(|(_, deal)| *deal));
        }
        Ok(answer)
    }
}

/// The number and the value of the opportunities in each stage; weighted by `forecastProbability`, in percent.
fn by_stage<'a>(deals: impl Iterator<Item = &'a Value>) -> Value {
    let mut stages: Vec<Map> = Vec::new();
    for deal in deals {
        let known = stages
            .iter()
            .position(|stage| stage["pipelineStageId"] == deal["pipelineStageId"]);
        let at = known.unwrap_or_else(|| {
            let sums = [
                "totalCount",
                "totalValue",
                "weightedValue",
                "openValue",
                "openWeightedValue",
                "wonValue",
            ];
            let mut stage: Map = sums
                .iter()
                .map(|name| ((*name).to_owned(), Value::from(0)))
                .collect();
            stage.insert("pipelineStageId".into(), deal["pipelineStageId"].clone());
            stages.push(stage);
            stages.len() - 1
        });
        let value = deal["monetaryValue"].as_f64().unwrap_or(0.0);
        let weighted = value * deal["forecastProbability"].as_f64().unwrap_or(100.0) / 100.0;
        let mut add = |name: &str, amount: f64| {
            let sum = stages[at][name].as_f64().unwrap_or(0.0) + amount;
            stages[at].insert(name.to_owned(), sum.into());
        };
        add("totalCount", 1.0);
        add("totalValue", value);
        add("weightedValue", weighted);
        match deal["status"].as_str() {
            Some("open") => {
                add("openValue", value);
                add("openWeightedValue", weighted);
            }
            Some("won") => add("wonValue", value),
            _ => {}
        }
    }
    stages.into_iter().map(Value::Object).collect()
}

fn created(deal: &Value) -> i64 {
    deal["createdAt"]
        .as_str()
        .and_then(date::instant)
        .unwrap_or(0)
}

fn done(request: &AuthorizedRequest<'_>) -> Value {
    match request.version {
        Version::V2 => json!({ "succeded": true }),
        Version::V3 => json!({ "succeded": true, "success": true }),
    }
}
