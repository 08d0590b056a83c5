//! From the fields of a form to an action. The seat comes from the cookie and never from the form, so that a phone can only do
//! what is its own seat's; whether it may be done now, the rules say.

use super::form::Fields;
use crate::rules::{
    Action, Ballot, BallotMethod, By, Clause, Decided, HandCount, IdeaKind, Mark, NextMeeting, Organisation, Part,
    Party, PlanOf, PlanWords, Principle, QuestionPart, RATING_MAX, Reply, RoomView, SeatId, SeatSetup, Stance, TileId,
    one_line,
};

/// The name of the field that says which place a form is about: an entry of the proposal, an ask, an idea.
pub(super) const AT: &str = "nr";

/// A form that does not say what it should. No form of a page does that by itself.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Unclear;

/// What a seat does. `room` is what everybody sees of the game now.
pub(super) fn action(fields: &Fields, seat: SeatId, room: &RoomView) -> Result<Action, Unclear> {
    let text = |name: &str| fields.get(name).trim().to_owned();
    let at = || fields.number(AT).ok_or(Unclear);
    let idea = |name: &str| fields.number::<usize>(name).ok_or(Unclear);
    Ok(match fields.get("vad") {
        "cast" => Action::Cast { seat, ballot: ballot(fields, rows(room))? },
        "evaluate" => {
            Action::Evaluate { seat, ballot: ballot(fields, 1)?, first_step: text("first"), missing: text("missing") }
        }
        "base" => Action::ChooseBase { seat, option: fields.number("option").ok_or(Unclear)? },
        "reword" => Action::Reword { seat, wording: text("text") },
        "offer" => Action::Offer { seat, clause: clause(fields, seat, room, false)? },
        "ask" => Action::Ask { seat, clause: clause(fields, seat, room, true)? },
        "consent" => Action::Consent { seat, entry: at()? },
        "decline" => Action::Decline { seat, entry: at()?, reason: text("text") },
        "withdraw" => Action::Withdraw { seat, entry: at()? },
        "invoke" => {
            Action::Invoke { seat, principle: principle(fields.get("principle")).ok_or(Unclear)?, note: text("text") }
        }
        "tell" => Action::Tell { seat },
        "askpen" => Action::AskPen { seat },
        "passpen" => Action::PassPen { seat, to: SeatId(fields.number("to").ok_or(Unclear)?) },
        "reflect" => {
            Action::Reflect { seat, lived: principle(fields.get("lived")), strained: principle(fields.get("strained")) }
        }
        "promise" => Action::Promise { seat, text: text("text") },
        "stays" => Action::Decide { seat, row: at()?, decided: Decided::Stays },
        "ends" => Action::Decide { seat, row: at()?, decided: Decided::Ends },
        "changes" => Action::Decide { seat, row: at()?, decided: Decided::Changes { text: text("text") } },
        "agreedecision" => Action::AgreeDecision { seat, row: at()? },
        "takeon" | "takeback" => {
            Action::TakeOn { seat, row: plan_row(fields, room)?, takes: fields.get("vad") == "takeon" }
        }
        "plan" => {
            let words = PlanWords { first: text("first"), when: text("when"), date: text("date"), sign: text("sign") };
            Action::WordPlan { seat, row: plan_row(fields, room)?, words }
        }
        "meeting" => {
            let next =
                NextMeeting { when: text("when"), date: text("date"), place: text("place"), holds: text("holds") };
            Action::NextMeeting { next }
        }
        "calls" | "callsnot" => Action::CallMeeting { seat, calls: fields.get("vad") == "calls" },
        "sign" => Action::Sign { seat, signed: fields.get("signed") == "1", words: text("text") },
        "write" => Action::WriteIdea { seat, kind: kind(fields)?, title: text("title"), line: text("line") },
        "rewordidea" => Action::RewordIdea { seat, idea: idea(AT)?, title: text("title"), line: text("line") },
        "place" if fields.get("idea") == "hand" => Action::Place { seat, idea: None },
        "place" => Action::Place { seat, idea: Some(idea("idea")?) },
        "asktile" => Action::AskTile { seat, tile: TileId(fields.number("tile").ok_or(Unclear)?), idea: idea("idea")? },
        "agreetile" => Action::AgreeTile { seat, ask: at()? },
        "refusetile" => Action::RefuseTile { seat, ask: at()?, reason: text("text") },
        "talkfirst" => Action::TalkFirst { seat, ask: at()? },
        "withdrawask" => Action::WithdrawAsk { seat, ask: at()? },
        "askmerge" => Action::AskMerge { seat, idea: idea("idea")?, into: idea("into")? },
        "agreemerge" => Action::AgreeMerge { seat, merge: at()? },
        "refusemerge" => Action::RefuseMerge { seat, merge: at()?, reason: text("text") },
        "vision" => Action::WordVision { seat, wording: text("text") },
        "objectvision" => Action::ObjectVision { seat, reason: text("text") },
        "referral" => Action::AnswerReferral { seat, reply: Reply { stance: stance(fields)?, comment: text("text") } },
        "meet" => Action::MeetComment { seat, comment: at()?, wording: text("text") },
        "keep" => Action::KeepWording { seat, comment: at()?, reason: text("text") },
        "own" => Action::WriteQuestion { seat, part: part(at()?)?, text: text("text") },
        "ownoption" => Action::WriteOption { seat, option: option(at()?)?, title: text("title"), text: text("text") },
        "owndrop" => Action::DropOption { seat, option: option(at()?)? },
        "ownprinciples" => Action::PickPrinciples { seat, principles: said(fields, "1") },
        "ownweigh" => {
            let (serves, strains) = (said(fields, "1"), said(fields, "-1"));
            Action::WeighOption { seat, option: option(at()?)?, serves, strains }
        }
        "ownburden" => {
            Action::BurdenOption { seat, option: option(at()?)?, burden: fields.number("burden").ok_or(Unclear)? }
        }
        "park" => Action::Park { seat, idea: idea(AT)? },
        "unpark" => Action::Unpark { seat, idea: idea(AT)? },
        _ => return Err(Unclear),
    })
}

/// Where a seat stands on the wording; `None` for silence.
fn stance(fields: &Fields) -> Result<Option<Stance>, Unclear> {
    match fields.get("stance") {
        "" => Ok(None),
        code => Stance::ALL.into_iter().find(|stance| stance.code() == code).map(Some).ok_or(Unclear),
    }
}

/// The text of the table's own card that a form is about.
fn part(at: usize) -> Result<QuestionPart, Unclear> {
    QuestionPart::ALL.get(at).copied().ok_or(Unclear)
}

fn option(at: usize) -> Result<u8, Unclear> {
    u8::try_from(at).map_err(|_| Unclear)
}

/// The principles that a form says this of.
fn said(fields: &Fields, what: &str) -> Vec<Principle> {
    Principle::ALL.into_iter().filter(|principle| fields.get(principle.code()) == what).collect()
}

/// What the process leader does.
pub(super) fn leader_action(fields: &Fields, room: &RoomView) -> Result<Action, Unclear> {
    let from = room.step;
    Ok(match fields.get("vad") {
        "advance" => Action::Advance { from },
        "without" => Action::GoOnWithout { from },
        "reveal" => Action::Reveal,
        "again" => Action::Again,
        "conclude" => Action::Conclude,
        "adoptvision" => Action::AdoptVision,
        "revisevision" => Action::ReviseVision,
        "recast" => Action::Recast {
            seat: SeatId(fields.number("seat").ok_or(Unclear)?),
            reason: fields.get("text").trim().to_owned(),
        },
        "leaves" => Action::Leave { seat: SeatId(fields.number("seat").ok_or(Unclear)?), tile_stays: true },
        "returns" => Action::Return { seat: SeatId(fields.number("seat").ok_or(Unclear)?), beside: None },
        "arrives" => Action::Arrive { who: arriving(fields)?, beside: None },
        "home" => Action::GoHome,
        "noreflection" => Action::LeaveOut { part: Part::Reflection },
        "noevent" => Action::LeaveOut { part: Part::Event },
        "handed" => Action::ChangeMethod { ballots: BallotMethod::Handed },
        "raised" => Action::ChangeMethod { ballots: BallotMethod::RaisedHands },
        "count" => {
            let party = party(fields)?;
            Action::Count { party, count: count(fields, rows(room)) }
        }
        _ => return Err(Unclear),
    })
}

/// The row of the plan that a form is about.
fn plan_row(fields: &Fields, room: &RoomView) -> Result<PlanOf, Unclear> {
    fields.number(AT).and_then(|at: usize| room.plan_rows.get(at).copied()).ok_or(Unclear)
}

fn party(fields: &Fields) -> Result<Party, Unclear> {
    Party::ALL.into_iter().find(|party| party.code() == fields.get("party")).ok_or(Unclear)
}

/// A participant who comes late.
fn arriving(fields: &Fields) -> Result<SeatSetup, Unclear> {
    let organisation = Organisation { name: one_line(fields.get("name")), party: party(fields)?, line: String::new() };
    Ok(SeatSetup { person: one_line(fields.get("person")), organisation, own_role: None, other_side: false })
}

fn rows(room: &RoomView) -> usize {
    room.ballot.as_ref().map_or(0, |ballot| ballot.subjects.len())
}

/// The marks of a ballot as they are filled in, perhaps half-way: `r0` is `1` to `5` or `a`, `p0` whether more talk is
/// needed. Who abstains needs no more talk.
pub(super) fn marks(fields: &Fields, rows: usize) -> Vec<Mark> {
    (0..rows)
        .map(|row| {
            let chosen = fields.get(&format!("r{row}"));
            let abstain = chosen == "a";
            Mark {
                rating: chosen.parse().ok().filter(|rating| (1..=RATING_MAX).contains(rating)),
                abstain,
                talk: !abstain && fields.has(&format!("p{row}")),
            }
        })
        .collect()
}

fn ballot(fields: &Fields, rows: usize) -> Result<Ballot, Unclear> {
    if rows == 0 {
        return Err(Unclear);
    }
    // An objection without words is refused by the rules, which ask for them.
    Ok(Ballot {
        marks: marks(fields, rows),
        objection: fields.has("object").then(|| fields.get("text").trim().to_owned()),
    })
}

fn count(fields: &Fields, rows: usize) -> HandCount {
    let mut count = HandCount::default();
    for row in 0..rows {
        let number = |name: String| fields.number::<u16>(&name).unwrap_or(0);
        let mut tally = crate::rules::nobody(0);
        for (at, rating) in tally.ratings.iter_mut().zip(1..) {
            *at = number(format!("r{row}-{rating}"));
        }
        tally.talk_only = number(format!("t{row}"));
        tally.talk_beside = number(format!("b{row}"));
        count.rows.push(tally);
    }
    let objections = fields.get("text").lines().map(str::trim).filter(|line| !line.is_empty());
    count.objections = objections.map(str::to_owned).collect();
    count
}

fn clause(fields: &Fields, seat: SeatId, room: &RoomView, asked: bool) -> Result<Clause, Unclear> {
    if fields.get("clause") != "own" && !fields.get("clause").is_empty() {
        return Ok(Clause::Deck(fields.number("clause").ok_or(Unclear)?));
    }
    let own = room.seats.get(seat.index()).ok_or(Unclear)?.party;
    let by = match (asked, fields.get("by")) {
        (true, _) => By::from(own.other()),
        (false, "joint") => By::Joint,
        (false, _) => By::from(own),
    };
    Ok(Clause::Own { by, text: fields.get("text").trim().to_owned() })
}

fn principle(code: &str) -> Option<Principle> {
    Principle::ALL.into_iter().find(|principle| principle.code() == code)
}

fn kind(fields: &Fields) -> Result<IdeaKind, Unclear> {
    match fields.get("kind") {
        "idea" => Ok(IdeaKind::Idea),
        "challenge" => Ok(IdeaKind::Challenge),
        _ => Err(Unclear),
    }
}

/// Which step of which round a form belongs to. One that was filled in before the room went on is not carried out later, where
/// the same words would mean something else.
pub(super) fn step_of(room: &RoomView) -> String {
    format!("{}/{:?}/", room.round, room.step)
}

/// Where the half-way filled form is kept.
pub(super) fn draft_key(fields: &Fields) -> String {
    let plain = |name: &str| fields.get(name).chars().filter(char::is_ascii_alphanumeric).take(20).collect::<String>();
    format!("{}{}/{}", fields.get("steg"), plain("vad"), plain(AT))
}

/// Whether a form belongs to the step the game is in.
pub(super) fn belongs(fields: &Fields, room: &RoomView) -> bool {
    fields.get("steg") == step_of(room)
}
