//! The deck format as plain serde types: what `ron` alone makes of a deck. The reader of the program is
//! compared with it, in what it accepts and in speed.

use komma_overens::rules::{By, Difficulty, Level, Party, Phase, Principle, Stage, SwapRule};
use serde::de::{MapAccess, Visitor};
use serde::{Deserialize, Deserializer, Serialize};
use std::collections::BTreeMap;
use std::fmt;

/// A text: a string, or one string for each language.
#[derive(Debug, Default, Serialize)]
pub(crate) struct Text(pub(crate) Vec<(String, String)>);

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
pub(crate) struct Burden {
    pub(crate) public: u8,
    pub(crate) ideburen: u8,
}

#[derive(Debug, Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Sides {
    pub(crate) public: Text,
    pub(crate) ideburen: Text,
}

#[derive(Debug, Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Role {
    pub(crate) id: String,
    pub(crate) party: Party,
    pub(crate) title: Text,
    #[serde(default)]
    pub(crate) called: Text,
    pub(crate) brief: Text,
    pub(crate) private: Text,
}

#[derive(Debug, Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct CardOption {
    pub(crate) title: Text,
    pub(crate) text: Text,
    #[serde(default)]
    pub(crate) level: Option<Level>,
    #[serde(default)]
    pub(crate) effects: BTreeMap<Principle, i8>,
    #[serde(default)]
    pub(crate) burden: Burden,
}

#[derive(Debug, Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Commitment {
    pub(crate) id: String,
    pub(crate) by: By,
    pub(crate) title: Text,
    pub(crate) text: Text,
    #[serde(default)]
    pub(crate) spoken: Text,
    #[serde(default)]
    pub(crate) effects: BTreeMap<Principle, i8>,
    #[serde(default)]
    pub(crate) burden: Burden,
}

#[derive(Debug, Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Stake {
    pub(crate) role: String,
    pub(crate) text: Text,
}

#[derive(Debug, Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Card {
    pub(crate) id: String,
    pub(crate) phase: Phase,
    pub(crate) principles: Vec<Principle>,
    #[serde(default)]
    pub(crate) themes: Vec<String>,
    #[serde(default)]
    pub(crate) stage: Option<Stage>,
    pub(crate) title: Text,
    pub(crate) gist: Text,
    pub(crate) situation: Text,
    pub(crate) sides: Sides,
    pub(crate) question: Text,
    pub(crate) options: Vec<CardOption>,
    #[serde(default)]
    pub(crate) suggested: Vec<String>,
    #[serde(default)]
    pub(crate) stakes: Vec<Stake>,
    #[serde(default)]
    pub(crate) note: Text,
    #[serde(default)]
    pub(crate) minutes: Option<u16>,
    #[serde(default)]
    pub(crate) opens: Text,
    #[serde(default)]
    pub(crate) usually: Text,
    #[serde(default)]
    pub(crate) if_stuck: Text,
    #[serde(default)]
    pub(crate) if_hot: Text,
    #[serde(default)]
    pub(crate) debrief: Vec<Text>,
    #[serde(default)]
    pub(crate) really: Text,
    #[serde(default)]
    pub(crate) image: Option<String>,
}

#[derive(Debug, Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Event {
    pub(crate) id: String,
    pub(crate) title: Text,
    pub(crate) text: Text,
    pub(crate) principle: Principle,
    pub(crate) threshold: i8,
    pub(crate) party: By,
    pub(crate) met: Text,
    pub(crate) unmet: Text,
    #[serde(default)]
    pub(crate) phases: Vec<Phase>,
}

#[derive(Debug, Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Tile {
    pub(crate) id: String,
    pub(crate) party: Party,
    pub(crate) name: Text,
    pub(crate) line: Text,
}

#[derive(Debug, Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
pub(crate) enum RoundKind {
    Scenario {
        #[serde(default)]
        phase: Option<Phase>,
    },
    OwnQuestion,
    Idea,
    FollowUp,
}

#[derive(Debug, Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Round {
    pub(crate) kind: RoundKind,
    pub(crate) swap: SwapRule,
    #[serde(default)]
    pub(crate) event: bool,
    #[serde(default)]
    pub(crate) referral: bool,
}

#[derive(Debug, Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Programme {
    pub(crate) id: String,
    pub(crate) title: Text,
    #[serde(default)]
    pub(crate) text: Text,
    pub(crate) minutes: u16,
    pub(crate) dialogue_minutes: u16,
    #[serde(default)]
    pub(crate) vision: bool,
    #[serde(default)]
    pub(crate) plan: bool,
    pub(crate) rounds: Vec<Round>,
}

#[derive(Debug, Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Deck {
    pub(crate) format: u32,
    pub(crate) id: String,
    pub(crate) title: Text,
    #[serde(default)]
    pub(crate) text: Text,
    #[serde(default)]
    pub(crate) author: String,
    #[serde(default)]
    pub(crate) licence: String,
    #[serde(default)]
    pub(crate) version: String,
    pub(crate) languages: Vec<String>,
    #[serde(default)]
    pub(crate) difficulty: Option<Difficulty>,
    #[serde(default)]
    pub(crate) minutes: Option<u16>,
    pub(crate) roles: Vec<Role>,
    pub(crate) commitments: Vec<Commitment>,
    pub(crate) cards: Vec<Card>,
    #[serde(default)]
    pub(crate) events: Vec<Event>,
    #[serde(default)]
    pub(crate) tiles: Vec<Tile>,
    #[serde(default)]
    pub(crate) programmes: Vec<Programme>,
}

/// What `ron` makes of a deck.
pub(crate) fn read(source: &str) -> Result<Deck, ron::error::SpannedError> {
    let options = ron::Options::default().with_default_extension(ron::extensions::Extensions::IMPLICIT_SOME);
    options.from_str(source)
}

/// A deck of `cards` cards as long as real ones, in two languages.
pub(crate) fn generate(cards: usize) -> String {
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
