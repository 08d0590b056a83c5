//! What counterparts say, over talks played at random and with a plan: no line comes twice, every move is answered, and the
//! answer is one to that move. A deck's own lines are said by its roles.

use komma_overens::deck;
use komma_overens::practice::play::{Strategy, measured};
use komma_overens::practice::*;
use komma_overens::rules::{Deck, Party};
use komma_overens::text::Lang;
use proptest::prelude::*;
use std::sync::{Arc, LazyLock};

static DECK: LazyLock<Arc<Deck>> = LazyLock::new(|| {
    let (name, source) = deck::embedded()[0];
    Arc::new(deck::load_str(source, name).deck.expect("the embedded deck is sound"))
});

const STRATEGIES: [Strategy; 4] =
    [Strategy::Random, Strategy::Listen, Strategy::Propose, Strategy::Repeat(MoveKind::ListenAsk)];

/// What answers a move; `None` where it is something that was told.
fn answers(made: &Move, reaction: Option<Reaction>) -> bool {
    use Reaction::*;
    let Some(reaction) = reaction else {
        return matches!(made, Move::ListenAsk { .. } | Move::Acknowledge { .. });
    };
    let fits: &[Reaction] = match made {
        Move::ListenAsk { .. } => &[Heard, AskedEnough, Led, NotYet, OnlyWords],
        Move::TellOpenly { .. } => &[Told, ToldAgain, WayWorse, WayBetter, OnlyWords],
        Move::HandPen { .. } => &[GotPen],
        Move::Propose { .. } => &[ProposalAsked, ProposalUnasked, ProposalAgain],
        Move::Offer { .. } => &[Offered, OfferedNeed, Thanks, SaysYes, SaysNo, OnlyWords, TakesHome],
        Move::AskFor { wish: Wish::Pen, .. } => &[GivesPen, KeepsPen],
        Move::AskFor { .. } => &[Written, SaysYes, SaysNo, TakesHome],
        Move::Reword { .. } => &[WordsTheirs, WordsEmpty, WordsPlain, WordsOurs, SameWords, OnlyWords],
        Move::PauseAnchor { .. } => &[Paused, PausedEmpty],
        Move::Silence => &[Silence, SilenceMore],
        Move::Acknowledge { .. } => &[Understood, Misheard, KnownAlready, SoundsHollow, OnlyWords],
        Move::Answer { .. } => &[Thanks, TakesNo],
        Move::Ballot { .. } | Move::Again | Move::Conclude | Move::Leave => return true,
    };
    fits.contains(&reaction)
}

/// Plays a practice with a plan and looks at every line of it.
fn looked_at(mut practice: Practice, strategy: Strategy) {
    practice.play_on(strategy);
    let view = practice.view();
    for lang in Lang::ALL {
        let mut said: Vec<String> = Vec::new();
        for turn in &view.turns {
            let mut first = true;
            let speaks = |happened: &&Happening| {
                matches!(happened, Happening::Said(Line { who: Who::Person(_), .. }) | Happening::Quiet { .. })
            };
            let anybody = view.people.iter().any(|person| person.party != view.party && !person.left);
            if let Some(made) = turn.made.as_ref().filter(|made| made.kind().is_talk() && anybody) {
                assert!(turn.happened.iter().any(|happened| speaks(&happened)), "{made:?} was not answered");
            }
            for happened in &turn.happened {
                if let Happening::Quiet { .. } = happened {
                    // Nothing was left to say of it, and that is told.
                    first = false;
                }
                let Happening::Said(line) = happened else { continue };
                if line.who == Who::You {
                    continue;
                }
                let words = wording::line(lang, &practice, view.card, line);
                assert!(!words.trim().is_empty() && !words.contains(['{', '}']), "{words}");
                assert!(!said.contains(&words), "twice in a talk: {words}");
                said.push(words.clone());
                let reaction = match &line.what {
                    Saying::Reply { reaction, .. } => Some(*reaction),
                    _ => None,
                };
                if let Some(made) = turn.made.as_ref().filter(|_| std::mem::take(&mut first)) {
                    assert!(answers(made, reaction), "{made:?} is answered with: {words}");
                }
            }
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(48))]

    #[test]
    fn no_line_comes_twice_and_every_move_is_answered(seed in any::<u64>(), side in 0..2usize, plan in 0..4usize) {
        looked_at(measured(&DECK, Party::ALL[side], None, seed).expect("a practice"), STRATEGIES[plan]);
    }
}

#[test]
fn a_deck_lets_its_roles_speak() {
    let (name, source) = deck::embedded()[0];
    let role = &DECK.roles[DECK.roles_of(Party::Ideburen)[0]];
    let lines: Vec<String> = ["opens", "heard", "told", "got-pen", "paused", "asked-enough", "silence", "led"]
        .iter()
        .flat_map(|on| (0..3).map(move |n| (on, n)))
        .map(|(on, n)| {
            format!("(on: \"{on}\", text: (sv: \"Egen rad {n} för {on}.\", en: \"Own line {n} for {on}.\"))")
        })
        .collect();
    let voices = format!("voices: [(role: \"{}\", new_here: true, lines: [{}])],\n)", role.id, lines.join(", "));
    let end = source.trim_end().rfind(')').expect("a deck ends");
    let before = source[..end].trim_end();
    let comma = if before.ends_with(',') { "" } else { "," };
    let loaded = deck::load_str(&format!("{before}{comma}\n{voices}\n"), name);
    assert!(loaded.problems.iter().all(|problem| problem.code != "KO417"), "{:?}", loaded.problems);
    let deck = Arc::new(loaded.deck.unwrap_or_else(|| panic!("{:?}", loaded.problems)));
    let own = deck.roles_of(Party::Public)[0];
    for seed in 0..6 {
        let mut preparation = Preparation::new(&deck, 0, own, Lang::Sv, seed);
        let at = deck.roles.iter().position(|one| one.id == role.id).expect("it is there");
        preparation.counterparts = vec![Counterpart { role: at, temper: Temper::Burnt, need: None }];
        let practice = Practice::new(&deck, preparation, seed).expect("it can be practised");
        // Somebody without a last time opens with its own words.
        let said = wording::transcript(Lang::Sv, &practice).join("\n");
        assert!(said.contains("Egen rad"), "{said}");
        assert!(wording::transcript(Lang::En, &practice).join("\n").contains("Own line"));
        STRATEGIES.into_iter().for_each(|strategy| looked_at(practice.clone(), strategy));
    }
}
