//! The deck format as plain serde types: what `ron` alone makes of a deck. The reader of the program is
//! compared with it, in what it accepts and in speed.

use komma_overens::rules::{By, Difficulty, Level, Party, Phase, Principle, Stage, SwapRule};
use serde::de::{MapAccess, Visitor};
use serde::{Deserialize, Deserializer, Serialize};
use std::collections::BTreeMap;
use std::fmt;

/// A text: a string, or one string for each language.
#[derive(Debug, Default, Serialize)]
pub struct Text(pub Vec<(String, String)>);

impl<'de> Deserialize<'de> for Text {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct TextVisitor;
        impl<'de> Visitor<'de> for TextVisitor {
            type Value = Text;
            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("a text")
            }
            fn visit_str<E>(self, text: &str) -> Result<Text, E> {
                Ok(Text(vec![(String::new(), text.to_owned())]))
            }
            fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Text, A::Error> {
                let mut texts = Vec::new();
                while let Some(entry) = map.next_entry::<String, String>()? {
                    texts.push(entry);
                }
                Ok(Text(texts))
            }
        }
        deserializer.deserialize_any(TextVisitor)
    }
}

#[derive(Debug, Default, Deserialize, Serialize)]
#[serde(deny_unknown_fields, default)]
pub struct Burden {
    pub public: u8,
    pub ideburen: u8,
}

#[derive(Debug, Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
pub struct Sides {
    pub public: Text,
    pub ideburen: Text,
}

#[derive(Debug, Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
pub struct Role {
    pub id: String,
    pub party: Party,
    pub title: Text,
    #[serde(default)]
    pub called: Text,
    pub brief: Text,
    pub private: Text,
}

#[derive(Debug, Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
pub struct CardOption {
    pub title: Text,
    pub text: Text,
    #[serde(default)]
    pub level: Option<Level>,
    #[serde(default)]
    pub effects: BTreeMap<Principle, i8>,
    #[serde(default)]
    pub burden: Burden,
}

#[derive(Debug, Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
pub struct Commitment {
    pub id: String,
    pub by: By,
    pub title: Text,
    pub text: Text,
    #[serde(default)]
    pub spoken: Text,
    #[serde(default)]
    pub effects: BTreeMap<Principle, i8>,
    #[serde(default)]
    pub burden: Burden,
}

#[derive(Debug, Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
pub struct Stake {
    pub role: String,
    pub text: Text,
}

#[derive(Debug, Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
pub struct Card {
    pub id: String,
    pub phase: Phase,
    pub principles: Vec<Principle>,
    #[serde(default)]
    pub themes: Vec<String>,
    #[serde(default)]
    pub stage: Option<Stage>,
    pub title: Text,
    pub gist: Text,
    pub situation: Text,
    pub sides: Sides,
    pub question: Text,
    pub options: Vec<CardOption>,
    #[serde(default)]
    pub suggested: Vec<String>,
    #[serde(default)]
    pub stakes: Vec<Stake>,
    #[serde(default)]
    pub note: Text,
    #[serde(default)]
    pub minutes: Option<u16>,
    #[serde(default)]
    pub opens: Text,
    #[serde(default)]
    pub usually: Text,
    #[serde(default)]
    pub if_stuck: Text,
    #[serde(default)]
    pub if_hot: Text,
    #[serde(default)]
    pub debrief: Vec<Text>,
    #[serde(default)]
    pub really: Text,
    #[serde(default)]
    pub image: Option<String>,
}

#[derive(Debug, Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
pub struct Event {
    pub id: String,
    pub title: Text,
    pub text: Text,
    pub principle: Principle,
    pub threshold: i8,
    pub party: By,
    pub met: Text,
    pub unmet: Text,
    #[serde(default)]
    pub phases: Vec<Phase>,
}

#[derive(Debug, Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
pub struct Tile {
    pub id: String,
    pub party: Party,
    pub name: Text,
    pub line: Text,
}

#[derive(Debug, Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
pub enum RoundKind {
    Scenario {
        #[serde(default)]
        phase: Option<Phase>,
    },
    Idea,
}

#[derive(Debug, Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
pub struct Round {
    pub kind: RoundKind,
    pub swap: SwapRule,
    #[serde(default)]
    pub event: bool,
}

#[derive(Debug, Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
pub struct Programme {
    pub id: String,
    pub title: Text,
    #[serde(default)]
    pub text: Text,
    pub minutes: u16,
    pub dialogue_minutes: u16,
    #[serde(default)]
    pub plan: bool,
    pub rounds: Vec<Round>,
}

#[derive(Debug, Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
pub struct Deck {
    pub format: u32,
    pub id: String,
    pub title: Text,
    #[serde(default)]
    pub text: Text,
    #[serde(default)]
    pub author: String,
    #[serde(default)]
    pub licence: String,
    #[serde(default)]
    pub version: String,
    pub languages: Vec<String>,
    #[serde(default)]
    pub difficulty: Option<Difficulty>,
    #[serde(default)]
    pub minutes: Option<u16>,
    pub roles: Vec<Role>,
    pub commitments: Vec<Commitment>,
    pub cards: Vec<Card>,
    #[serde(default)]
    pub events: Vec<Event>,
    #[serde(default)]
    pub tiles: Vec<Tile>,
    #[serde(default)]
    pub programmes: Vec<Programme>,
}

/// What `ron` makes of a deck.
pub fn read(source: &str) -> Result<Deck, ron::error::SpannedError> {
    let options = ron::Options::default().with_default_extension(ron::extensions::Extensions::IMPLICIT_SOME);
    options.from_str(source)
}

/// A deck of `cards` cards as long as real ones, in two languages.
pub fn generate(cards: usize) -> String {
    let text = |sv: &str, en: &str| format!("(sv: \"{sv}\", en: \"{en}\")");
    let short = text("Vem bjuder in?", "Who invites whom?");
    let gist = text(
        "Kommunen vill börja i vår, föreningarna har sin årsmötestid då.",
        "The city wants to begin in spring, when the associations hold their yearly meetings.",
    );
    let long = text(
        &"Ni har talat om en överenskommelse länge och nu är det dags. ".repeat(4),
        &"You have long talked of an agreement, and now the time has come. ".repeat(4),
    );
    let option = |n: usize| {
        format!(
            "            (title: {short}, text: {gist}, effects: {{LongTerm: {}, Openness: -1}}, burden: (public: {}, ideburen: 1)),\n",
            n % 3,
            n % 4
        )
    };
    let mut out = String::from(
        "(\n    format: 1, id: \"stor\", title: \"Stor\", licence: \"CC0\", languages: [\"sv\", \"en\"],\n    roles: [\n",
    );
    for (n, party) in [(1, "Public"), (2, "Ideburen")] {
        out += &format!(
            "        (id: \"roll-{n}\", party: {party}, title: (sv: \"Roll\", en: \"Role\"), brief: {gist}, private: {gist}),\n"
        );
    }
    out += "    ],\n    commitments: [\n";
    for n in 0..200 {
        out += &format!(
            "        (id: \"lofte-{n}\", by: Joint, title: {short}, text: {gist}, effects: {{Dialogue: 1}}, burden: (public: 1, ideburen: 1)),\n"
        );
    }
    out += "    ],\n    cards: [\n";
    for n in 0..cards {
        out += &format!(
            "        // Kort {n}\n        (\n            id: \"kort-{n}\",\n            phase: Anchoring,\n            principles: [Openness, LongTerm],\n\
             \x20           title: {short},\n            gist: {gist},\n            situation: {long},\n\
             \x20           sides: (public: {gist}, ideburen: {gist}),\n            question: {short},\n            options: [\n{}{}{}            ],\n\
             \x20           suggested: [\"lofte-{}\", \"lofte-{}\"],\n            note: {gist},\n        ),\n",
            option(n),
            option(n + 1),
            option(n + 2),
            n % 200,
            (n + 7) % 200
        );
    }
    out + "    ],\n)\n"
}
