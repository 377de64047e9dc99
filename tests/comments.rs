//! `src/comments.txt` says what each field is: of every field of the main areas, and no line is left over.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::OnceLock;

use leadbridge::model::{Kind, Model, fields};
use leadbridge::operation::Operation;
use leadbridge::operations::{self, AREAS};

/// Areas of which every field is explained.
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

/// Words that the project's documentation has better ones for.
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

/// What a field is, field by field.
pub(crate) const TEXT: &str = include_str!("../src/comments.txt");

/// A line: what a field is, for the headings above it.
#[derive(Clone, Copy, Debug, PartialEq)]
struct Line {
    number: usize,
    heading: &'static str,
    name: &'static str,
    sentence: &'static str,
}

/// The lines by field; one that several headings share is there for each.
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

/// The headings that explain the fields of one place, the narrowest first.
#[derive(Clone, Debug, Default)]
pub(crate) struct Place(Vec<String>);

impl Place {
    /// The fields of a model.
    pub(crate) fn model(model: &Model) -> Self {
        let mut areas = AREAS.iter();
        let area = areas
            .find(|area| area.models().contains(model))
            .expect("a model has an area");
        Self(vec![model.name.into(), area.name.into(), "*".into()])
    }

    /// The parameters of an operation.
    pub(crate) fn request(operation: &Operation) -> Self {
        let (id, area) = (operation.id, operation.area());
        Self(vec![id.into(), area.into(), "*".into()])
    }

    /// The fields of its response.
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

    /// The sentence about a field.
    pub(crate) fn comment(&self, name: &str) -> Option<&'static str> {
        Some(self.line(name)?.sentence)
    }
}

/// What else is asked for a sentence, with those who ask: the model of a request or response, the area of a model.
pub(crate) fn further_headings() -> BTreeMap<&'static str, BTreeSet<String>> {
    let mut found = BTreeMap::<_, BTreeSet<_>>::new();
    let mut explained = BTreeSet::new();
    for (area, place, name) in everywhere() {
        let Some(line) = place.line(name).filter(|line| line.heading != "*") else {
            continue;
        };
        let owner = &place.0[0];
        explained.insert(owner.clone());
        if line.heading == area && operations::find_model(owner).is_some() {
            found.entry(area).or_default().insert(owner.clone());
        }
    }
    for operation in operations::all() {
        let bodies = operation.bodies.into_iter().flatten();
        let requests = bodies.map(|body| (body, operation.id.to_owned()));
        let response = operation.result;
        let responses = response.map(|result| (result, format!("{}.returns", operation.id)));
        for (text, owner) in requests.chain(responses) {
            let model = match text.strip_prefix("= ").map(Kind::read) {
                Some(Kind::List(inner, _) | Kind::Map(inner)) => inner,
                _ => text,
            };
            if explained.contains(model) {
                found.entry(model).or_default().insert(owner);
            }
        }
    }
    found
}

fn used() -> impl Iterator<Item = &'static Line> {
    everywhere()
        .into_iter()
        .filter_map(|(_, place, name)| place.line(name))
}

/// Every field of the models and operations: its area, its place and its name.
fn everywhere() -> Vec<(&'static str, Place, &'static str)> {
    let mut found = Vec::new();
    for area in &AREAS {
        for model in area.models() {
            let place = Place::model(model);
            found.extend(fields(model.fields).map(|field| (area.name, place.clone(), field.name)));
        }
        for operation in area.operations() {
            let (request, response) = (Place::request(operation), Place::response(operation));
            for path in operation.paths {
                found.extend(
                    Operation::path_parameters(path).map(|name| (area.name, request.clone(), name)),
                );
            }
            let mut inline = vec![(&request, operation.query)];
            inline.extend(
                operation
                    .bodies
                    .into_iter()
                    .flatten()
                    .map(|body| (&request, body)),
            );
            inline.extend(operation.result.map(|result| (&response, result)));
            for (place, text) in inline {
                // Others are a model, which has its own place, or no fields at all.
                if !text.starts_with("= ")
                    && text != "object"
                    && operations::find_model(text).is_none()
                {
                    found.extend(fields(text).map(|field| (area.name, place.clone(), field.name)));
                }
            }
        }
    }
    found
}

/// Adds the models that a type leads to.
fn reach(kind: &'static str, models: &mut BTreeSet<&'static str>) {
    match Kind::read(kind) {
        Kind::Nullable(inner) | Kind::Map(inner) | Kind::List(inner, _) => reach(inner, models),
        Kind::Union(kinds) => kinds.split('|').for_each(|kind| reach(kind, models)),
        Kind::Model(model) if models.insert(model.name) => {
            fields(model.fields).for_each(|field| reach(field.kind, models));
        }
        _ => {}
    }
}

#[test]
fn every_field_of_the_main_areas_is_explained() {
    let mut models = BTreeSet::new();
    for area in AREAS.iter().filter(|area| EXPLAINED.contains(&area.name)) {
        for model in area.models() {
            reach(model.name, &mut models);
        }
        for operation in area.operations() {
            let texts = operation
                .bodies
                .into_iter()
                .flatten()
                .chain(operation.result);
            for text in texts {
                match text.strip_prefix("= ") {
                    None if operations::find_model(text).is_none() => {
                        fields(text).for_each(|field| reach(field.kind, &mut models));
                    }
                    kind => reach(kind.unwrap_or(text), &mut models),
                }
            }
        }
    }
    let missing: Vec<String> = everywhere()
        .into_iter()
        .filter(|(area, place, _)| EXPLAINED.contains(area) || models.contains(place.0[0].as_str()))
        .filter(|(_, place, name)| place.comment(name).is_none())
        .map(|(_, place, name)| format!("{} {name}", place.0[0]))
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
