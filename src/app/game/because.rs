//! What the answers to "why?" say: titles, lines and where they come from, made from what the room may know and nothing else.

use crate::app::scene::Touch;
use crate::rules::{
    Account, Deck, Figures, Movement, PerParty, Revealed, RevealedRow, RoomView, SeatId, Standing, Subject, Tally,
    Values,
};
use crate::t;
use crate::text::Lang;
use crate::wording;

/// The counts of one row of a ballot.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Counts {
    /// Each party's tally.
    pub(crate) tally: PerParty<Tally>,
}

/// A line of the ledger.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct LedgerLine {
    /// Round, cause and signed change.
    pub(crate) text: String,
    /// What the value was after it.
    pub(crate) value: i8,
}

/// The answer to a "why?".
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Because {
    /// What is asked about.
    pub(crate) title: String,
    /// What it is about in a line of its own: which ballot, or what the figure is.
    pub(crate) lead: String,
    /// The counts of the ballot it comes from.
    pub(crate) counts: Option<Counts>,
    /// The entries of the ledger it comes from, with the value before them.
    pub(crate) ledger: Option<(i8, Vec<LedgerLine>)>,
    /// The steps of the reckoning, in plain words with numbers.
    pub(crate) steps: Vec<String>,
    /// Whether the ledger's values are written with their sign.
    pub(crate) signed: bool,
    /// What it comes to.
    pub(crate) sum: String,
}

impl Because {
    fn new(title: String, lead: String) -> Because {
        Because { title, lead, counts: None, ledger: None, steps: Vec::new(), signed: false, sum: String::new() }
    }
}

/// Why the thing `touch` is about is as it is; `None` for what is no figure, or one the room does not know.
pub(crate) fn because(touch: &Touch, room: &RoomView, deck: &Deck, lang: Lang) -> Option<Because> {
    match *touch {
        Touch::Votes { second, row } => votes(second, row, room, deck, lang),
        Touch::IdeaVotes { idea, round } => idea_votes(idea, round, room, lang),
        Touch::Account(account) => Some(ledger(account, room, deck, lang)),
        Touch::Movement => Some(movement(room, lang)),
        Touch::Curve(point) => curve(point, room, lang),
        Touch::Score => Some(score(room, lang)),
        Touch::Adopted(at) => promise(at, room, deck, lang),
        _ => None,
    }
}

fn votes(second: bool, row: usize, room: &RoomView, deck: &Deck, lang: Lang) -> Option<Because> {
    let revealed = if second { room.second()? } else { room.first()? };
    let row = revealed.rows.get(row)?;
    let card = room.card().unwrap_or_default();
    let subject = wording::subject_title(lang, deck, card, &room.agreement, row.subject);
    let lead = if second { t!(lang, "why-second") } else { t!(lang, "why-first") };
    let mut answer = Because::new(t!(lang, "why-title-votes", subject = subject), lead);
    reckon(&mut answer, row, lang);
    Some(answer)
}

/// What those gathered at an idea gave it in a round.
fn idea_votes(idea: usize, round: usize, room: &RoomView, lang: Lang) -> Option<Because> {
    let face = room.ideas()?.ideas.get(idea)?;
    let result = face.idea.result_in(round)?;
    let title = t!(lang, "why-title-votes", subject = wording::isolated(&face.idea.title));
    let mut answer = Because::new(title, t!(lang, "ideas-why"));
    let Some(verdict) = result.verdict else {
        answer.counts = Some(Counts { tally: result.votes.tally });
        answer.steps.push(t!(lang, "ideas-why-alone"));
        answer.sum = t!(lang, "ideas-alone");
        return Some(answer);
    };
    let (votes, figures) = (result.votes, result.figures);
    reckon(&mut answer, &RevealedRow { subject: Subject::Proposal, votes, figures, verdict }, lang);
    Some(answer)
}

/// The counts of a row and how its figures come of them.
fn reckon(answer: &mut Because, row: &RevealedRow, lang: Lang) {
    answer.counts = Some(Counts { tally: row.votes.tally });
    match &row.figures {
        Some(figures) => answer.steps = wording::why_votes(lang, &row.votes, figures),
        None => answer.steps.push(t!(lang, "why-no-votes")),
    }
    let count = wording::verdict_count(row.verdict, &row.votes);
    answer.sum = match row.subject {
        Subject::Proposal => {
            t!(lang, "why-curve-verdict", verdict = wording::verdict_title(lang, row.verdict, count))
        }
        Subject::Option(_) | Subject::Idea(_) | Subject::AtRisk(_) | Subject::Followed(_) => {
            t!(lang, "why-curve-verdict", verdict = wording::row_reading(lang, row.verdict))
        }
    };
}

/// A value as the table writes it: principles with their sign, trust of ten.
fn value_text(account: Account, value: i8, lang: Lang) -> String {
    match account {
        Account::Principle(_) => wording::signed(value),
        Account::Trust => t!(lang, "trust-of", value = i64::from(value)),
    }
}

fn ledger(account: Account, room: &RoomView, deck: &Deck, lang: Lang) -> Because {
    let start = Values::default().of(account);
    let mut value = start;
    let lines = room.entries.iter().filter(|entry| entry.account == account).map(|entry| {
        value += entry.made;
        LedgerLine { text: wording::cause(lang, deck, entry), value }
    });
    let lines: Vec<LedgerLine> = lines.collect();
    let name = wording::account(lang, account);
    let lead = match lines.is_empty() {
        true => t!(lang, "why-entries-none"),
        false => t!(lang, "why-entries"),
    };
    let mut answer = Because::new(t!(lang, "why-title-account", name = name), lead);
    answer.ledger = Some((start, lines));
    answer.signed = account != Account::Trust;
    let (now, next) = (room.values.of(account), room.projected.of(account));
    answer.sum = t!(lang, "why-now", value = value_text(account, now, lang));
    if next != now {
        answer.steps.push(t!(lang, "why-projected", value = value_text(account, next, lang)));
    }
    answer
}

/// The figures of the option the proposal builds on, in the first ballot, and of the proposal, in the second.
fn both_ballots(room: &RoomView) -> Option<(u8, Option<&Figures>, Option<&Figures>)> {
    let base = room.proposal().base?;
    let (first, second): (&Revealed, &Revealed) = (room.first()?, room.second()?);
    let before = first.rows.iter().find(|row| row.subject == Subject::Option(base))?;
    let after = second.rows.first()?;
    Some((base, before.figures.as_ref(), after.figures.as_ref()))
}

fn movement(room: &RoomView, lang: Lang) -> Because {
    let mut answer = Because::new(t!(lang, "why-title-movement"), String::new());
    let Some((base, before, after)) = both_ballots(room) else {
        answer.lead = t!(lang, "why-movement-none");
        return answer;
    };
    answer.lead = t!(lang, "why-movement-base", letter = wording::option_letter(base));
    match room.scenario().and_then(|round| round.movement) {
        Some(Movement { up, same, down }) => {
            answer.steps.push(t!(lang, "why-movement-up", count = u32::from(up)));
            answer.steps.push(t!(lang, "why-movement-same", count = u32::from(same)));
            answer.steps.push(t!(lang, "why-movement-down", count = u32::from(down)));
            if let Some(share) = (Movement { up, same, down }).share() {
                answer.sum = t!(
                    lang,
                    "why-movement-share",
                    changed = u32::from(up) + u32::from(down),
                    all = u32::from(up) + u32::from(same) + u32::from(down),
                    percent = wording::percent(share),
                );
            }
        }
        None => answer.steps.push(t!(lang, "why-movement-hands")),
    }
    if let (Some(before), Some(after)) = (before, after) {
        let mut went = |key: &str, before: f64, after: f64| {
            answer.steps.push(t!(
                lang,
                key,
                before = wording::number(lang, before, 3),
                after = wording::number(lang, after, 3),
                change = signed_number(lang, after - before),
            ));
        };
        went("why-movement-within", before.within, after.within);
        if let (Some(before), Some(after)) = (before.between, after.between) {
            went("why-movement-between", before, after);
        }
    }
    answer
}

/// A change with three decimals and its sign; `±0` where nothing shows.
fn signed_number(lang: Lang, change: f64) -> String {
    let text = wording::number(lang, change, 3);
    match text.as_str() {
        "0" => "±0".to_owned(),
        _ if text.starts_with('−') => text,
        _ => format!("+{text}"),
    }
}

/// A commitment of the agreement: who put it and said yes, in which round, and why it stands as it does.
fn promise(at: usize, room: &RoomView, deck: &Deck, lang: Lang) -> Option<Because> {
    let adopted = room.agreement.commitments.get(at)?;
    let title = wording::clause_title(lang, deck, &adopted.clause);
    let mut answer = Because::new(
        t!(lang, "why-title-promise", title = wording::isolated(title)),
        wording::clause_text(lang, deck, &adopted.clause).to_owned(),
    );
    let seat = |seat: &SeatId| {
        let organisation = room.seats.get(seat.index()).map_or("", |face| face.organisation.as_str());
        t!(lang, "why-promise-seat", seat = seat.to_string(), organisation = wording::isolated(organisation))
    };
    let yes: Vec<String> = adopted.agreed_by.iter().map(seat).collect();
    let round = adopted.round + 1;
    answer.steps.push(t!(lang, "why-promise-binds", by = wording::by(lang, adopted.by)));
    answer.steps.push(t!(lang, "why-promise-put", seat = seat(&adopted.put_by), round = round));
    if !yes.is_empty() {
        answer.steps.push(t!(lang, "why-promise-yes", seats = yes.join(", ")));
    }
    answer.steps.push(t!(lang, "why-promise-adopted", round = round));
    answer.sum = match adopted.standing {
        Standing::Kept => t!(lang, "why-promise-kept"),
        Standing::Renewed => t!(lang, "why-promise-renewed"),
        Standing::AtRisk { event } => {
            let event = deck.events.get(event).map_or("", |event| event.title.get(lang.tag()));
            t!(lang, "why-promise-at-risk", event = wording::isolated(event))
        }
    };
    Some(answer)
}

fn curve(point: usize, room: &RoomView, lang: Lang) -> Option<Because> {
    let point = room.curve.get(point)?;
    let title = t!(lang, "why-title-curve", round = point.round + 1);
    let mut answer = Because::new(title, t!(lang, "why-curve-legend"));
    reckon(&mut answer, &point.row, lang);
    Some(answer)
}

fn score(room: &RoomView, lang: Lang) -> Because {
    let mut answer = Because::new(t!(lang, "why-title-score"), t!(lang, "why-score-how"));
    let mut counted = 0u32;
    for point in &room.curve {
        let round = point.round + 1;
        answer.steps.push(match point.score {
            Some(score) => {
                counted += 1;
                t!(lang, "why-score-round", round = round, score = wording::number(lang, score, 1))
            }
            None => t!(lang, "why-score-round-none", round = round),
        });
    }
    answer.sum = match room.session_score {
        Some(score) => t!(lang, "why-score-mean", count = counted, score = wording::number(lang, score, 1)),
        None => t!(lang, "why-score-none"),
    };
    answer
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::app::game::forms_testing::{act, deck, game, room, seat_of};
    use crate::rules::{Action, Adopted, By, Cause, Clause, Entry, Step, TRUST_START};

    #[test]
    fn a_value_is_its_start_and_its_entries() {
        let deck = deck();
        let mut game = game(4, Step::Dialogue);
        let pen = game.round().pen().expect("a scenario round has a pen");
        let other = seat_of(&game, game.round().party(pen).other());
        act(&mut game, Action::PassPen { seat: pen, to: other });
        let room = room(&game);
        for lang in Lang::ALL {
            let answer = because(&Touch::Account(Account::Trust), &room, &deck, lang).unwrap();
            let (start, lines) = answer.ledger.unwrap();
            assert_eq!((start, lines.len(), lines[0].value), (TRUST_START, 1, TRUST_START + 1));
            assert!(lines[0].text.contains("+1"), "{}", lines[0].text);
            assert!(answer.sum.contains('6') && answer.steps.is_empty(), "{}", answer.sum);
        }
    }

    #[test]
    fn a_promise_says_who_put_it_who_said_yes_and_how_it_stands() {
        let deck = deck();
        let mut room = room(&game(4, Step::Outcome));
        assert_eq!(because(&Touch::Adopted(0), &room, &deck, Lang::Sv), None);
        let event = deck.events[0].title.get("sv").to_owned();
        for (standing, says) in [
            (Standing::Kept, "Löftet gäller."),
            (Standing::AtRisk { event: 0 }, event.as_str()),
            (Standing::Renewed, "höll fast"),
        ] {
            room.agreement.commitments = vec![Adopted {
                round: 1,
                by: By::Joint,
                clause: Clause::Deck(0),
                put_by: SeatId(2),
                agreed_by: vec![SeatId(2), SeatId(1)],
                standing,
            }];
            let answer = because(&Touch::Adopted(0), &room, &deck, Lang::Sv).unwrap();
            assert!(answer.sum.contains(says), "{}", answer.sum);
            let steps = answer.steps.join("\n");
            assert!(steps.contains("runda 2 av plats 3") && steps.contains("plats 2"), "{steps}");
            assert!(answer.title.contains(deck.commitments[0].title.get("sv")), "{}", answer.title);
        }
    }

    #[test]
    fn what_the_scale_cut_off_is_said() {
        let deck = deck();
        let mut room = room(&game(4, Step::Dialogue));
        room.entries = vec![
            Entry { round: 0, account: Account::Trust, cause: Cause::Adopted, wanted: 9, made: 5 },
            Entry {
                round: 1,
                account: Account::Trust,
                cause: Cause::Event { event: 0, kept: false },
                wanted: -2,
                made: -2,
            },
        ];
        let answer = because(&Touch::Account(Account::Trust), &room, &deck, Lang::Sv).unwrap();
        let (_, lines) = answer.ledger.unwrap();
        assert_eq!(lines.iter().map(|line| line.value).collect::<Vec<_>>(), [10, 8]);
        assert!(lines[0].text.contains("+9") && lines[0].text.contains("+5"), "{}", lines[0].text);
    }

    #[test]
    fn a_row_of_votes_gives_its_counts_and_its_reckoning() {
        let deck = deck();
        let room = room(&game(6, Step::Outcome));
        for lang in Lang::ALL {
            for touch in [Touch::Votes { second: false, row: 0 }, Touch::Votes { second: true, row: 0 }] {
                let answer = because(&touch, &room, &deck, lang).unwrap();
                let counts = answer.counts.unwrap().tally;
                assert_eq!(counts.public.rated() + counts.ideburen.rated(), 6);
                assert!(answer.steps.len() > 6 && !answer.sum.is_empty());
            }
            assert_eq!(because(&Touch::Votes { second: true, row: 4 }, &room, &deck, lang), None);
            assert_eq!(because(&Touch::Command(crate::app::scene::Command::Card), &room, &deck, lang), None);
        }
    }

    #[test]
    fn the_session_score_is_the_mean_of_what_is_listed() {
        let deck = deck();
        let mut game = game(4, Step::Outcome);
        act(&mut game, Action::Conclude);
        let room = room(&game);
        let score = room.curve[0].score.unwrap();
        let answer = because(&Touch::Score, &room, &deck, Lang::Sv).unwrap();
        assert_eq!(answer.steps.len(), room.curve.len());
        assert!(answer.steps[0].contains(&wording::number(Lang::Sv, score, 1)));
        assert!(answer.sum.contains(&wording::number(Lang::Sv, room.session_score.unwrap(), 1)));
    }

    #[test]
    fn movement_counts_those_who_changed() {
        let deck = deck();
        let view = room(&game(4, Step::Outcome));
        let answer = because(&Touch::Movement, &view, &deck, Lang::En).unwrap();
        let Movement { up, same, down } = view.scenario().unwrap().movement.unwrap();
        assert!(answer.sum.starts_with(&format!("{} of {}", up + down, up + same + down)), "{}", answer.sum);
        assert_eq!(answer.steps.len(), 5, "three counts, within, between");
        let early = room(&game(4, Step::Dialogue));
        assert!(because(&Touch::Movement, &early, &deck, Lang::En).unwrap().steps.is_empty());
    }

    #[test]
    fn an_earlier_point_of_the_curve_has_its_votes_too() {
        let deck = deck();
        let mut game = game(4, Step::Outcome);
        let now = because(&Touch::Curve(0), &room(&game), &deck, Lang::Sv).unwrap();
        assert!(now.counts.is_some());
        act(&mut game, Action::Conclude);
        while game.step() != Step::Deal {
            let from = game.step();
            act(&mut game, Action::Advance { from });
        }
        let view = room(&game);
        assert!(view.round == 1 && view.second().is_none(), "another round has begun");
        assert_eq!(because(&Touch::Curve(0), &view, &deck, Lang::Sv), Some(now));
        assert_eq!(because(&Touch::Curve(5), &view, &deck, Lang::Sv), None);
    }
}
