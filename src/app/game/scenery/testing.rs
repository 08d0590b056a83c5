//! What tests of rooms share: games to look at, and what must hold for every picture.

use crate::app::art::{Art, text_width};
use crate::app::scene::{Align, HitKind, Item, Look, Stage, What};
use crate::app::theme::{Theme, size};
use crate::deck;
use crate::rules::{
    Audience, BallotMethod, Deck, Game, Organisation, Party, RoomView, RoundView, SeatSetup, Setup, Step,
    sample::random_action,
};
use crate::text::Lang;
use rand::SeedableRng;
use rand::rngs::ChaCha8Rng;
use std::sync::{Arc, OnceLock};

/// The embedded deck.
pub(crate) fn deck() -> Arc<Deck> {
    static DECK: OnceLock<Arc<Deck>> = OnceLock::new();
    let read = || {
        let (name, text) = deck::embedded()[0];
        Arc::new(deck::load_str(text, name).deck.expect("the embedded deck can be played"))
    };
    Arc::clone(DECK.get_or_init(read))
}

/// A setup of the longest programme. Some names are as hard as names can be.
pub(crate) fn setup(seats: usize, ballots: BallotMethod, seed: u64) -> Setup {
    let names = [
        "Röda Korset Dalen",
        "Kulturförvaltningen",
        "مركز الشباب",
        "Dans & sång 👩‍👩‍👧 för alla",
        "Regionens enhet för samverkan och hälsa",
        "Verdandi",
    ];
    let seat = |at: usize| SeatSetup {
        person: if at.is_multiple_of(3) { "Åsa och Bengt".to_owned() } else { String::new() },
        organisation: Organisation {
            name: if at == 7 { "Långnamn".repeat(25) } else { names[at % names.len()].to_owned() },
            party: Party::ALL[at % 2],
            line: String::new(),
        },
        own_role: None,
        other_side: false,
    };
    Setup {
        programme: deck::builtin_programmes().into_iter().find(|p| p.id == "hel-process").expect("it is built in"),
        seats: (0..seats).map(seat).collect(),
        swap: None,
        dialogue_minutes: 8,
        signal: true,
        ballots,
        seed,
        lent: Vec::new(),
        allow_own: false,
        earlier: None,
        cards: Default::default(),
    }
}

/// A game played at random to its end, and what the room saw: the last picture of each step and round.
pub(crate) fn steps(seats: usize, ballots: BallotMethod, seed: u64) -> (Game, Vec<RoomView>) {
    let mut game = Game::new(deck(), setup(seats, ballots, seed)).expect("the setup can be played");
    let mut rng = ChaCha8Rng::seed_from_u64(seed);
    let mut views: Vec<RoomView> = Vec::new();
    loop {
        let room = game.view(Audience::Room).room;
        match views.last_mut() {
            Some(last) if (last.step, last.round) == (room.step, room.round) => *last = room,
            _ => views.push(room),
        }
        let Some(action) = random_action(&game, 20, &mut rng) else { break };
        game.apply(action).expect("what is sampled is allowed");
    }
    (game, views)
}

/// The views of one step.
pub(crate) fn at(views: &[RoomView], step: Step) -> Vec<&RoomView> {
    views.iter().filter(|room| room.step == step).collect()
}

/// Every look that matters to layout.
pub(crate) fn looks() -> Vec<Look> {
    let mut looks = Vec::new();
    for lang in Lang::ALL {
        for text in [1.0, 1.25, 1.5, 2.0] {
            looks.push(Look { theme: Theme::Light, lang, text, movement: true });
        }
    }
    looks
}

/// Left, top, right, bottom of an item.
fn bounds(item: &Item) -> (f32, f32, f32, f32) {
    let (x, y) = item.at;
    match &item.what {
        What::Type(set) => {
            let lines = || set.text.lines();
            let width = lines().map(|line| text_width::width(line, set.face, set.size)).fold(0.0, f32::max);
            let height = lines().count().max(1) as f32 * set.size * set.leading;
            let left = match set.align {
                Align::Left => x,
                Align::Center => x - width / 2.0,
                Align::Right => x - width,
            };
            (left, y, left + width, y + height)
        }
        What::Art(art) => {
            let (w, h) = art.face();
            (x - w / 2.0, y - h / 2.0, x + w / 2.0, y + h / 2.0)
        }
        What::Hexagon { r, .. } => (x - r, y - r, x + r, y + r),
    }
}

/// What is wrong with a picture: things outside the screen or their sheet, words on words, words too small, hits without words
/// or too small to be pressed.
pub(crate) fn faults(stage: &Stage, look: &Look) -> Vec<String> {
    let mut faults = Vec::new();
    let behind = ["floor", "table", "timeline"];
    let sheets: Vec<(f32, f32, f32, f32)> =
        stage.items.iter().filter(|item| matches!(&item.what, What::Art(Art::Sheet { .. }))).map(bounds).collect();
    let inside = |(l, t, r, b): (f32, f32, f32, f32), (x, y, right, bottom): (f32, f32, f32, f32)| {
        x >= l - 0.5 && y >= t - 0.5 && right <= r + 0.5 && bottom <= b + 0.5
    };
    type Bounds = (f32, f32, f32, f32);
    let mut words: Vec<(&Item, Bounds)> = Vec::new();
    let mut keys = std::collections::BTreeSet::new();
    for item in &stage.items {
        if !keys.insert(item.key.as_str()) {
            faults.push(format!("{} is there twice", item.key));
        }
        if behind.contains(&item.key.as_str()) {
            continue;
        }
        let at = bounds(item);
        if !inside((0.0, 0.0, 1920.0, 1080.0), at) {
            faults.push(format!("{} is outside: {at:?}", item.key));
        }
        if let What::Type(set) = &item.what {
            // A number painted on a piece is part of it and does not grow with the text.
            if set.size + 0.01 < look.pt(size::BODY) && !item.key.ends_with(" number") {
                faults.push(format!("{} is too small: {}", item.key, set.size));
            }
            if let Some(sheet) = sheets.iter().find(|sheet| {
                let (l, t, r, b) = **sheet;
                let (x, y) = ((at.0 + at.2) / 2.0, (at.1 + at.3) / 2.0);
                x > l && x < r && y > t && y < b
            }) && !inside((sheet.0 + 6.0, sheet.1, sheet.2 - 6.0, sheet.3), at)
            {
                faults.push(format!("{} is outside its sheet {sheet:?}: {at:?} {:?}", item.key, set.text));
            }
            words.push((item, at));
        }
    }
    for (i, (a, (l, t, r, b))) in words.iter().enumerate() {
        for (other, (l2, t2, r2, b2)) in &words[i + 1..] {
            // The room above and below the letters of a line may be shared.
            let (pad, pad2) = (shared(a), shared(other));
            if l + 2.0 < *r2 && l2 + 2.0 < *r && t + pad < b2 - pad2 && t2 + pad2 < b - pad {
                faults.push(format!("{} lies on {}", a.key, other.key));
            }
        }
    }
    for hit in &stage.hits {
        let (x, y, w, h) = hit.rect;
        if !inside((0.0, 0.0, 1920.0, 1080.0), (x, y, x + w, y + h)) {
            faults.push(format!("the hit {:?} is outside: {:?}", hit.label, hit.rect));
        }
        if hit.label.trim().is_empty() || hit.label.contains('{') {
            faults.push(format!("a hit has no words: {:?}", hit.touch));
        }
        if hit.touch.is_some() && (h < 59.9 || w < 59.9) {
            faults.push(format!("the hit {:?} is too small: {w} x {h}", hit.label));
        }
        if let HitKind::Button { .. } = hit.kind
            && text_width::width(&hit.label, crate::app::theme::Face::Strong, look.pt(size::BODY)) + 40.0 > w
        {
            faults.push(format!("the button {:?} is too narrow: {w}", hit.label));
        }
    }
    let primary = stage.hits.iter().filter(|hit| hit.kind == HitKind::Button { primary: true }).count();
    if primary > 1 {
        faults.push(format!("{primary} primary buttons"));
    }
    faults
}

/// How much of a line's height, above and below, holds no letters.
fn shared(item: &Item) -> f32 {
    match &item.what {
        What::Type(set) => set.size * (set.leading - 0.72) / 2.0,
        _ => 0.0,
    }
}

/// Looks at many pictures and tells at the end what is wrong with them.
#[derive(Default)]
pub(crate) struct Proof(std::collections::BTreeSet<String>);

impl Proof {
    /// Looks at a picture.
    pub(crate) fn see(&mut self, name: &str, stage: &Stage, look: &Look) {
        self.0.extend(
            faults(stage, look).into_iter().map(|fault| format!("{name} {} {:?}: {fault}", look.text, look.lang)),
        );
    }

    /// Panics with what is wrong, if anything is.
    #[track_caller]
    pub(crate) fn holds(self) {
        let first: Vec<String> = self.0.into_iter().take(40).collect();
        assert!(first.is_empty(), "{}", first.join("\n"));
    }
}

/// The same room, with the scenario part of its view changed.
pub(crate) fn in_scenario(room: &RoomView, change: impl FnOnce(&mut crate::rules::ScenarioView)) -> RoomView {
    let mut room = room.clone();
    match &mut room.play {
        RoundView::Scenario(round) => change(round),
        RoundView::Idea(_) | RoundView::Follow(_) => panic!("only a scenario round has a scenario part"),
    }
    room
}
