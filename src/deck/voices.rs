//! What a deck lets its own roles say in practice: lines by occasion, said before those that come with the program.

use super::checker::{Checker, Ids};
use super::fields::{LINES_MAX, VOICE, VOICE_LINE, YES_NO};
use super::problem::Arg;
use super::tree::Node;
use crate::rules::{RoleVoice, VoiceLine};
use crate::text::signs::composed;
use std::collections::HashMap;

/// A role with fewer lines soon falls back on those of its side.
pub(super) const LINES_FEW: usize = 12;
/// The tones of a line: trust holds, is neither here nor there, is nearly gone.
pub(crate) const TONES: [&str; 3] = ["warm", "wary", "hurt"];

/// An occasion on which a counterpart says something.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Occasion {
    /// Its name, without a tone.
    pub(crate) name: &'static str,
    /// Whether a line can be for one of the [`TONES`] alone.
    pub(crate) toned: bool,
    /// What a line can mention: `promise`, `option` or `why`, within curly brackets.
    pub(crate) mentions: Option<&'static str>,
}

const fn on(name: &'static str, toned: bool, mentions: Option<&'static str>) -> Occasion {
    Occasion { name, toned, mentions }
}

const PROMISE: Option<&str> = Some("promise");
const OPTION: Option<&str> = Some("option");

/// Every occasion there is.
pub(crate) const OCCASIONS: &[Occasion] = &[
    on("opens", true, None),
    on("heard", true, None),
    on("asked-enough", false, None),
    on("led", false, None),
    on("told", true, None),
    on("told-again", false, None),
    on("got-pen", true, None),
    on("proposal-asked", true, OPTION),
    on("proposal-unasked", true, OPTION),
    on("proposal-again", false, OPTION),
    on("offered", true, PROMISE),
    on("offered-need", true, PROMISE),
    on("says-yes", true, PROMISE),
    on("says-no", true, PROMISE),
    on("written", true, PROMISE),
    on("words-theirs", false, None),
    on("words-empty", false, None),
    on("words-plain", false, None),
    on("words-ours", true, None),
    on("paused", true, None),
    on("paused-empty", false, None),
    on("silence", true, None),
    on("silence-more", false, None),
    on("takes-lead", true, OPTION),
    on("rewords", false, None),
    on("wants-pen", true, None),
    on("gives-pen", false, None),
    on("keeps-pen", false, None),
    on("offers", false, PROMISE),
    on("asks", true, PROMISE),
    on("objects", true, Some("why")),
    on("loses-patience", false, None),
    on("leaves", false, None),
    on("thanks", false, PROMISE),
    on("takes-no", false, PROMISE),
    on("understood", true, None),
    on("misheard", false, None),
    on("known-already", false, None),
    on("sounds-hollow", false, None),
    on("way-worse", true, None),
    on("way-better", false, None),
    on("only-words", false, None),
    on("takes-home", false, PROMISE),
    on("not-yet", false, None),
    on("same-words", false, None),
    on("tells-soft-pen", false, None),
    on("tells-soft-anchor", false, None),
    on("tells-soft-state", false, None),
    on("tells-soft-motive", false, None),
    on("tells-soft-limit", false, None),
    on("tells-promise", false, PROMISE),
    on("tells-grievance-late", false, None),
    on("tells-grievance-written", false, None),
    on("tells-grievance-broken", false, None),
    on("tells-grievance-left", false, None),
    on("tells-otherwise-wait", false, None),
    on("tells-otherwise-alone", false, None),
    on("tells-otherwise-aloud", false, None),
];

impl Occasion {
    /// The occasion that is written so, with a tone or without.
    pub(crate) fn named(written: &str) -> Option<Occasion> {
        let fits = |occasion: &&Occasion| match written.strip_prefix(occasion.name) {
            Some("") => true,
            Some(rest) => occasion.toned && rest.strip_prefix('-').is_some_and(|tone| TONES.contains(&tone)),
            None => false,
        };
        OCCASIONS.iter().find(fits).copied()
    }
}

/// Reads the voices. `roles` are the deck's, where they can be read; in the workshop, which reads what is around the lists by
/// itself, there are none.
pub(super) fn voices<'n>(c: &mut Checker<'n>, node: Option<&'n Node<'_>>, roles: Option<&Ids<'n>>) -> Vec<RoleVoice> {
    let roles = roles.filter(|roles| !roles.is_empty());
    let mut whose: Vec<String> = Vec::new();
    // Where each line was said first.
    let mut said: HashMap<String, u32> = HashMap::new();
    c.items(node, "voices", |c, node| {
        let fields = c.fields(node, &VOICE)?;
        let named = c.need(&fields, "role");
        let id = named.and_then(|node| c.plain_text(node, "role")).unwrap_or_default().trim().to_owned();
        if let Some(node) = named {
            if whose.contains(&id) {
                c.warn("KO418", node.start, vec![("id", Arg::text(&id))]);
            } else if let Some(roles) = roles.filter(|roles| !roles.contains_key(&*composed(&id))) {
                let mut args = Vec::new();
                c.guess(&mut args, &id, roles.keys().map(AsRef::as_ref));
                c.error("KO324", node.start, args);
            }
        }
        whose.push(id.clone());
        let new_here = c.word_in(&fields, "new_here", &YES_NO).unwrap_or(false);
        let nodes = c.need(&fields, "lines").and_then(|node| c.list(node, "lines", LINES_MAX)).unwrap_or_default();
        let lines: Vec<VoiceLine> = nodes.iter().filter_map(|node| line(c, node, &mut said)).collect();
        if nodes.len() < LINES_FEW {
            let args = vec![
                ("id", Arg::text(&id)),
                ("number", Arg::Number(nodes.len() as i64)),
                ("min", Arg::Number(LINES_FEW as i64)),
            ];
            c.warn("KO417", node.start, args);
        }
        Some(RoleVoice { role: id, new_here, lines })
    })
}

fn line<'n>(c: &mut Checker<'n>, node: &'n Node<'_>, said: &mut HashMap<String, u32>) -> Option<VoiceLine> {
    let fields = c.fields(node, &VOICE_LINE)?;
    let named = c.need(&fields, "on");
    let text = c.text(&fields, "text");
    let named = named?;
    let on = c.plain_text(named, "on")?.trim();
    let Some(occasion) = Occasion::named(on) else {
        let mut args = Vec::new();
        c.guess(&mut args, on, OCCASIONS.iter().map(|occasion| occasion.name));
        c.error("KO326", named.start, args);
        return None;
    };
    for (_, words) in &text.0 {
        if let Some(mention) = mentioned(words).find(|mention| Some(*mention) != occasion.mentions) {
            let can = occasion.mentions.map_or(String::new(), |name| format!("{{{name}}}"));
            let args = vec![
                ("word", Arg::text(&format!("{{{mention}}}"))),
                ("name", Arg::text(occasion.name)),
                ("hint", Arg::text(if can.is_empty() { "no" } else { "yes" })),
                ("known", Arg::text(&can)),
            ];
            c.error("KO327", node.start, args);
            break;
        }
    }
    for (_, words) in &text.0 {
        match said.get(words.trim()) {
            Some(first) if *first != node.start => {
                c.warn("KO419", node.start, vec![("word", Arg::text(words)), ("line", Arg::Line(*first))]);
                break;
            }
            Some(_) => {}
            None => {
                said.insert(words.trim().to_owned(), node.start);
            }
        }
    }
    (!text.is_empty()).then(|| VoiceLine { on: on.to_owned(), text })
}

/// What stands within curly brackets.
fn mentioned(words: &str) -> impl Iterator<Item = &str> {
    words.split('{').skip(1).filter_map(|rest| rest.split_once('}')).map(|(mention, _)| mention)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_occasion_is_known_by_its_name_and_its_tone() {
        for (written, name) in [
            ("opens", Some("opens")),
            ("opens-warm", Some("opens")),
            ("offered-need-hurt", Some("offered-need")),
            ("offered-need", Some("offered-need")),
            ("thanks", Some("thanks")),
            ("thanks-warm", None),
            ("opens-", None),
            ("opens-glad", None),
            ("", None),
        ] {
            assert_eq!(Occasion::named(written).map(|occasion| occasion.name), name, "{written}");
        }
        assert_eq!(mentioned("Ja, {promise} och {why}.").collect::<Vec<_>>(), ["promise", "why"]);
        assert_eq!(mentioned("{ ensam").count(), 0);
    }
}
