//! `src/comments.txt` explains every field of the main areas, and has no unused lines.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::OnceLock;

use leadbridge::operation::Operation;
use leadbridge::schema::{Kind, Model, Models};

use crate::support::{api, rows_of};

/// The areas whose fields must all be explained.
const EXPLAINED: [&str; 16] = [
    "associations",
    "businesses",
    "calendars",
    "campaigns",
    "companies",
    "contacts",
    "conversations",
    "customFields",
    "forms",
    "invoices",
    "locations",
    "opportunities",
    "payments",
    "surveys",
    "users",
    "workflows",
];

/// Words that should not be used in comments.
const AVOIDED: [&str; 22] = [
    "answer",
    "answers",
    "bring",
    "complaint",
    "door",
    "hand",
    "keep",
    "list",
    "lists",
    "mend",
    "patience",
    "question",
    "questions",
    "refusal",
    "tell",
    "text",
    "texts",
    "thing",
    "things",
    "trouble",
    "words",
    "wrong",
];

/// The comments, one field per line.
pub(crate) const TEXT: &str = include_str!("../src/comments.txt");

/// A line: the comment on a field under a heading.
#[derive(Clone, Copy, Debug, PartialEq)]
struct Line {
    number: usize,
    heading: &'static str,
    name: &'static str,
    sentence: &'static str,
}

/// The lines by field; a line with several headings is listed for each.
fn lines() -> &'static BTreeMap<&'static str, Vec<Line>> {
    static LINES: OnceLock<BTreeMap<&str, Vec<Line>>> = OnceLock::new();
    LINES.get_or_init(|| {
        let mut lines = BTreeMap::<&str, Vec<Line>>::new();
        let mut headings = Vec::new();
        for (number, text) in TEXT.lines().enumerate() {
            let Some(text) = text.strip_prefix("  ") else {
                headings = text.split(' ').collect();
                continue;
            };
            let (name, sentence) = text.split_once(' ').expect("a name and a sentence");
            for heading in &headings {
                let under = lines.entry(name).or_default();
                assert!(
                    under.iter().all(|line| line.heading != *heading),
                    "{heading} has {name} twice"
                );
                under.push(Line {
                    number,
                    heading,
                    name,
                    sentence,
                });
            }
        }
        lines
    })
}

/// The headings whose lines apply to some fields, most specific first.
#[derive(Clone, Debug, Default)]
pub(crate) struct Headings(Vec<String>);

impl Headings {
    /// The headings for the fields of a model.
    pub(crate) fn model(model: &Model, area: &str) -> Self {
        Self(vec![model.name.clone().into(), area.into(), "*".into()])
    }

    /// The headings for the parameters of an operation.
    pub(crate) fn request(operation: &Operation) -> Self {
        let area = operation.area();
        Self(vec![operation.id.clone().into(), area.into(), "*".into()])
    }

    /// The headings for the fields of a response.
    pub(crate) fn response(operation: &Operation) -> Self {
        let Self(mut headings) = Self::request(operation);
        headings.insert(0, format!("{}.returns", operation.id));
        Self(headings)
    }

    fn line(&self, name: &str) -> Option<&'static Line> {
        let lines = lines().get(name)?;
        let Self(headings) = self;
        headings
            .iter()
            .find_map(|heading| lines.iter().find(|line| line.heading == heading))
    }

    /// The comment on a field.
    pub(crate) fn comment(&self, name: &str) -> Option<&'static str> {
        Some(self.line(name)?.sentence)
    }
}

/// Headings that are used indirectly, with the headings that use them: the models of requests and responses, and the
/// areas of models.
pub(crate) fn further_headings() -> BTreeMap<String, BTreeSet<String>> {
    let mut found = BTreeMap::<_, BTreeSet<_>>::new();
    let mut explained = BTreeSet::new();
    let is_model = |name: &str| api().areas().any(|area| area.models.find(name).is_some());
    for (area, headings, name) in everywhere() {
        let Some(line) = headings.line(&name).filter(|line| line.heading != "*") else {
            continue;
        };
        let owner = &headings.0[0];
        explained.insert(owner.clone());
        if line.heading == area && is_model(owner) {
            found.entry(area).or_default().insert(owner.clone());
        }
    }
    for operation in api().rows() {
        let bodies = operation.bodies.iter().flatten();
        let requests = bodies.map(|body| (&**body, operation.id.clone().into()));
        let response = operation.result.as_ref();
        let responses = response.map(|result| (result, format!("{}.returns", operation.id)));
        for (kind, owner) in requests.chain(responses) {
            let inner = match kind {
                Kind::Array(inner, _) | Kind::Map(inner) => inner,
                kind => kind,
            };
            let model = inner.write(operation.models());
            if explained.contains(&model) {
                found.entry(model).or_default().insert(owner);
            }
        }
    }
    found
}

fn used() -> impl Iterator<Item = &'static Line> {
    everywhere()
        .into_iter()
        .filter_map(|(_, headings, name)| headings.line(&name))
}

/// Every field of the models and operations: its area, its headings and its name.
fn everywhere() -> Vec<(String, Headings, String)> {
    let mut found = Vec::new();
    let mut add = |area: &str, headings: &Headings, name: &str| {
        found.push((area.to_owned(), headings.clone(), name.to_owned()));
    };
    for area in api().areas() {
        for model in area.models.iter() {
            let headings = Headings::model(model, &area.name);
            model
                .fields
                .iter()
                .for_each(|field| add(&area.name, &headings, &field.name));
        }
        for operation in rows_of(area) {
            let (request, response) = (
                Headings::request(&operation),
                Headings::response(&operation),
            );
            for path in &operation.paths {
                Operation::path_parameters(path).for_each(|name| add(&area.name, &request, name));
            }
            operation
                .query
                .iter()
                .for_each(|field| add(&area.name, &request, &field.name));
            let bodies = operation
                .bodies
                .iter()
                .flatten()
                .map(|body| (&request, &**body));
            let result = operation.result.as_ref().map(|result| (&response, result));
            for (headings, kind) in bodies.chain(result) {
                // Other types are a model, which has its own headings, or have no fields.
                if let Kind::Object(fields) = kind {
                    fields
                        .iter()
                        .for_each(|field| add(&area.name, headings, &field.name));
                }
            }
        }
    }
    found
}

/// Adds the models that a type refers to.
fn reach(kind: &Kind, of: &Models, models: &mut BTreeSet<String>) {
    match kind {
        Kind::Nullable(inner) | Kind::Map(inner) | Kind::Array(inner, _) => {
            reach(inner, of, models)
        }
        Kind::Union(kinds) => kinds.iter().for_each(|kind| reach(kind, of, models)),
        Kind::Model(model) if models.insert(of.name(*model).to_owned()) => {
            let model = of.get(*model);
            model
                .fields
                .iter()
                .for_each(|field| reach(&field.kind, of, models));
        }
        Kind::Object(fields) => fields
            .iter()
            .for_each(|field| reach(&field.kind, of, models)),
        _ => {}
    }
}

#[test]
fn every_field_of_the_main_areas_is_explained() {
    let mut models = BTreeSet::new();
    for area in api()
        .areas()
        .filter(|area| EXPLAINED.contains(&&*area.name))
    {
        for model in area.models.iter() {
            let number = area.models.find(&model.name).unwrap();
            reach(&Kind::Model(number), &area.models, &mut models);
        }
        for operation in rows_of(area) {
            let bodies = operation.bodies.iter().flatten().map(|body| &**body);
            for kind in bodies.chain(&operation.result) {
                reach(kind, &area.models, &mut models);
            }
        }
    }
    let missing: Vec<String> = everywhere()
        .into_iter()
        .filter(|(area, headings, _)| {
            EXPLAINED.contains(&&**area) || models.contains(headings.0[0].as_str())
        })
        .filter(|(_, headings, name)| headings.comment(name).is_none())
        .map(|(_, headings, name)| format!("{} {name}", headings.0[0]))
        .collect();
    assert!(
        missing.is_empty(),
        "without a sentence:\n{}",
        missing.join("\n")
    );
}

#[test]
fn every_comment_is_used() {
    let numbers: BTreeSet<usize> = used().map(|line| line.number).collect();
    let headings: BTreeSet<&str> = used().map(|line| line.heading).collect();
    let unused: Vec<String> = lines()
        .values()
        .flatten()
        .filter(|line| !numbers.contains(&line.number) || !headings.contains(line.heading))
        .map(|line| format!("{} {}", line.heading, line.name))
        .collect();
    assert!(
        unused.is_empty(),
        "explain no field:\n{}",
        unused.join("\n")
    );
}

#[test]
fn comments_are_short_plain_sentences() {
    for line in lines().values().flatten() {
        let Line {
            heading,
            name,
            sentence,
            ..
        } = line;
        let plain: String = sentence.split('`').step_by(2).collect();
        let is_sentence = sentence.ends_with('.')
            && sentence.starts_with(|first: char| first.is_ascii_uppercase() || first == '`')
            && sentence.len() <= 120
            && !sentence.contains("*/");
        assert!(is_sentence, "{heading} {name}: {sentence}");
        let plain = plain.to_lowercase();
        let mut words = plain.split(|c: char| !c.is_ascii_alphanumeric());
        let avoided = words.find(|word| AVOIDED.contains(word));
        assert_eq!(avoided, None, "{heading} {name}: {sentence}");
    }
}
