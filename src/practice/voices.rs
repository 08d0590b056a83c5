//! How somebody says a thing: as its deck has it, by role, then by side, then as everybody would; and what they say of the card is said in the
//! words of its own text. No line is said twice in a talk. The lines are in `assets/voices.ron`.

use super::happening::{Saying, Tone};
use super::need::{NeedAbout, Soft, draw_below};
use super::state::{State, VARIANTS};
use crate::rules::{Deck, Party, VoiceLine};
use crate::text::Lang;
use serde::Deserialize;
use std::collections::BTreeMap;
use std::sync::OnceLock;

const SOURCE: &str = include_str!("../../assets/voices.ron");
/// The wording from which on a line is a piece of the card's text.
const OF_CARD: u8 = 100;
/// The wording from which on a line is one of the deck.
const OF_DECK: u8 = 150;

/// A line: the occasion, and its words in Swedish and English.
#[derive(Clone, Debug, Deserialize)]
pub(super) struct Voice(String, String, String);

#[derive(Debug, Default, Deserialize)]
struct Voices {
    /// Roles without a last time.
    new_here: Vec<String>,
    public: Vec<Voice>,
    ideburen: Vec<Voice>,
    roles: BTreeMap<String, Vec<Voice>>,
}

fn voices() -> &'static Voices {
    static VOICES: OnceLock<Voices> = OnceLock::new();
    VOICES.get_or_init(|| ron::from_str(SOURCE).unwrap_or_default())
}

/// Whether a line that is written for `on` is for an occasion; one without a tone is for every tone.
fn is_for(on: &str, occasion: &str) -> bool {
    let rest = occasion.strip_prefix(on);
    rest.is_some_and(|rest| rest.is_empty() || Tone::ALL.iter().any(|tone| rest.strip_prefix('-') == Some(tone.code())))
}

impl Voice {
    fn is_for(&self, occasion: &str) -> bool {
        is_for(&self.0, occasion)
    }

    fn words(&self, lang: Lang) -> &str {
        match lang {
            Lang::Sv => &self.1,
            Lang::En => &self.2,
        }
    }
}

/// The lines of a role for an occasion, and after them its side's.
fn lines_for(role: &str, party: Party, occasion: &str) -> (Vec<&'static Voice>, Vec<&'static Voice>) {
    let all = voices();
    let fits = |lines: &'static [Voice]| lines.iter().filter(|voice| voice.is_for(occasion)).collect::<Vec<_>>();
    let side = match party {
        Party::Public => &all.public,
        Party::Ideburen => &all.ideburen,
    };
    (fits(all.roles.get(role).map_or(&[][..], Vec::as_slice)), fits(side))
}

/// The lines that a deck has of its own for a role, for an occasion.
fn lines_of_deck<'d>(deck: &'d Deck, role: &str, occasion: &str) -> Vec<&'d VoiceLine> {
    let own = deck.voices.iter().filter(|voice| voice.role == role);
    own.flat_map(|voice| &voice.lines).filter(|line| is_for(&line.on, occasion)).collect()
}

/// Whether a role has no last time that could have hurt.
pub(super) fn is_new_here(deck: &Deck, role: &str) -> bool {
    voices().new_here.iter().any(|new| new == role)
        || deck.voices.iter().any(|voice| voice.new_here && voice.role == role)
}

/// The occasion of what is said: the end of its text keys, without the number of the wording.
pub(super) fn occasion(what: &Saying) -> String {
    let soft = |soft: Soft| match soft {
        Soft::Pen => "pen",
        Soft::Anchor => "anchor",
        Soft::Candour(telling) => telling.code(),
    };
    match what {
        Saying::Yours(_) => String::new(),
        Saying::Reply { reaction, tone, .. } if reaction.is_toned() => format!("{}-{}", reaction.code(), tone.code()),
        Saying::Reply { reaction, .. } => reaction.code().to_owned(),
        Saying::Need(NeedAbout::Principle(principle)) | Saying::NeedMet(NeedAbout::Principle(principle)) => {
            format!("tells-principle-{}", principle.code())
        }
        Saying::Need(NeedAbout::Soft(of)) => format!("tells-soft-{}", soft(*of)),
        Saying::Need(NeedAbout::Promise(_)) => "tells-promise".to_owned(),
        Saying::NeedMet(NeedAbout::Soft(of)) => format!("tells-met-{}", soft(*of)),
        Saying::NeedMet(NeedAbout::Promise(_)) => "tells-met-promise".to_owned(),
        Saying::Grievance(grievance) => format!("tells-grievance-{}", grievance.code()),
        Saying::Otherwise(way) => format!("tells-otherwise-{}", way.code()),
    }
}

/// What a side says of a card, in pieces of at most two sentences.
pub(super) fn pieces(text: &str) -> Vec<String> {
    let mut sentences: Vec<String> = Vec::new();
    let mut sentence = String::new();
    let mut signs = text.chars().peekable();
    while let Some(sign) = signs.next() {
        sentence.push(sign);
        let ends = matches!(sign, '.' | '!' | '?' | '…') && signs.peek().is_none_or(|next| next.is_whitespace());
        if ends || signs.peek().is_none() {
            sentences.extend(Some(sentence.trim().to_owned()).filter(|words| !words.is_empty()));
            sentence.clear();
        }
    }
    sentences.chunks(2).map(|two| two.join(" ")).collect()
}

/// FNV-1a over what names a line.
fn named(parts: &[&str], n: usize) -> u64 {
    let bytes = parts.iter().flat_map(|part| part.bytes().chain([0]));
    bytes
        .chain([n as u8])
        .fold(0xcbf2_9ce4_8422_2325, |hash, byte| (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3))
}

impl State {
    /// A wording that nobody has used in this talk; `None` when all has been said.
    pub(super) fn voice(&mut self, seed: u64, person: usize, what: &Saying) -> Option<u8> {
        let occasion = occasion(what);
        let deck = self.deck().clone();
        let who = &self.people[person];
        let role = deck.roles.get(who.role).map_or("", |role| role.id.as_str());
        let (own, side) = lines_for(role, who.party, &occasion);
        let mut tiers: Vec<Vec<(u8, u64)>> = Vec::new();
        let card = &deck.cards[super::card_of(self.game.round())];
        if occasion.starts_with("heard") {
            let count = pieces(card.sides[who.party].get(Lang::Sv.tag())).len().min(usize::from(OF_DECK - OF_CARD));
            // In the order of the text: one piece follows from the other.
            tiers.extend((0..count).map(|n| vec![(OF_CARD + n as u8, named(&[&card.id, who.party.code()], n))]));
        }
        // A line is known by its words: one without a tone is the same line in every tone.
        let after = |from: usize, lines: &[&Voice]| {
            let each = lines.iter().enumerate();
            each.map(|(n, line)| (VARIANTS + (from + n) as u8, named(&[&line.1], 0))).collect::<Vec<_>>()
        };
        let deck_has = lines_of_deck(&deck, role, &occasion);
        let of_deck = deck_has.iter().zip(OF_DECK..).map(|(line, n)| {
            let words = line.text.0.first().map_or("", |(_, words)| words.as_str());
            (n, named(&[words], 0))
        });
        tiers.push(of_deck.collect());
        tiers.push(after(0, &own));
        tiers.push(after(own.len(), &side));
        if side.is_empty() {
            tiers.push((0..VARIANTS).map(|n| (n, named(&["", &occasion], usize::from(n)))).collect());
        }
        let fresh = tiers.into_iter().find_map(|mut tier| {
            tier.retain(|(_, name)| !self.spoken.contains(name));
            (!tier.is_empty()).then_some(tier)
        })?;
        let (variant, name) = fresh[draw_below(seed, 2000 + self.spoken.len() as u64, fresh.len())];
        self.spoken.push(name);
        Some(variant)
    }
}

/// The words of a wording that is not of the phrase bank, with what it mentions filled in.
pub(super) fn words(
    lang: Lang,
    (deck, card): (&Deck, usize),
    role: &str,
    party: Party,
    what: &Saying,
    variant: u8,
    filled: &[(&str, &str)],
) -> Option<String> {
    if variant < VARIANTS {
        return None;
    }
    let occasion = occasion(what);
    let mut text = if let Some(n) = variant.checked_sub(OF_DECK) {
        let line = lines_of_deck(deck, role, &occasion).into_iter().nth(usize::from(n))?;
        line.text.get(lang.tag()).to_owned()
    } else if let Some(n) = variant.checked_sub(OF_CARD) {
        return pieces(deck.cards.get(card)?.sides[party].get(lang.tag())).into_iter().nth(usize::from(n));
    } else {
        let (own, side) = lines_for(role, party, &occasion);
        own.iter().chain(&side).nth(usize::from(variant - VARIANTS))?.words(lang).to_owned()
    };
    for (name, value) in filled {
        text = text.replace(&format!("{{{name}}}"), value);
    }
    Some(text)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::deck::voices::{OCCASIONS, Occasion, TONES};
    use crate::practice::{Grievance, Otherwise, Reaction, Telling};

    fn all() -> Vec<(&'static str, &'static Voice)> {
        let own = voices().roles.iter().flat_map(|(role, lines)| lines.iter().map(|line| (role.as_str(), line)));
        let sides = voices().public.iter().map(|line| ("public", line));
        own.chain(sides).chain(voices().ideburen.iter().map(|line| ("ideburen", line))).collect()
    }

    #[test]
    fn the_voices_can_be_read_and_every_role_has_its_own() {
        let read: Result<Voices, _> = ron::from_str(SOURCE);
        assert!(read.is_ok(), "assets/voices.ron: {read:?}");
        for (role, lines) in &voices().roles {
            let own = lines.len();
            assert!(own >= 12, "{role} has {own} lines of its own");
        }
    }

    /// Every line is for an occasion there is, says something in both languages, and mentions what the occasion has.
    #[test]
    fn every_voice_is_heard_some_time() {
        let mut seen: Vec<&str> = Vec::new();
        for (whose, Voice(on, sv, en)) in all() {
            let occasion = Occasion::named(on).unwrap_or_else(|| panic!("{whose}: {on}"));
            for words in [sv, en] {
                assert!(words.chars().count() > 8 && !seen.contains(&words.as_str()), "{whose}: {words}");
                seen.push(words);
                for name in ["promise", "option", "why"] {
                    assert!(
                        !words.contains(&format!("{{{name}}}")) || occasion.mentions == Some(name),
                        "{whose}, {on}: {words}"
                    );
                }
            }
            let marks = |words: &str| words.matches('{').count();
            assert_eq!(marks(sv), marks(en), "{whose}: {sv}");
        }
    }

    /// What a deck can write for is what is said, no more and no less.
    #[test]
    fn the_occasions_of_decks_are_those_of_the_counterparts() {
        let mut said: Vec<String> = Vec::new();
        for reaction in Reaction::ALL {
            for tone in Tone::ALL {
                let occasion = occasion(&Saying::Reply { reaction, tone, about: crate::practice::About::Nothing });
                let named = Occasion::named(&occasion).unwrap_or_else(|| panic!("{occasion}"));
                assert_eq!((named.name, named.toned), (reaction.code(), reaction.is_toned()));
            }
            said.push(reaction.code().to_owned());
        }
        let soft = [Soft::Pen, Soft::Anchor].into_iter().chain(Telling::ALL.map(Soft::Candour)).map(NeedAbout::Soft);
        let needs = soft.chain([NeedAbout::Promise(0)]).map(Saying::Need);
        let beside = Grievance::ALL.map(Saying::Grievance).into_iter().chain(Otherwise::ALL.map(Saying::Otherwise));
        said.extend(needs.chain(beside).map(|what| occasion(&what)));
        assert_eq!(said, OCCASIONS.iter().map(|occasion| occasion.name).collect::<Vec<_>>());
        assert_eq!(Tone::ALL.map(Tone::code), TONES);
    }

    #[test]
    fn a_side_speaks_in_sentences() {
        assert_eq!(pieces("Ett. Två! Tre?"), ["Ett. Två!", "Tre?"]);
        assert_eq!(pieces("Kl. 7 är dörren låst"), ["Kl. 7 är dörren låst"]);
        assert!(pieces("").is_empty());
    }
}
