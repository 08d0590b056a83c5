//! The deck that comes along: is there enough of it, is it balanced, and are its questions real ones?

use komma_overens::deck;
use komma_overens::practice::simulate::{setup, six_rounds};
use komma_overens::practice::table::{Cast, Played};
use komma_overens::rules::{By, Card, CardOption, Deck, LocalText, Party, Phase, Principle};
use komma_overens::text::{Lang, glossary};
use std::collections::HashSet;
use std::sync::{Arc, LazyLock};

static DECK: LazyLock<Arc<Deck>> = LazyLock::new(|| {
    let (name, source) = deck::embedded()[0];
    Arc::new(deck::load_str(source, name).deck.expect("the embedded deck is sound"))
});

/// Two sums are within a tenth of each other.
fn alike(one: u32, other: u32) -> bool {
    one.abs_diff(other) * 10 <= one.max(other)
}

/// Words of a text in each of the deck's languages.
fn words(text: &LocalText) -> impl Iterator<Item = usize> + '_ {
    ["sv", "en"].into_iter().map(|language| text.exact(language).unwrap_or("").split_whitespace().count())
}

#[test]
fn there_is_enough_for_many_evenings() {
    assert!(DECK.cards.len() >= 48, "{} cards", DECK.cards.len());
    assert!(DECK.roles.len() >= 24, "{} roles", DECK.roles.len());
    assert!(DECK.commitments.len() >= 40, "{} commitments", DECK.commitments.len());
    assert!(DECK.events.len() >= 20, "{} events", DECK.events.len());
}

#[test]
fn principles_phases_and_parties_weigh_alike() {
    for principle in Principle::ALL {
        let cards = DECK.cards.iter().filter(|card| card.principles.contains(&principle)).count();
        assert!(cards >= 10, "{principle:?} is at stake on {cards} cards");
        let first = DECK.cards.iter().filter(|card| card.principles.first() == Some(&principle)).count();
        assert!(first >= 5, "{principle:?} stands first on {first} cards");
    }
    for phase in Phase::ALL {
        let cards = DECK.cards.iter().filter(|card| card.phase == phase).count();
        assert!(cards >= 5, "{phase:?} has {cards} cards");
    }
    let options = || DECK.cards.iter().flat_map(|card| &card.options);
    let burden = Party::ALL.map(|party| options().map(|option| u32::from(option.burden[party])).sum());
    assert!(alike(burden[0], burden[1]), "what options cost the parties: {burden:?}");
    // Who comes away lightly.
    let lighter = Party::ALL
        .map(|party| options().filter(|option| option.burden[party] < option.burden[party.other()]).count() as u32);
    assert!(alike(lighter[0], lighter[1]), "options lighter for the one and the other: {lighter:?}");
    let promises = [By::Joint, By::Public, By::Ideburen]
        .map(|by| DECK.commitments.iter().filter(|commitment| commitment.by == by).count() as u32);
    assert!(
        promises.iter().all(|count| alike(*count, promises[0])),
        "promises of both, the one, the other: {promises:?}"
    );
}

#[test]
fn nothing_is_free_and_what_serves_one_principle_strains_another() {
    for card in &DECK.cards {
        for option in &card.options {
            let title = option.title.get("sv");
            assert!(option.effects.0.iter().any(|change| *change < 0), "{}: {title} strains nothing", card.id);
            let burden: u8 = Party::ALL.iter().map(|party| option.burden[*party]).sum();
            assert!(burden > 0, "{}: {title} costs nobody anything", card.id);
        }
        let pulled = Principle::ALL.into_iter().any(|principle| {
            let on = |option: &CardOption| option.effects.on(principle);
            card.options.iter().any(|option| on(option) > 0) && card.options.iter().any(|option| on(option) < 0)
        });
        assert!(pulled, "{}: no principle is served by one option and strained by another", card.id);
    }
    let against = |card: &&Card| {
        let &[first, second, ..] = &card.principles[..] else { return false };
        card.options.iter().any(|option| option.effects.on(first) > 0 && option.effects.on(second) < 0)
    };
    let cards = DECK.cards.iter().filter(against).count();
    assert!(cards * 3 >= DECK.cards.len() * 2, "what serves the first principle strains the second on {cards} cards");
}

#[test]
fn texts_can_be_read_aloud() {
    for card in &DECK.cards {
        for count in words(&card.situation) {
            assert!((40..=82).contains(&count), "{}: the situation has {count} words", card.id);
        }
        for count in card.options.iter().flat_map(|option| words(&option.text)) {
            assert!((6..=26).contains(&count), "{}: an option has {count} words", card.id);
        }
    }
}

#[test]
fn the_leader_has_something_beside_every_card() {
    for card in &DECK.cards {
        let leading = &card.leading;
        let texts =
            [&leading.note, &leading.opens, &leading.usually, &leading.if_stuck, &leading.if_hot, &leading.really];
        assert!(texts.into_iter().all(|text| words(text).all(|count| count > 3)), "{}: a field is empty", card.id);
        assert!(leading.minutes.is_some() && leading.debrief.len() >= 2, "{}: minutes and questions", card.id);
        assert!(card.stage.is_some() && !card.themes.is_empty(), "{}: stage and themes", card.id);
        assert!(card.options.iter().all(|option| option.level.is_some()), "{}: an option without level", card.id);
        assert!(card.stakes.len() >= 2, "{}: what is at stake for somebody", card.id);
        let sides = |party| card.stakes.iter().any(|stake| DECK.roles[stake.role].party == party);
        assert!(sides(Party::Public) && sides(Party::Ideburen), "{}: somebody of each side has a stake", card.id);
    }
    for role in &DECK.roles {
        assert!(words(&role.called).all(|count| count > 0), "{} has no form for running text", role.id);
    }
    for commitment in &DECK.commitments {
        assert!(words(&commitment.spoken).all(|count| count > 2), "{} has no spoken form", commitment.id);
    }
}

/// Most of the glossary is met where the decks use it: words nobody reads help nobody.
#[test]
fn the_decks_use_most_of_the_glossary() {
    for lang in Lang::ALL {
        let mut met = HashSet::new();
        for (name, source) in deck::embedded() {
            let deck = deck::load_str(source, name).deck.expect("an embedded deck is sound");
            for card in &deck.cards {
                let sides = Party::ALL.map(|party| &card.sides[party]);
                let texts = sides.into_iter().chain([&card.situation]).chain(card.options.iter().map(|o| &o.text));
                met.extend(texts.flat_map(|text| glossary::found(lang, text.get(lang.tag()))).map(|found| found.word));
            }
        }
        assert!(met.len() >= 20, "{lang:?}: only {}", met.len());
    }
}

/// How a card went at many tables: played, in consent, and which option was adopted.
type Went = (u32, u32, [u32; 5]);

/// Games of a deck with several seeds, and how each card and each event went.
fn measured(deck: &Arc<Deck>, games: u64) -> (Vec<Went>, Vec<[u32; 2]>) {
    let (cast, programme) = (Cast::new(deck), six_rounds(deck));
    let mut played = vec![(0, 0, [0; 5]); deck.cards.len()];
    let mut events = vec![[0; 2]; deck.events.len()];
    for seed in 1..=3 {
        for number in 0..games {
            let mut count = |round: Played| {
                let card: &mut Went = &mut played[round.card];
                card.0 += 1;
                card.1 += u32::from(round.verdict.is_consent());
                if let Some(option) = round.adopted {
                    card.2[usize::from(option)] += 1;
                }
                if let Some(event) = round.event {
                    events[event.event][usize::from(event.met)] += 1;
                }
            };
            cast.play(setup(&programme, 8, seed, number), &mut count, &mut |_| {}).expect("the deck can be played");
        }
    }
    (played, events)
}

/// Whether a share of `all`, in per cent, can be within these bounds: two standard errors are chance.
fn within(share: u32, all: u32, least: f64, most: f64) -> bool {
    let all = f64::from(all.max(1));
    let share = f64::from(share) / all * 100.0;
    let chance = |bound: f64| 2.0 * (bound * (100.0 - bound) / all).sqrt();
    share >= least - chance(least) && share <= most + chance(most)
}

/// Tables of counterparts of all tempers: each option is somebody's choice, no card is settled before it is read, and each
/// event can go either way.
#[test]
fn tables_choose_between_the_options() {
    for (id, games) in [("vagen-till-en-overenskommelse", 1_500), ("partnerskap", 400), ("forsta-gangen", 400)] {
        let mut decks = deck::embedded().iter().filter_map(|(name, source)| deck::load_str(source, name).deck);
        let deck = Arc::new(decks.find(|deck| deck.id == id).expect("it comes along"));
        let (played, events) = measured(&deck, games);
        let mut wrong = Vec::new();
        for (card, (times, consents, adopted)) in deck.cards.iter().zip(&played) {
            let all: u32 = adopted.iter().sum();
            let adopted = &adopted[..card.options.len()];
            // The first card of the first evening is there to learn the game by: it may be easy to agree on.
            let easy = card.id == "elva-brev";
            let consent = within(*consents, *times, 25.0, if easy { 90.0 } else { 75.0 });
            let fine = consent && adopted.iter().all(|&n| within(n, all, 5.0, 70.0));
            if !fine {
                let shares: Vec<u32> = adopted.iter().map(|count| count * 100 / all.max(1)).collect();
                wrong.push(format!("{}: consent {} %, options {shares:?}", card.id, consents * 100 / times));
            }
        }
        for (event, [unmet, met]) in deck.events.iter().zip(&events) {
            if !within(*unmet.min(met), unmet + met, 5.0, 100.0) {
                wrong.push(format!("{}: holds {met}, does not hold {unmet}", event.id));
            }
        }
        assert!(wrong.is_empty(), "{id}: {wrong:#?}");
    }
}
