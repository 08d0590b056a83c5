//! Words that are being written on a paper over the table or behind the curtain: they stay until they are saved or discarded.

use super::handing::Around;
use super::{Play, sheets::Sheet};
use crate::app::scene::Look;
use crate::app::shell::Shell;
use crate::app::theme::space;
use crate::app::widgets::{Button, Field, gap, small};
use crate::record::{DraftKey, DraftName, DraftOf, Drafts, io_reason};
use crate::rules::{Action, Clause, Correction, RuleError, SeatId, limits};
use crate::t;
use bevy_egui::egui::{Id, Ui};
use std::io;
use std::time::Duration;

/// Asks the rules whether an action may be done now.
pub(crate) type Legal<'a> = &'a dyn Fn(&Action) -> Result<(), RuleError>;

/// For how long a draft that has changed may wait before it is written to disk.
const DELAY: Duration = Duration::from_secs(1);

/// The words of a field, and what they were before anything was written in it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct DraftText {
    /// The words as they stand.
    pub(crate) text: String,
    saved: String,
    /// The field has been asked whether there is an earlier draft for it.
    asked: bool,
    /// The words began as an earlier draft.
    resumed: bool,
}

impl DraftText {
    /// The words that are saved; empty when none are.
    pub(crate) fn new(saved: &str) -> DraftText {
        DraftText { text: saved.to_owned(), saved: saved.to_owned(), ..DraftText::default() }
    }

    /// Takes up the draft that was left, the first time it is asked to. True when there was one.
    pub(crate) fn resume(&mut self, kept: Option<&str>) -> bool {
        let fresh = !std::mem::replace(&mut self.asked, true);
        let Some(kept) = kept.filter(|_| fresh) else { return false };
        self.text = kept.to_owned();
        self.resumed = true;
        true
    }

    /// Whether an earlier draft has had its chance: until then what stands here says nothing of it.
    fn is_asked(&self) -> bool {
        self.asked
    }

    /// What there is to keep: nothing when it is what is saved already.
    pub(crate) fn kept(&self) -> Option<&str> {
        (self.text.trim() != self.saved.trim()).then_some(self.text.as_str())
    }

    /// A field of two lines for the reason of a no, with how much room it has; it takes the focus where `focus` says so.
    pub(crate) fn reason_field(&mut self, ui: &mut Ui, look: &Look, name: &str, hint: &str, id: Id, focus: &mut bool) {
        Field::new(name, &mut self.text).hint(hint).max(limits::REASON).rows(2).id(id).show(ui, look);
        if std::mem::take(focus) {
            ui.memory_mut(|memory| memory.request_focus(id));
        }
        gap(ui, space::S);
        self.line(ui, look, "reason");
        let used = self.text.chars().count();
        small(ui, look, &t!(look.lang, "forms-count", used = used, max = limits::REASON));
    }

    /// The words are saved as they stand.
    pub(crate) fn settle(&mut self) {
        self.saved.clone_from(&self.text);
        self.resumed = false;
    }

    /// Below the field: that the words are a draft from before, and a way to be rid of it.
    pub(crate) fn line(&mut self, ui: &mut Ui, look: &Look, id: &str) {
        if self.resumed && self.kept().is_some() && draft_line(ui, look, id) {
            self.text = self.saved.clone();
            self.resumed = false;
        }
    }
}

/// That what is shown is a draft from before, and a way to be rid of it; true when it is to go.
pub(crate) fn draft_line(ui: &mut Ui, look: &Look, id: &str) -> bool {
    ui.horizontal_wrapped(|ui| {
        ui.spacing_mut().item_spacing.x = space::L;
        small(ui, look, &t!(look.lang, "draft-resumed"));
        let discard = t!(look.lang, "draft-discard");
        Button::new(&discard).id(Id::new(("discard", id))).size(22.0).height(48.0).show(ui, look).clicked()
    })
    .inner
}

/// What is written on away from the table: behind the curtain, or by the process leader.
pub(crate) trait Written {
    /// The words, for the seat that writes them, each with what it is.
    fn drafts(&mut self, seat: SeatId) -> Vec<(DraftOf, &mut DraftText)>;

    /// Earlier drafts have been taken up.
    fn resumed(&mut self) {}
}

/// Drafts on their way to disk.
#[derive(Debug, Default)]
pub(crate) struct Saving {
    /// Since when one has waited, since the start of the program.
    since: Option<Duration>,
}

impl Saving {
    /// Writes the drafts a moment after they have changed.
    ///
    /// # Errors
    /// What the file system says.
    pub(crate) fn save<N: DraftName>(&mut self, drafts: &mut Drafts<N>, shell: &mut Shell) -> io::Result<()> {
        if !drafts.is_unsaved() {
            self.since = None;
            return Ok(());
        }
        let since = *self.since.get_or_insert(shell.now);
        let left = DELAY.saturating_sub(shell.now.saturating_sub(since));
        if left.is_zero() {
            return drafts.save();
        }
        shell.wake_in(left);
        Ok(())
    }
}

/// The drafts that are done with when `action` has been done.
fn done_by(action: &Action) -> Vec<DraftOf> {
    match action {
        Action::Reword { .. } => vec![DraftOf::Wording],
        Action::Offer { clause: Clause::Own { .. }, .. } | Action::Ask { clause: Clause::Own { .. }, .. } => {
            vec![DraftOf::Commitment]
        }
        Action::Decline { entry, .. } => vec![DraftOf::No(*entry)],
        Action::Invoke { .. } => vec![DraftOf::Note],
        Action::WordVision { .. } => vec![DraftOf::Vision],
        Action::ObjectVision { .. } => vec![DraftOf::VisionObjection],
        Action::AnswerReferral { seat, .. } => vec![DraftOf::Reply(*seat)],
        Action::MeetComment { .. } => vec![DraftOf::ChangedWording],
        Action::KeepWording { comment, .. } => vec![DraftOf::KeptBecause(*comment)],
        Action::WriteQuestion { part, .. } => vec![DraftOf::OwnPart(*part)],
        Action::WriteOption { option, .. } => vec![DraftOf::OwnOptionTitle(*option), DraftOf::OwnOptionText(*option)],
        Action::WriteIdea { .. } => vec![DraftOf::IdeaTitle, DraftOf::IdeaLine],
        Action::RewordIdea { idea, .. } => vec![DraftOf::OtherTitle(*idea), DraftOf::OtherLine(*idea)],
        Action::RefuseTile { ask, .. } => vec![DraftOf::NoTile(*ask)],
        Action::RefuseMerge { merge, seat, .. } => vec![DraftOf::NoMerge(*merge, *seat)],
        Action::Promise { seat, .. } => vec![DraftOf::Promise(*seat)],
        Action::Decide { row, .. } | Action::AgreeDecision { row, .. } => vec![DraftOf::Decision(*row)],
        Action::WordPlan { row, .. } => (0..4).map(|field| DraftOf::Plan(Some(*row), field)).collect(),
        Action::NextMeeting { .. } => (0..4).map(|field| DraftOf::Plan(None, field)).collect(),
        Action::Sign { seat, .. } => vec![DraftOf::Signature(*seat)],
        Action::Cast { seat, .. } => vec![DraftOf::Ballot(*seat)],
        Action::Evaluate { seat, .. } => {
            vec![DraftOf::Ballot(*seat), DraftOf::FirstStep(*seat), DraftOf::Missing(*seat)]
        }
        Action::Count { party, .. } => vec![DraftOf::Count(*party)],
        Action::Recast { .. } => vec![DraftOf::Amendment],
        Action::Arrive { .. } => vec![DraftOf::ArrivalOrganisation, DraftOf::ArrivalPerson],
        Action::Amend { correction: Correction::Evaluation { .. }, .. } => {
            vec![DraftOf::Amendment, DraftOf::Amended, DraftOf::AmendedStep, DraftOf::AmendedMissing]
        }
        Action::Amend { .. } => vec![DraftOf::Amendment, DraftOf::Amended],
        // Nothing is written there, or what is written is kept with the form until it is sent.
        Action::Advance { .. }
        | Action::Reveal
        | Action::ChooseBase { .. }
        | Action::Offer { .. }
        | Action::Ask { .. }
        | Action::Consent { .. }
        | Action::Withdraw { .. }
        | Action::Tell { .. }
        | Action::AskPen { .. }
        | Action::PassPen { .. }
        | Action::Again
        | Action::Conclude
        | Action::Reflect { .. }
        | Action::Place { .. }
        | Action::AskTile { .. }
        | Action::AgreeTile { .. }
        | Action::TalkFirst { .. }
        | Action::WithdrawAsk { .. }
        | Action::AskMerge { .. }
        | Action::AgreeMerge { .. }
        | Action::Park { .. }
        | Action::Unpark { .. }
        | Action::DropOption { .. }
        | Action::PickPrinciples { .. }
        | Action::WeighOption { .. }
        | Action::BurdenOption { .. }
        | Action::AdoptVision
        | Action::ReviseVision
        | Action::Pick { .. }
        | Action::TakeOn { .. }
        | Action::CallMeeting { .. }
        | Action::GoOnWithout { .. }
        | Action::Leave { .. }
        | Action::Return { .. }
        | Action::LendVoice { .. }
        | Action::OtherCard { .. }
        | Action::GoHome
        | Action::LeaveOut { .. }
        | Action::OneMore { .. }
        | Action::ChangeMethod { .. }
        | Action::Mend { .. } => Vec::new(),
    }
}

impl Play {
    fn draft_key(&self, of: DraftOf) -> DraftKey {
        DraftKey { round: self.room.round, of }
    }

    /// Gives a paper that is laid down the words that were left on it.
    pub(crate) fn resume_drafts(&self, sheet: &mut Sheet) {
        let mut resumed = false;
        for (of, text) in sheet.drafts() {
            resumed |= text.resume(self.drafts.get(&self.draft_key(of)));
        }
        if resumed {
            sheet.resumed();
        }
    }

    /// Keeps the words of a paper as they stand now.
    pub(crate) fn keep_drafts(&mut self, sheet: &mut Sheet) {
        for (of, text) in sheet.drafts().into_iter().filter(|(_, text)| text.is_asked()) {
            let key = self.draft_key(of);
            self.drafts.keep(key, text.kept());
        }
    }

    /// The same with what `seat` left behind the curtain, or the process leader on a page of its own.
    pub(crate) fn taken_up<W: Written>(&self, mut written: W, seat: SeatId) -> W {
        let mut resumed = false;
        for (of, text) in written.drafts(seat) {
            resumed |= text.resume(self.drafts.get(&self.draft_key(of)));
        }
        if resumed {
            written.resumed();
        }
        written
    }

    /// Keeps what is being written away from the table.
    pub(crate) fn keep_written(&mut self, around: &mut Around) {
        for (of, text) in around.drafts().into_iter().filter(|(_, text)| text.is_asked()) {
            let key = self.draft_key(of);
            self.drafts.keep(key, text.kept());
        }
    }

    /// Forgets the drafts that `action` has made words of the game, and those that came too late.
    pub(crate) fn finish_drafts(&mut self, round: usize, action: &Action) {
        if matches!(action, Action::Mend { .. }) {
            self.drafts.forget(|key| matches!(key.of, DraftOf::Mended(_)));
        }
        if matches!(action, Action::Reveal) {
            self.drafts.forget(DraftKey::is_secret);
        }
        for of in done_by(action) {
            self.drafts.keep(DraftKey { round, of }, None);
        }
    }

    /// Writes the drafts to disk, a moment after they have changed.
    pub(crate) fn save_drafts(&mut self, look: &Look, shell: &mut Shell) {
        if let Err(error) = self.saving.save(&mut self.drafts, shell) {
            self.say(t!(look.lang, "draft-not-saved", reason = io_reason(look.lang, &error)));
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::app::game::forms_testing::{deck, setup};
    use crate::app::widgets::testing::{harness, look};
    use crate::record::Session;
    use crate::rules::{Ballot, By, Mark, SeatId, Step};
    use crate::text::Lang;
    use bevy_egui::egui::{Event, Key, Modifiers};
    use egui_kittest::Harness;
    use egui_kittest::kittest::Queryable as _;
    use std::path::Path;

    struct Table {
        play: Option<Play>,
        shell: Shell,
    }

    const DECK: &[u8] = include_bytes!("../../../scenarios/vagen-till-en-overenskommelse.ron");

    /// A game in its dialogue.
    fn session(data: &Path) -> Session {
        let mut session = Session::create(data, DECK, deck(), setup(4)).expect("it starts");
        while session.game().step() != Step::Dialogue {
            let rows = session.game().round().subjects().len();
            let seats = if session.game().step() == Step::FirstBallot { 4 } else { 0 };
            for seat in (0..seats).map(SeatId) {
                let ballot = Ballot { marks: vec![Mark::rating(3); rows], objection: None };
                session.apply(Action::Cast { seat, ballot }).expect("it is cast");
            }
            let from = session.game().step();
            let next = if seats > 0 { Action::Reveal } else { Action::Advance { from } };
            session.apply(next).expect("it goes on");
        }
        session
    }

    fn table(session: Session) -> Harness<'static, Table> {
        let look = look(Lang::Sv, 1.0);
        let state = Table { play: Some(Play::new(session, &[], look.lang)), shell: Shell::default() };
        let mut h = harness(1920.0, 1080.0, state, move |ui, table: &mut Table| {
            let Some(play) = &mut table.play else { return };
            let stage = play.stage(&look);
            play.ui(ui, &look, &stage, &mut table.shell);
        });
        h.run();
        h
    }

    fn press(h: &mut Harness<'_, Table>, key: Key) {
        h.key_press(key);
        h.run();
    }

    fn write(h: &mut Harness<'_, Table>, text: &str) {
        h.event(Event::Text(text.into()));
        h.run();
    }

    fn wording(h: &Harness<'_, Table>) -> String {
        h.state().play.as_ref().expect("a game").room.proposal().wording.clone()
    }

    #[test]
    fn the_wording_is_typed_at_once_kept_when_it_is_put_away_and_gone_when_it_is_saved() {
        let data = tempfile::tempdir().expect("a folder");
        let mut h = table(session(data.path()));
        press(&mut h, Key::R);
        assert!(h.query_by_label("Orden är redan sparade.").is_none(), "nothing has been saved yet");
        write(&mut h, "Vi börjar");
        press(&mut h, Key::Escape);
        press(&mut h, Key::R);
        assert!(h.query_by_label("Det här är ett utkast, inte sparat än.").is_some());
        write(&mut h, " smått");
        h.key_press_modifiers(Modifiers::COMMAND, Key::Enter);
        h.run();
        assert_eq!(wording(&h), "Vi börjar smått");
        press(&mut h, Key::R);
        assert!(h.query_by_label("Det här är ett utkast, inte sparat än.").is_none());
        assert!(h.query_by_label("Orden är redan sparade.").is_some());
    }

    #[test]
    fn a_draft_can_be_discarded() {
        let data = tempfile::tempdir().expect("a folder");
        let mut h = table(session(data.path()));
        press(&mut h, Key::R);
        write(&mut h, "Fel");
        press(&mut h, Key::Escape);
        press(&mut h, Key::R);
        h.get_by_label("Kasta utkastet").click();
        h.run();
        press(&mut h, Key::Escape);
        press(&mut h, Key::R);
        assert!(h.query_by_label("Kasta utkastet").is_none());
    }

    #[test]
    fn a_program_that_is_killed_loses_no_more_than_a_moment() {
        let data = tempfile::tempdir().expect("a folder");
        let mut h = table(session(data.path()));
        let folder = h.state().play.as_ref().expect("a game").session.path().to_owned();
        press(&mut h, Key::R);
        write(&mut h, "Vi ses varje vecka");
        h.state_mut().shell.now += DELAY;
        h.run();
        // What is on disk now is all there is after a kill.
        let kept = std::fs::read(folder.join("drafts.ron")).expect("the draft is on disk");
        h.state_mut().play = None;
        std::fs::write(folder.join("drafts.ron"), kept).expect("written");
        let again = Session::resume(&folder).expect("it goes on").session;
        let mut h = table(again);
        press(&mut h, Key::R);
        write(&mut h, ".");
        h.key_press_modifiers(Modifiers::COMMAND, Key::Enter);
        h.run();
        assert_eq!(wording(&h), "Vi ses varje vecka.");
    }

    #[test]
    fn own_words_of_a_promise_are_kept_and_shown() {
        let data = tempfile::tempdir().expect("a folder");
        let mut h = table(session(data.path()));
        press(&mut h, Key::G);
        h.get_by_label("Med egna ord").click();
        h.run();
        write(&mut h, "Vi ringer");
        press(&mut h, Key::Escape);
        press(&mut h, Key::G);
        write(&mut h, " er");
        h.key_press_modifiers(Modifiers::COMMAND, Key::Enter);
        h.run();
        let entries = &h.state().play.as_ref().expect("a game").room.proposal().entries;
        assert_eq!(entries[0].clause, Clause::Own { by: By::Joint, text: "Vi ringer er".into() });
    }

    #[test]
    fn the_note_of_a_reminder_is_typed_at_once() {
        let data = tempfile::tempdir().expect("a folder");
        let mut h = table(session(data.path()));
        press(&mut h, Key::M);
        write(&mut h, "Vem saknas?");
        press(&mut h, Key::Escape);
        press(&mut h, Key::M);
        assert!(h.query_by_label("Kasta utkastet").is_some());
    }
}
