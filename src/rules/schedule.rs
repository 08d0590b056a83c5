//! About how long things take: a programme before it is played, and what is left of it while it is. Nothing here reads a
//! clock; whoever asks says what time it is and what the steps have taken so far.

use super::action::Step;
use super::content::{Programme, RoundKind, RoundSpec};
use super::game::Game;
use super::kind::At;
use super::setup::Setup;
use super::table_change::Part;
use super::words::BallotMethod;
use serde::Serialize;

/// What one person takes behind the curtain, in seconds, with changing chairs: the two ballots and the reflection of a
/// situation.
const FIRST_BALLOT: u32 = 40;
const SECOND_BALLOT: u32 = 22;
const REFLECTION: u32 = 25;
/// The evaluation of the ideas of a round, and at the end the promise and the signature.
const EVALUATION: u32 = 40;
const PROMISE: u32 = 75;
const SIGNATURE: u32 = 15;
/// What a referral takes a seat, and the pen afterwards.
const REFERRAL: u32 = 45;
const ANSWERS: u32 = 180;
/// The action plan, which the table makes together.
const PLAN: u32 = 600;
/// Counting raised hands of both parties takes the same for however many hands there are.
const COUNT_FIRST: u32 = 240;
const COUNT_SECOND: u32 = 120;
/// What the room does together in a round apart from the talk, in seconds: the deal, the reading, looking at what came out.
/// A larger room takes longer to settle.
const DEAL: u32 = 20;
const SITUATION: u32 = 150;
const LOOKING: u32 = 90;
const SETTLING: u32 = 5;
/// Reading the text for oneself alone, seat by seat.
const BRIEF: u32 = 20;
/// Reading what was promised, and choosing what is followed up.
const PROMISES: u32 = 300;
/// Something that happens after a round.
const EVENT: u32 = 120;
/// Wording the vision.
const VISION: u32 = 420;
/// Writing a card of one's own.
const QUESTION: u32 = 600;
/// Writing ideas before the gathering.
const WRITING: u32 = 300;
/// The opening before the first round, and the closing conversation after the last.
const OPENING: u32 = 180;
const DEBRIEF: u32 = 480;
/// So much of a pace is taken for granted before the group has shown its own, in seconds.
const USUAL: f64 = 600.0;
/// How slow or fast a group is believed to be at most.
const PACE: (f64, f64) = (0.5, 2.5);
/// The longest time that a single step is believed to have gone on, in seconds. What is longer was a break.
const BREAK: u32 = 45 * 60;
/// An estimate of a whole programme is no better than this, in minutes.
const ROUGHLY: u32 = 5;

/// The table an estimate is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Sitting {
    /// Seats that take part.
    pub seats: usize,
    /// How ballots are taken.
    pub ballots: BallotMethod,
    /// How long people talk in a dialogue or a gathering, in seconds.
    pub talk: u32,
}

impl Sitting {
    /// The table of a setup. A dialogue without a clock is counted as the programme proposes it.
    pub fn of(setup: &Setup) -> Sitting {
        let own = setup.dialogue_minutes;
        let talk = if own == 0 { setup.programme.dialogue_minutes } else { own };
        Sitting { seats: setup.seats.len(), ballots: setup.ballots, talk: u32::from(talk) * 60 }
    }

    /// About how long a step takes, in seconds.
    pub fn seconds(&self, step: Step) -> u32 {
        let seats = u32::try_from(self.seats).unwrap_or(u32::MAX).min(99);
        let raised = self.ballots == BallotMethod::RaisedHands;
        match step {
            Step::Vision => VISION,
            Step::Deal => DEAL + seats * (SETTLING + BRIEF),
            Step::Question => QUESTION,
            Step::Situation => SITUATION,
            Step::FirstBallot if raised => COUNT_FIRST,
            Step::FirstBallot => seats * FIRST_BALLOT,
            Step::Reveal | Step::Outcome => LOOKING,
            Step::Dialogue | Step::Gathering => self.talk,
            Step::Referral => seats * REFERRAL,
            Step::Answers => ANSWERS,
            Step::SecondBallot if raised => COUNT_SECOND,
            Step::SecondBallot => seats * SECOND_BALLOT,
            Step::Reflection => seats * REFLECTION,
            Step::Ideas => WRITING,
            // Ideas are evaluated seat by seat, whatever is chosen for the ballots of situations.
            Step::Evaluation => seats * EVALUATION,
            Step::Harvest => LOOKING,
            Step::Promises => PROMISES,
            Step::KeptBallot => seats * FIRST_BALLOT,
            Step::FollowUp => self.talk,
            Step::Event => EVENT,
            Step::Homecoming => seats * PROMISE,
            Step::Plan => PLAN,
            Step::Signing => seats * SIGNATURE,
            Step::Debrief => DEBRIEF,
        }
    }

    fn round(&self, spec: &RoundSpec) -> u32 {
        steps_of(spec).into_iter().map(|step| self.seconds(step)).sum()
    }
}

/// The steps of a round, in their order.
fn steps_of(spec: &RoundSpec) -> Vec<Step> {
    let own: &[Step] = match spec.kind {
        RoundKind::Scenario { .. } => &[
            Step::Deal,
            Step::Situation,
            Step::FirstBallot,
            Step::Reveal,
            Step::Dialogue,
            Step::SecondBallot,
            Step::Outcome,
            Step::Reflection,
        ],
        RoundKind::FollowUp => &[Step::Deal, Step::Promises, Step::KeptBallot, Step::FollowUp],
        RoundKind::OwnQuestion => &[
            Step::Deal,
            Step::Question,
            Step::Situation,
            Step::FirstBallot,
            Step::Reveal,
            Step::Dialogue,
            Step::SecondBallot,
            Step::Outcome,
            Step::Reflection,
        ],
        RoundKind::Idea => &[Step::Deal, Step::Ideas, Step::Gathering, Step::Evaluation, Step::Harvest],
    };
    let own = own.iter().copied().flat_map(|step| match step {
        Step::SecondBallot if spec.referral => vec![Step::Referral, Step::Answers, step],
        step => vec![step],
    });
    own.chain(spec.event.then_some(Step::Event)).collect()
}

/// The steps after the last round, in their order.
fn closing(programme: &Programme) -> impl Iterator<Item = Step> {
    let all = [Some(Step::Homecoming), programme.plan.then_some(Step::Plan), Some(Step::Signing), Some(Step::Debrief)];
    all.into_iter().flatten()
}

/// How long a game takes in minutes, from the opening to the end of the closing conversation, rounded to five. Nothing for a
/// programme without rounds.
pub fn minutes(setup: &Setup) -> u16 {
    if setup.programme.rounds.is_empty() {
        return 0;
    }
    let sitting = Sitting::of(setup);
    let rounds = setup.programme.rounds.iter().map(|spec| sitting.round(spec));
    let closing = self::closing(&setup.programme).map(|step| sitting.seconds(step));
    let vision = if setup.programme.vision { VISION } else { 0 };
    let seconds = OPENING + vision + rounds.chain(closing).sum::<u32>();
    let rounded = (seconds + ROUGHLY * 30) / (ROUGHLY * 60) * ROUGHLY;
    u16::try_from(rounded).unwrap_or(u16::MAX)
}

/// What raised hands would save, in minutes, where it is worth a word: the machine goes around for ballots, and takes long.
pub fn saved_by_hands(setup: &Setup) -> Option<u16> {
    let hands = Setup { ballots: BallotMethod::RaisedHands, ..setup.clone() };
    let saved = minutes(setup).saturating_sub(minutes(&hands));
    (setup.ballots == BallotMethod::Handed && saved >= 15).then_some(saved)
}

/// How long a step has gone on, or went on.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub struct Spent {
    /// The round, from 0.
    pub round: usize,
    /// The step.
    pub step: Step,
    /// Seconds. A step that was come back to counts each time.
    pub seconds: u32,
}

/// A step to come, or the one that is going on.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub struct StepTime {
    /// The round, from 0.
    pub round: usize,
    /// The step.
    pub step: Step,
    /// What is believed to be left of it, in seconds.
    pub left: u32,
}

/// Something that makes the game shorter, or longer.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub enum Shift {
    /// The reflection of this round is left out.
    WithoutReflection,
    /// The event after this round is left out.
    WithoutEvent,
    /// Hands are raised in the ballots that are left.
    RaiseHands,
    /// The table goes home after this round.
    GoHome,
    /// One round more, like the one at this place in the programme.
    OneMore(usize),
}

/// What something would change.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub struct Saving {
    /// What is done.
    pub shift: Shift,
    /// Seconds saved; below 0 where the game becomes longer.
    pub seconds: i64,
}

/// What is left of a game, in time.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct TimePlan {
    /// The steps that are left, the one that is going on first.
    pub steps: Vec<StepTime>,
    /// How slow this group is against the usual: 1 as usual, 2 twice as slow.
    pub pace: f64,
    /// Seconds left in all.
    pub left: u32,
    /// How many seconds later than planned it ends; below 0 with time to spare. `None` where no end was planned.
    pub late: Option<i64>,
    /// What may be done now to end earlier or later, the one that saves most first.
    pub savings: Vec<Saving>,
}

/// What is left of `game`. `spent` is what its steps have taken so far, the one that is going on included; `now` and
/// `planned_end` are seconds on the same clock.
pub fn time_plan(game: &Game, spent: &[Spent], now: i64, planned_end: Option<i64>) -> TimePlan {
    let plan = Plan::of(game, spent);
    let steps = plan.steps();
    let left = steps.iter().fold(0_u32, |sum, step| sum.saturating_add(step.left));
    let savings = plan.savings(&steps);
    let late = planned_end.map(|end| now.saturating_add(i64::from(left)).saturating_sub(end));
    TimePlan { steps, pace: plan.pace, left, late, savings }
}

struct Plan<'a> {
    at: At<'a>,
    sitting: Sitting,
    pace: f64,
    /// What the step that is going on has taken.
    gone: u32,
}

impl<'a> Plan<'a> {
    fn of(game: &'a Game, spent: &[Spent]) -> Plan<'a> {
        let at = At::of(game);
        let sitting = Sitting { seats: at.here().count(), ..Sitting::of(at.setup) };
        let here = (at.round.index, at.step);
        let usual: f64 =
            spent.iter().filter(|s| (s.round, s.step) != here).map(|s| f64::from(sitting.seconds(s.step))).sum();
        let took: f64 =
            spent.iter().filter(|s| (s.round, s.step) != here).map(|s| f64::from(s.seconds.min(BREAK))).sum();
        let gone = spent.iter().filter(|s| (s.round, s.step) == here).map(|s| s.seconds.min(BREAK)).next_back();
        let pace = ((took + USUAL) / (usual + USUAL)).clamp(PACE.0, PACE.1);
        Plan { at, sitting, pace, gone: gone.unwrap_or(0) }
    }

    fn paced(&self, seconds: u32) -> u32 {
        (f64::from(seconds) * self.pace).round() as u32
    }

    fn steps(&self) -> Vec<StepTime> {
        let (step, index) = (self.at.step, self.at.round.index);
        let mut all: Vec<(usize, Step)> = Vec::new();
        for (round, spec) in self.at.setup.programme.rounds.iter().enumerate().skip(index) {
            let skipped = |step: &Step| match step {
                Step::Reflection => round == index && self.at.is_left_out(Part::Reflection),
                Step::Event => round == index && self.at.is_left_out(Part::Event),
                Step::Deal
                | Step::Vision
                | Step::Question
                | Step::Referral
                | Step::Answers
                | Step::Situation
                | Step::FirstBallot
                | Step::Reveal
                | Step::Dialogue
                | Step::SecondBallot
                | Step::Outcome
                | Step::Ideas
                | Step::Gathering
                | Step::Evaluation
                | Step::Harvest
                | Step::Promises
                | Step::KeptBallot
                | Step::FollowUp
                | Step::Homecoming
                | Step::Plan
                | Step::Signing
                | Step::Debrief => false,
            };
            all.extend(steps_of(spec).into_iter().filter(|step| !skipped(step)).map(|step| (round, step)));
        }
        if step == Step::Vision {
            all.insert(0, (index, step));
        }
        let last = self.at.setup.programme.rounds.len().saturating_sub(1).max(index);
        all.extend(closing(&self.at.setup.programme).map(|step| (last, step)));
        let from = all.iter().position(|&(round, of)| of == step && (round == index || step.is_closing())).unwrap_or(0);
        let left = |at: usize, step: Step| {
            let whole = self.paced(self.sitting.seconds(step));
            if at == 0 { whole.saturating_sub(self.gone) } else { whole }
        };
        let coming = all.into_iter().skip(from).enumerate();
        coming.map(|(at, (round, step))| StepTime { round, step, left: left(at, step) }).collect()
    }

    fn savings(&self, steps: &[StepTime]) -> Vec<Saving> {
        let (desk, index) = (self.at.desk(), self.at.round.index);
        let sum = |wanted: &dyn Fn(&StepTime) -> bool| -> i64 {
            steps.iter().filter(|step| wanted(step)).map(|step| i64::from(step.left)).sum()
        };
        let this_round = |step: Step| move |time: &StepTime| time.step == step && time.round == index;
        let mut savings: Vec<Saving> = Vec::new();
        let mut add = |may: bool, shift: Shift, seconds: i64| {
            if may && seconds != 0 {
                savings.push(Saving { shift, seconds });
            }
        };
        let reflection = desk.may_leave_out.contains(&Part::Reflection);
        add(reflection, Shift::WithoutReflection, sum(&this_round(Step::Reflection)));
        add(desk.may_leave_out.contains(&Part::Event), Shift::WithoutEvent, sum(&this_round(Step::Event)));
        let rounds = |time: &StepTime| !time.step.is_closing() && (time.round > index || time.step != self.at.step);
        add(desk.may_go_home, Shift::GoHome, sum(&rounds));
        let raised = Sitting { ballots: BallotMethod::RaisedHands, ..self.sitting };
        let by_hands: i64 = steps
            .iter()
            .filter(|time| time.round > index || time.step != self.at.step)
            .map(|time| i64::from(time.left) - i64::from(self.paced(raised.seconds(time.step))))
            .sum();
        let may_raise = desk.may_change_method == Some(BallotMethod::RaisedHands);
        add(may_raise && by_hands > 0, Shift::RaiseHands, by_hands);
        for like in desk.may_add_round {
            if let Some(spec) = self.at.setup.programme.rounds.get(like) {
                add(true, Shift::OneMore(like), -i64::from(self.paced(self.sitting.round(spec))));
            }
        }
        savings.sort_by_key(|saving| std::cmp::Reverse(saving.seconds));
        savings
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::rules::{Action, Rules, sample::random_action};
    use rand::SeedableRng;

    fn setup(programme: &str, seats: usize) -> Setup {
        let mut setup = crate::record::testing::setup(seats, BallotMethod::Handed, 7);
        let programmes = crate::deck::builtin_programmes();
        setup.programme = programmes.into_iter().find(|found| found.id == programme).expect("it is built in");
        setup.dialogue_minutes = setup.programme.dialogue_minutes;
        setup
    }

    fn game(programme: &str, seats: usize) -> Game {
        let (name, source) = crate::deck::embedded()[0];
        let deck = std::sync::Arc::new(crate::deck::load_str(source, name).deck.expect("the embedded deck is sound"));
        Game::with_rules(deck, setup(programme, seats), Rules::NEWEST).expect("it can be played")
    }

    #[test]
    fn a_short_game_takes_an_evening_and_raised_hands_less() {
        assert_eq!(minutes(&setup("kort", 6)), 95);
        assert_eq!(minutes(&setup("kort", 12)), 140);
        let hands = Setup { ballots: BallotMethod::RaisedHands, ..setup("kort", 12) };
        assert!(minutes(&hands) < 130, "{}", minutes(&hands));
    }

    #[test]
    fn the_programmes_say_what_six_seats_take() {
        for programme in crate::deck::builtin_programmes() {
            let six = minutes(&setup(&programme.id, 6));
            assert!(six.abs_diff(programme.minutes) <= 10, "{}: {six}, not {}", programme.id, programme.minutes);
        }
    }

    #[test]
    fn raised_hands_are_proposed_where_they_save_time_and_only_there() {
        assert_eq!(saved_by_hands(&setup("kort", 4)), None);
        assert!(saved_by_hands(&setup("kort", 12)).is_some_and(|saved| saved >= 15));
        assert_eq!(saved_by_hands(&Setup { ballots: BallotMethod::RaisedHands, ..setup("kort", 24) }), None);
        assert_eq!(saved_by_hands(&setup("ideverkstad", 24)), None, "ideas are evaluated seat by seat");
    }

    #[test]
    fn more_seats_rounds_and_talk_take_longer() {
        for programme in crate::deck::builtin_programmes() {
            let of = |seats| minutes(&setup(&programme.id, seats));
            assert!(of(2) < of(8) && of(8) < of(24), "{}", programme.id);
        }
        let mut long = setup("kort", 6);
        long.dialogue_minutes = 20;
        assert!(minutes(&long) > minutes(&setup("kort", 6)));
        // Without a clock people talk about as long as the programme proposes.
        long.dialogue_minutes = 0;
        assert_eq!(minutes(&long), minutes(&setup("kort", 6)));
        long.programme.rounds.clear();
        assert_eq!(minutes(&long), 0);
    }

    #[test]
    fn what_is_left_is_the_whole_but_the_opening_and_becomes_less() {
        let mut game = game("hel-process", 4);
        let whole = time_plan(&game, &[], 0, None);
        assert_eq!(whole.pace, 1.0);
        let estimate = i64::from(minutes(game.setup())) * 60;
        assert!((i64::from(whole.left + OPENING) - estimate).abs() <= i64::from(ROUGHLY * 30), "{}", whole.left);
        let mut rng = rand::rngs::ChaCha8Rng::seed_from_u64(3);
        let mut before = u32::MAX;
        let mut last = (0, Step::Deal);
        while let Some(action) = random_action(&game, 8, &mut rng) {
            let again = matches!(action, Action::Again | Action::Recast { .. });
            game.apply(action).expect("what is sampled is allowed");
            let plan = time_plan(&game, &[], 0, None);
            let here = (game.round().index, game.step());
            assert_eq!((plan.steps[0].round, plan.steps[0].step), here);
            assert!(again || here == last || plan.left < before, "{here:?}");
            (before, last) = (plan.left, here);
        }
    }

    #[test]
    fn the_pace_of_a_group_is_learnt_and_never_believed_too_far() {
        let game = game("kort", 6);
        let spent = |factor: u32| -> Vec<Spent> {
            let sitting = Sitting::of(game.setup());
            let steps = steps_of(&game.setup().programme.rounds[0]);
            // Of a round that was played before this one.
            steps.iter().map(|&step| Spent { round: 9, step, seconds: sitting.seconds(step) * factor }).collect()
        };
        let usual = time_plan(&game, &spent(1), 1000, Some(1000));
        assert!((usual.pace - 1.0).abs() < 1e-9);
        assert_eq!(usual.late, Some(i64::from(usual.left)));
        let slow = time_plan(&game, &spent(2), 0, None);
        assert!(slow.pace > 1.4 && slow.pace < 2.0, "{}", slow.pace);
        assert!(slow.left > usual.left);
        let night = [Spent { round: 9, step: Step::Dialogue, seconds: 14 * 3600 }];
        assert!(time_plan(&game, &night, 0, None).pace <= PACE.1, "the night between two evenings is no pace");
        let now = [Spent { round: 0, step: Step::Deal, seconds: 100 }];
        assert_eq!(time_plan(&game, &now, 0, None).left + 100, time_plan(&game, &[], 0, None).left);
    }

    #[test]
    fn what_is_left_out_saves_its_time() {
        let mut game = game("hel-process", 6);
        let mut rng = rand::rngs::ChaCha8Rng::seed_from_u64(4);
        while game.step() != Step::Outcome {
            let action = random_action(&game, 8, &mut rng).expect("the game goes on");
            game.apply(action).expect("what is sampled is allowed");
        }
        let before = time_plan(&game, &[], 0, None);
        let of = |shift: Shift| before.savings.iter().find(|saving| saving.shift == shift).map(|saving| saving.seconds);
        assert_eq!(of(Shift::WithoutReflection), Some(6 * i64::from(REFLECTION)));
        assert_eq!(of(Shift::WithoutEvent), Some(i64::from(EVENT)));
        assert!(of(Shift::OneMore(0)).is_some_and(|seconds| seconds < 0));
        for (shift, action) in [
            (Shift::WithoutReflection, Action::LeaveOut { part: Part::Reflection }),
            (Shift::WithoutEvent, Action::LeaveOut { part: Part::Event }),
            (Shift::RaiseHands, Action::ChangeMethod { ballots: BallotMethod::RaisedHands }),
            (Shift::OneMore(0), Action::OneMore { like: 0 }),
            (Shift::GoHome, Action::GoHome),
        ] {
            let mut done = game.clone();
            done.apply(action).expect("it is offered");
            let gone = if shift == Shift::GoHome { before.steps[0].left } else { 0 };
            let after = i64::from(time_plan(&done, &[], 0, None).left + gone);
            assert_eq!(i64::from(before.left) - after, of(shift).expect("it is offered"), "{shift:?}");
        }
    }
}
