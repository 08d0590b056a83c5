//! `komma-overens simulate DECK`: tables of counterparts play whole games, and the sums are told card by card.

use super::check;
use crate::deck::{self, Checked};
use crate::practice::simulate::{self, Outcome, Tally, VERDICTS};
use crate::practice::table::Cast;
use crate::practice::wording::verdict_words;
use crate::record::target::may_fill;
use crate::record::{DECK_FILE, io_reason, save_whole, write_log};
use crate::rules::{CardChoice, Deck, Game, Party, Programme};
use crate::t;
use crate::text::Lang;
use crate::wording as game;
use indicatif::{ProgressBar, ProgressDrawTarget};
use rayon::prelude::*;
use serde_json::{Value, json};
use std::io::{self, IsTerminal, Write};
use std::path::{Path, PathBuf};
use std::sync::Arc;

/// What a simulation is asked for with.
#[derive(Clone, Debug)]
pub(crate) struct Asked {
    /// The deck's file.
    pub(crate) deck: PathBuf,
    /// How many games.
    pub(crate) games: u64,
    /// A programme's id, of the deck or of those that come with the program; else six scenario rounds.
    pub(crate) programme: Option<String>,
    /// Which cards are played: those of a phase, and those of a theme. Else all.
    pub(crate) cards: CardChoice,
    /// Seats, 2 to 24.
    pub(crate) seats: u8,
    /// The seed.
    pub(crate) seed: u64,
    /// Threads; else as many as there are.
    pub(crate) jobs: Option<u16>,
    /// Answer as JSON.
    pub(crate) json: bool,
    /// Keep the games as logs here.
    pub(crate) log: Option<PathBuf>,
}

/// Simulates and writes the sums. Answers with the exit code: 0, 1 when the deck has errors, 2 where it cannot be played
/// or logged.
///
/// # Errors
/// Only when `out` or `err` cannot be written to.
pub(crate) fn run(asked: &Asked, lang: Lang, out: &mut dyn Write, err: &mut dyn Write) -> io::Result<u8> {
    if let Some(folder) = &asked.log
        && let Err(refused) = may_fill(folder)
    {
        writeln!(err, "{}", refused.text(lang))?;
        return Ok(2);
    }
    let name = asked.deck.display().to_string();
    let (checked, bytes) = match deck::read_file(&asked.deck) {
        Ok(bytes) => (deck::load_bytes(&bytes, &name, Some(deck::folder_of(&asked.deck))), bytes),
        Err(problem) => (Checked { deck: None, problems: vec![*problem] }, Vec::new()),
    };
    let code = check::exit_code(&checked);
    let Some(mut deck) = checked.deck else {
        write!(err, "{}", deck::report(&checked.problems, &String::from_utf8_lossy(&bytes), lang))?;
        writeln!(err, "{}", t!(lang, "practice-cli-deck-broken", file = name))?;
        return Ok(code);
    };
    let cards = asked.cards.clone();
    if cards != CardChoice::default() && asked.log.is_some() {
        // A log names its deck by what is in the file.
        writeln!(err, "{}", t!(lang, "simulate-chosen-no-log"))?;
        return Ok(2);
    }
    let themes = themes(&deck);
    deck.cards.retain(|card| cards.fits(card));
    if deck.cards.is_empty() {
        writeln!(err, "{}", t!(lang, "simulate-no-such-cards", themes = themes))?;
        return Ok(2);
    }
    let deck = Arc::new(deck);
    let programme = match programme(&deck, asked.programme.as_deref(), lang) {
        Ok(programme) => programme,
        Err(why) => {
            writeln!(err, "{why}")?;
            return Ok(2);
        }
    };
    let pool = rayon::ThreadPoolBuilder::new().num_threads(asked.jobs.map_or(0, usize::from)).build();
    let pool = match pool {
        Ok(pool) => pool,
        Err(error) => {
            writeln!(err, "{}", t!(lang, "simulate-cannot-play", reason = error.to_string()))?;
            return Ok(2);
        }
    };
    // The bar is for people: a pipe or a file gets none.
    let shown = io::stderr().is_terminal();
    let target = if shown { ProgressDrawTarget::stderr() } else { ProgressDrawTarget::hidden() };
    let bar = ProgressBar::with_draw_target(Some(asked.games), target);
    let seats = usize::from(asked.seats);
    let done = || bar.inc(1);
    let outcome = match pool.install(|| simulate::simulate(&deck, &programme, seats, asked.games, asked.seed, &done)) {
        Ok(outcome) => outcome,
        Err(problems) => {
            bar.finish_and_clear();
            for problem in problems {
                let reason = game::setup_problem(lang, &problem);
                writeln!(err, "{}", t!(lang, "simulate-cannot-play", reason = reason))?;
            }
            return Ok(2);
        }
    };
    bar.finish_and_clear();
    if let Some(folder) = &asked.log
        && let Err(error) = pool.install(|| keep(asked, folder, &deck, &bytes, &programme, lang))
    {
        writeln!(err, "{}", t!(lang, "simulate-cannot-log", reason = io_reason(lang, &error)))?;
        return Ok(2);
    }
    if asked.json {
        serde_json::to_writer_pretty(&mut *out, &to_json(asked, &programme, &deck, &outcome))?;
        writeln!(out)?;
    } else {
        write!(out, "{}", to_text(lang, asked, &programme, &deck, &outcome))?;
    }
    Ok(0)
}

/// The themes of a deck, for whoever asked for one it does not have.
fn themes(deck: &Deck) -> String {
    let mut themes: Vec<&str> = deck.cards.iter().flat_map(|card| &card.themes).map(String::as_str).collect();
    themes.sort_unstable();
    themes.dedup();
    themes.join(", ")
}

/// The programme to play; why there is none.
fn programme(deck: &Deck, id: Option<&str>, lang: Lang) -> Result<Programme, String> {
    let Some(id) = id else { return Ok(simulate::six_rounds(deck)) };
    let all = deck.programmes.iter().cloned().chain(deck::builtin_programmes());
    let Some(found) = all.into_iter().find(|programme| programme.id == id) else {
        return Err(t!(lang, "simulate-no-programme", name = id));
    };
    Ok(found)
}

/// Writes each game as a log in a folder of its own, numbered from 1, and the deck once beside the folders.
fn keep(
    asked: &Asked,
    folder: &Path,
    deck: &Arc<Deck>,
    bytes: &[u8],
    programme: &Programme,
    lang: Lang,
) -> io::Result<()> {
    let cast = Cast::new(deck).speaking(lang);
    let at = jiff::Zoned::now();
    save_whole(&folder.join(DECK_FILE), bytes)?;
    (0..asked.games).into_par_iter().try_for_each(|number| {
        let setup = simulate::setup(programme, usize::from(asked.seats), asked.seed, number);
        let unplayable = |_| io::Error::from(io::ErrorKind::InvalidInput);
        let (_, actions) = simulate::game(&cast, setup.clone()).map_err(unplayable)?;
        let start = Game::new(deck.clone(), setup).map_err(unplayable)?;
        write_log(&folder.join(format!("{:06}", number + 1)), start, &actions, &at)
    })
}

fn title(deck: &Deck, card: usize, lang: Lang) -> &str {
    deck.cards.get(card).map_or("", |card| card.title.get(lang.tag()))
}

fn to_text(lang: Lang, asked: &Asked, programme: &Programme, deck: &Deck, outcome: &Outcome) -> String {
    let mut text = t!(
        lang,
        "simulate-summary",
        games = outcome.games,
        seats = u32::from(asked.seats),
        rounds = programme.rounds.len(),
        seed = asked.seed.to_string()
    ) + "\n";
    let mut chapter = |heading: String, tally: &Tally, card: Option<usize>| {
        text += &format!("\n{heading}\n");
        let mut line = |line: String| text += &format!("  {line}\n");
        line(t!(lang, "simulate-consent", share = percent(lang, tally.share(tally.consents()))));
        let (agreement, support) = (tally.mean_agreement(), tally.mean_support());
        line(t!(lang, "simulate-figures", agreement = percent(lang, agreement), support = percent(lang, support)));
        let verdicts = VERDICTS.iter().zip(tally.verdicts).filter(|(_, count)| *count > 0);
        let list: Vec<String> = verdicts
            .map(|(verdict, count)| format!("{} {}", verdict_words(lang, *verdict), percent(lang, tally.share(count))))
            .collect();
        line(t!(lang, "simulate-verdicts", list = list.join("; ")));
        if let Some(card) = card {
            let options = &deck.cards[card].options;
            let adopted: Vec<String> = options
                .iter()
                .zip(tally.adopted)
                .filter(|(_, count)| *count > 0)
                .map(|(option, count)| {
                    let share = count as f64 / tally.consents().max(1) as f64;
                    format!("{} {}", option.title.get(lang.tag()), percent(lang, share))
                })
                .collect();
            line(if adopted.is_empty() {
                t!(lang, "simulate-none-adopted")
            } else {
                t!(lang, "simulate-options", list = adopted.join("; "))
            });
        }
        let mean = |sum: u64| game::number(lang, sum as f64 / tally.consents().max(1) as f64, 1);
        line(t!(lang, "simulate-burden", public = mean(tally.burden[0]), ideburen = mean(tally.burden[1])));
        let [kept, broken, untested] = tally.events;
        line(t!(lang, "simulate-events", kept = kept, broken = broken, untested = untested));
        if card.is_some() {
            advice(lang, tally).into_iter().for_each(&mut line);
        }
    };
    let all = outcome.all();
    if all.played > 0 {
        chapter(t!(lang, "simulate-all"), &all, None);
    }
    for (card, tally) in outcome.cards.iter().enumerate().filter(|(_, tally)| tally.played > 0) {
        let heading = t!(lang, "simulate-card", title = title(deck, card, lang), played = tally.played);
        chapter(heading, tally, Some(card));
    }
    text + &ideas_to_text(lang, programme, outcome) + &home_to_text(lang, outcome)
}

/// A share of 0..=1 with its sign.
fn percent(lang: Lang, share: f64) -> String {
    t!(lang, "simulate-percent", n = game::percent(share))
}

fn per_game(lang: Lang, count: u64, outcome: &Outcome) -> String {
    game::number(lang, count as f64 / outcome.games.max(1) as f64, 1)
}

fn ideas_to_text(lang: Lang, programme: &Programme, outcome: &Outcome) -> String {
    if programme.rounds.iter().all(|round| !round.kind.has_tiles()) {
        return String::new();
    }
    let ideas = &outcome.ideas;
    let [agreed, refused, open] = ideas.asked;
    let (agreement, support) = (ideas.mean_agreement(), ideas.mean_support());
    let mean = per_game(lang, ideas.written, outcome);
    let lines = [
        t!(lang, "simulate-ideas-count", mean = mean, both = percent(lang, ideas.share_both())),
        t!(
            lang,
            "simulate-ideas-tiles",
            asked = agreed + refused + open,
            agreed = agreed,
            refused = refused,
            open = open
        ),
        t!(lang, "simulate-ideas-consent", count = ideas.evaluated, share = percent(lang, ideas.share_consent())),
        t!(lang, "simulate-ideas-figures", agreement = percent(lang, agreement), support = percent(lang, support)),
    ];
    format!("\n{}\n  {}\n", t!(lang, "simulate-ideas"), lines.join("\n  "))
}

fn home_to_text(lang: Lang, outcome: &Outcome) -> String {
    let home = &outcome.home;
    let signed = home.share_signed();
    format!(
        "\n{}\n  {}\n  {}\n",
        t!(lang, "simulate-home"),
        t!(lang, "simulate-home-promises", mean = per_game(lang, home.promises, outcome)),
        t!(lang, "simulate-home-signed", signed = percent(lang, signed), declined = percent(lang, 1.0 - signed)),
    )
}

/// What the sums advise about a card that was played at least twenty times.
fn advice(lang: Lang, tally: &Tally) -> Vec<String> {
    let mut lines = Vec::new();
    if tally.always_consents() {
        lines.push(t!(lang, "simulate-always"));
    }
    if tally.never_consents() {
        lines.push(t!(lang, "simulate-never"));
    }
    if let Some(party) = tally.always_carries() {
        lines.push(t!(lang, "simulate-one-side", party = game::party(lang, party)));
    }
    lines
}

fn to_json(asked: &Asked, programme: &Programme, deck: &Deck, outcome: &Outcome) -> Value {
    let tally = |tally: &Tally| {
        let verdicts: serde_json::Map<String, Value> =
            VERDICTS.iter().zip(tally.verdicts).map(|(verdict, count)| (code(*verdict), json!(count))).collect();
        let carries: Option<&str> = tally.always_carries().map(Party::code);
        json!({
            "played": tally.played,
            "consent": tally.share(tally.consents()),
            "verdicts": verdicts,
            "agreement": tally.mean_agreement(),
            "support": tally.mean_support(),
            "adopted": tally.adopted,
            "burden": { "public": tally.burden[0], "ideburen": tally.burden[1] },
            "carriesMore": { "public": tally.carries_more[0], "ideburen": tally.carries_more[1] },
            "alwaysCarries": carries,
            "events": { "kept": tally.events[0], "broken": tally.events[1], "untested": tally.events[2] },
        })
    };
    let cards: Vec<Value> = outcome
        .cards
        .iter()
        .zip(&deck.cards)
        .map(|(sums, card)| json!({ "card": card.id, "sums": tally(sums) }))
        .collect();
    json!({
        "deck": deck.id,
        "games": outcome.games,
        "seats": asked.seats,
        "seed": asked.seed,
        "programme": programme.id,
        "rounds": programme.rounds.len(),
        "all": tally(&outcome.all()),
        "cards": cards,
        "ideas": {
            "written": outcome.ideas.written,
            "both": outcome.ideas.both,
            "asked": {
                "agreed": outcome.ideas.asked[0], "refused": outcome.ideas.asked[1], "unanswered": outcome.ideas.asked[2],
            },
            "evaluated": outcome.ideas.evaluated,
            "consent": outcome.ideas.share_consent(),
            "agreement": outcome.ideas.mean_agreement(),
            "support": outcome.ideas.mean_support(),
        },
        "home": {
            "promises": outcome.home.promises,
            "signed": outcome.home.signed,
            "declined": outcome.home.declined,
        },
    })
}

/// The stable name of a verdict with what belongs to it.
fn code(verdict: crate::rules::Verdict) -> String {
    use crate::rules::Verdict;
    match verdict {
        Verdict::Consent { reservations: true } => "ConsentWithReservations".to_owned(),
        Verdict::SplitWithin(split) => format!("SplitWithin-{}", split.code()),
        other => other.code().to_owned(),
    }
}
