//! A playable setup out of nothing: what *Snabbstart* plays and what a new setup begins with.

use crate::deck;
use crate::rules::{
    Audience, BallotMethod, Deck, Game, Organisation, Party, Programme, RoomView, RoundKind, RoundSpec, RoundView,
    SeatSetup, Setup, Step, SwapRule,
};
use crate::t;
use crate::text::Lang;
use std::sync::Arc;

/// How many seats a quick start has: three of each party.
pub(crate) const SEATS: usize = 6;

/// Six seats with made-up organisations around `deck`, in the first of `programmes` that can be played with it (they come with
/// the short one first), handed ballots and no signal. The same `seed` gives the same game.
pub(crate) fn quick_setup(deck: &Deck, programmes: &[Programme], seed: u64, lang: Lang) -> Setup {
    let mut setup = Setup {
        programme: Programme {
            id: String::new(),
            title: Default::default(),
            text: Default::default(),
            minutes: 0,
            dialogue_minutes: 0,
            vision: false,
            plan: false,
            rounds: Vec::new(),
        },
        seats: seats(lang),
        swap: None,
        dialogue_minutes: 0,
        signal: false,
        ballots: BallotMethod::Handed,
        seed,
        lent: Vec::new(),
        allow_own: false,
        earlier: None,
        cards: Default::default(),
    };
    for programme in programmes.iter().chain(&deck.programmes) {
        let tried = Setup { programme: programme.clone(), ..setup.clone() };
        let plays = tried.problems(deck).is_empty();
        if plays || setup.programme.rounds.is_empty() {
            setup.dialogue_minutes = programme.dialogue_minutes;
            setup.programme = tried.programme;
        }
        if plays {
            break;
        }
    }
    setup
}

/// Three organisations of each party, taking turns around the table.
fn seats(lang: Lang) -> Vec<SeatSetup> {
    (0..SEATS)
        .map(|place| SeatSetup {
            person: String::new(),
            organisation: Organisation {
                name: t!(lang, &format!("quick-organisation-{}", place + 1)),
                party: Party::ALL[place % 2],
                line: t!(lang, &format!("quick-line-{}", place + 1)),
            },
            own_role: None,
            other_side: false,
        })
        .collect()
}

/// A setup that was kept, with the organisations made up for a quick start in `lang`: they were written in the language of another
/// day. What people have written themselves is left alone.
pub(crate) fn in_language(mut setup: Setup, lang: Lang) -> Setup {
    for organisation in setup.seats.iter_mut().map(|seat| &mut seat.organisation) {
        let made_up = (1..=SEATS).find(|number| {
            let key = format!("quick-organisation-{number}");
            Lang::ALL.into_iter().any(|other| organisation.name == t!(other, &key))
        });
        let Some(number) = made_up else { continue };
        organisation.name = t!(lang, &format!("quick-organisation-{number}"));
        let key = format!("quick-line-{number}");
        if Lang::ALL.into_iter().any(|other| organisation.line == t!(other, &key)) {
            organisation.line = t!(lang, &key);
        }
    }
    setup
}

/// Seeds tried until the card that is asked for comes first.
const TRIES: u64 = 400;

/// The most situations of a deck that is tried out as a whole.
const TRIED: usize = 3;

/// A game with `deck` to try it out: one round with the card at this place, or without one as many of its cards as there
/// are, up to three.
pub(crate) fn trial_setup(
    deck: &Arc<Deck>,
    card: Option<usize>,
    programmes: &[Programme],
    seed: u64,
    lang: Lang,
) -> Setup {
    let mut setup = quick_setup(deck, programmes, seed, lang);
    let round = |phase| RoundSpec {
        kind: RoundKind::Scenario { phase },
        swap: SwapRule::OwnParty,
        event: false,
        referral: false,
    };
    let Some(phase) = card.and_then(|card| deck.cards.get(card)).map(|card| card.phase) else {
        // An author who tries a deck wants to see its cards, also while there are too few of them for any programme.
        if setup.programme.rounds.iter().all(|round| round.kind.has_tiles()) {
            setup.programme = programmes.first().cloned().unwrap_or(setup.programme);
            setup.programme.rounds = vec![round(None); deck.cards.len().clamp(1, TRIED)];
        }
        return setup;
    };
    setup.programme.rounds = vec![round(Some(phase))];
    for tried in (0..TRIES).map(|by| seed.wrapping_add(by)) {
        setup.seed = tried;
        let game = Game::new(Arc::clone(deck), setup.clone());
        if game.is_ok_and(|game| game.round().card() == card) {
            break;
        }
    }
    setup
}

/// The room of a game nobody plays: a card has been turned and there are no seats. For showing cards by themselves.
pub(crate) fn bare_room() -> Option<RoomView> {
    let (name, source) = deck::embedded().first()?;
    let deck = deck::load_str(source, name).deck?;
    let setup = quick_setup(&deck, &deck::builtin_programmes(), 1, Lang::Sv);
    let game = Game::new(Arc::new(deck), setup).ok()?;
    let room = game.view(Audience::Room).room;
    let mut room = RoomView { step: Step::Situation, seats: Vec::new(), recognisable: Vec::new(), ..room };
    if let RoundView::Scenario(round) = &mut room.play {
        round.card = Some(0);
    }
    Some(room)
}

/// An empty seat; its party is the one with fewer seats among `others`.
pub(crate) fn empty_seat(others: &[SeatSetup]) -> SeatSetup {
    let public = others.iter().filter(|seat| seat.organisation.party == Party::Public).count();
    let party = if public * 2 <= others.len() { Party::Public } else { Party::Ideburen };
    SeatSetup {
        person: String::new(),
        organisation: Organisation { name: String::new(), party, line: String::new() },
        own_role: None,
        other_side: false,
    }
}

/// The longest seed that can be typed, in characters.
pub(crate) const SEED_MAX: usize = 20;

/// The seed that letters and digits stand for: a number is itself, anything else is mixed into one. `None` when there is nothing,
/// or a sign that is neither letter, digit, space nor hyphen.
pub(crate) fn seed_from(typed: &str) -> Option<u64> {
    let typed = typed.trim().to_lowercase();
    if typed.is_empty() || !typed.chars().all(|c| c.is_alphanumeric() || c == ' ' || c == '-') {
        return None;
    }
    if let Ok(number) = typed.parse() {
        return Some(number);
    }
    // FNV-1a: a word means the same seed on every machine and for ever.
    let word = typed
        .bytes()
        .fold(0xcbf2_9ce4_8422_2325u64, |hash, byte| (hash ^ u64::from(byte)).wrapping_mul(0x0000_0100_0000_01b3));
    Some(word)
}

/// Another seed, short enough to be read aloud, that follows from this one.
pub(crate) fn next_seed(seed: u64) -> u64 {
    let mut mixed = seed.wrapping_add(0x9e37_79b9_7f4a_7c15);
    mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
    mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
    100_000 + (mixed ^ (mixed >> 31)) % 900_000
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::deck::{builtin_programmes, library};

    #[test]
    fn a_quick_start_can_be_played_in_both_languages() {
        let decks = library(None);
        let deck = decks[0].checked.deck.as_ref().expect("the deck within the program");
        for lang in Lang::ALL {
            let setup = quick_setup(deck, &builtin_programmes(), 7, lang);
            assert_eq!(setup.problems(deck), []);
            assert_eq!((setup.seats.len(), setup.programme.id.as_str()), (6, "kort"));
            assert!(setup.seats.iter().all(|seat| !seat.organisation.name.starts_with("quick-")));
        }
    }

    #[test]
    fn the_first_evening_is_four_situations_in_their_order() {
        let decks = library(None);
        let found = decks.iter().find_map(|listed| listed.checked.deck.as_ref().filter(|d| d.id == deck::FIRST_TIME));
        let deck = Arc::new(found.expect("the deck within the program").clone());
        for seed in [1, 7, 99] {
            let setup = quick_setup(&deck, &deck.programmes, seed, Lang::Sv);
            assert_eq!(setup.problems(&deck), []);
            assert_eq!((setup.programme.id.as_str(), setup.programme.minutes), ("forsta-kvallen", 95));
            // The title says so in words.
            let (rounds, minutes) = (setup.programme.rounds.len(), crate::rules::minutes(&setup));
            assert!(rounds == 4 && (90..=105).contains(&minutes), "{rounds} situations, {minutes} minutes");
            let game = Game::new(Arc::clone(&deck), setup).expect("it can be played");
            assert_eq!((0..4).map(|round| game.planned_card(round)).collect::<Vec<_>>(), [0, 1, 2, 3].map(Some));
        }
    }

    #[test]
    fn made_up_organisations_follow_the_language_and_others_do_not() {
        let decks = library(None);
        let deck = decks[0].checked.deck.as_ref().expect("the deck within the program");
        let [sv, en] = [Lang::Sv, Lang::En].map(|lang| quick_setup(deck, &builtin_programmes(), 7, lang));
        assert_ne!(sv.seats, en.seats);
        assert_eq!(in_language(sv.clone(), Lang::En).seats, en.seats);
        let mut own = sv;
        own.seats[0].organisation.name = "Skolan".into();
        own.seats[1].organisation.line = "Vår egen rad".into();
        let turned = in_language(own, Lang::En);
        assert_eq!(turned.seats[0].organisation.name, "Skolan");
        assert_eq!(turned.seats[1].organisation.name, en.seats[1].organisation.name);
        assert_eq!(turned.seats[1].organisation.line, "Vår egen rad");
    }

    #[test]
    fn the_cards_of_a_deck_are_tried_out_however_few_they_are() {
        use crate::deck::edit::{Template, template};
        let one = template(Template::Empty, "lek", "Vår lek", &["sv"]);
        let deck = Arc::new(deck::load_str(&one, "lek.ron").deck.expect("a template can be played"));
        assert_eq!(deck.cards.len(), 1);
        for card in [None, Some(0)] {
            let setup = trial_setup(&deck, card, &builtin_programmes(), 7, Lang::Sv);
            assert_eq!(setup.problems(&deck), []);
            let game = Game::new(Arc::clone(&deck), setup).expect("it can be played");
            assert_eq!(game.round().card(), Some(0), "{card:?}");
        }
        let seven = template(Template::OnePerPhase, "lek", "Vår lek", &["sv"]);
        let deck = Arc::new(deck::load_str(&seven, "lek.ron").deck.expect("a template can be played"));
        assert_eq!(trial_setup(&deck, None, &builtin_programmes(), 7, Lang::Sv).programme.id, "kort");
    }

    #[test]
    fn seeds_are_numbers_or_words() {
        assert_eq!(seed_from(" 482913 "), Some(482_913));
        assert_eq!(seed_from("Lyktan"), seed_from("lyktan"));
        assert_ne!(seed_from("lyktan"), seed_from("lyktor"));
        assert!(seed_from("åäö 7").is_some());
        assert_eq!(seed_from(""), None);
        assert_eq!(seed_from("#!"), None);
        assert!((100_000..1_000_000).contains(&next_seed(7)));
        assert_ne!(next_seed(7), next_seed(8));
    }

    #[test]
    fn new_seats_keep_the_parties_even() {
        let mut seats = Vec::new();
        for _ in 0..6 {
            let seat = empty_seat(&seats);
            seats.push(seat);
        }
        assert_eq!(seats.iter().filter(|seat| seat.organisation.party == Party::Public).count(), 3);
    }
}
