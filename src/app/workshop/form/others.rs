//! The forms of roles, commitments, events, tiles and programmes.

use super::card::{small_pill, within};
use super::{Sheet, bys, id_of, join, parties, phases, principles, signed};
use crate::app::art::Icon;
use crate::app::theme::{Face, Ink, space};
use crate::app::widgets::{Button, Item, gap, label, rule};
use crate::deck::edit::{
    Choice, CommitmentForm, EventForm, KindForm, ProgrammeForm, RoleForm, RoundForm, Section, TileForm,
};
use crate::rules::{By, Party, Phase, Principle, SwapRule};
use crate::t;
use crate::wording;
use bevy_egui::egui::{Ui, Vec2};

const BYS: [By; 3] = [By::Joint, By::Public, By::Ideburen];
const SWAPS: [SwapRule; 3] = [SwapRule::OwnParty, SwapRule::OtherParty, SwapRule::NeverOwn];
/// The most rounds of a programme.
const ROUNDS_MAX: usize = 50;

impl Sheet<'_> {
    pub(super) fn role(&mut self, ui: &mut Ui, form: &mut RoleForm) {
        let group = Section::Roles.group();
        self.text(ui, group, "title", "title", &mut form.title, 1);
        self.text(ui, group, "called", "called", &mut form.called, 1);
        self.choice(ui, group, "party", "party", &mut form.party, (&Party::ALL, &parties(self.look)));
        self.text(ui, group, "brief", "brief", &mut form.brief, 4);
        self.text(ui, group, "private", "private", &mut form.private, 4);
        self.plain(ui, group, "id", "id", &mut form.id);
        self.extra(ui, &form.extra);
    }

    pub(super) fn commitment(&mut self, ui: &mut Ui, form: &mut CommitmentForm) {
        let group = Section::Commitments.group();
        self.text(ui, group, "title", "title", &mut form.title, 1);
        self.choice(ui, group, "by", "by", &mut form.by, (&BYS, &bys(self.look)));
        self.text(ui, group, "text", "text", &mut form.text, 4);
        self.text(ui, group, "spoken", "spoken", &mut form.spoken, 2);
        self.effects(ui, group, "", &mut form.effects);
        self.burden(ui, group, "", &mut form.burden);
        self.plain(ui, group, "id", "id", &mut form.id);
        self.extra(ui, &form.extra);
    }

    pub(super) fn event(&mut self, ui: &mut Ui, form: &mut EventForm) {
        let look = self.look;
        let group = Section::Events.group();
        self.text(ui, group, "title", "title", &mut form.title, 1);
        self.text(ui, group, "text", "text", &mut form.text, 4);
        let items = principles(look);
        self.choice(ui, group, "principle", "principle", &mut form.principle, (&Principle::ALL, &items));
        let name = self.name(group, "threshold");
        self.caption(ui, &name, None, None);
        let value = form.threshold.known().unwrap_or(0);
        let wide = ui.available_width().min(320.0 * look.text);
        let (id, shown) = (id_of("threshold"), signed(value));
        let (response, to) = crate::app::widgets::stepper(ui, look, id, &name, value, (-10, 10), &shown, wide);
        if let Some(to) = to {
            form.threshold = Choice::Is(to);
            self.changed = Some(("threshold".to_owned(), false));
        }
        self.met(ui, group, "threshold", "threshold", &response);
        self.faults(ui, "threshold", None);
        gap(ui, space::M);
        self.choice(ui, group, "party", "party", &mut form.party, (&BYS, &bys(look)));
        self.text(ui, group, "met", "met", &mut form.met, 3);
        self.text(ui, group, "unmet", "unmet", &mut form.unmet, 3);
        let name = self.name(group, "phases");
        self.caption(ui, &name, None, None);
        ui.horizontal_wrapped(|ui| {
            ui.spacing_mut().item_spacing = Vec2::splat(space::S);
            for phase in Phase::ALL {
                let at = form.phases.iter().position(|other| *other == Choice::Is(phase));
                if small_pill(ui, self, &wording::phase(look.lang, phase), None, at.is_some()) {
                    match at {
                        Some(at) => {
                            form.phases.remove(at);
                        }
                        None => form.phases.push(Choice::Is(phase)),
                    }
                    self.changed = Some(("phases".to_owned(), false));
                }
            }
        });
        self.faults(ui, "phases", None);
        gap(ui, space::M);
        self.plain(ui, group, "id", "id", &mut form.id);
        self.extra(ui, &form.extra);
    }

    pub(super) fn tile(&mut self, ui: &mut Ui, form: &mut TileForm) {
        let group = Section::Tiles.group();
        self.text(ui, group, "name", "name", &mut form.name, 1);
        self.choice(ui, group, "party", "party", &mut form.party, (&Party::ALL, &parties(self.look)));
        self.text(ui, group, "line", "line", &mut form.line, 2);
        self.plain(ui, group, "id", "id", &mut form.id);
        self.extra(ui, &form.extra);
    }

    pub(super) fn programme(&mut self, ui: &mut Ui, form: &mut ProgrammeForm) {
        let look = self.look;
        let group = Section::Programmes.group();
        self.text(ui, group, "title", "title", &mut form.title, 1);
        self.text(ui, group, "text", "text", &mut form.text, 3);
        self.number(ui, group, "minutes", "minutes", &mut form.minutes);
        self.number(ui, group, "dialogue_minutes", "dialogue_minutes", &mut form.dialogue_minutes);
        let yes_no = [t!(look.lang, "workshop-yes"), t!(look.lang, "workshop-no")].map(Item::new);
        self.choice(ui, group, "vision", "vision", &mut form.vision, (&[true, false], &yes_no));
        self.choice(ui, group, "plan", "plan", &mut form.plan, (&[true, false], &yes_no));
        self.heading(ui, &t!(look.lang, "workshop-rounds"));
        let mut gone = None;
        for (at, round) in form.rounds.iter_mut().enumerate() {
            ui.push_id(at, |ui| {
                ui.horizontal(|ui| {
                    ui.spacing_mut().item_spacing.x = space::M;
                    let words = t!(look.lang, "workshop-round", number = at + 1);
                    label(ui, look, &words, Face::Strong, 22.0, Ink::Ink);
                    let words = t!(look.lang, "workshop-round-away", number = at + 1);
                    let button = Button::new("").icon(Icon::Cross).spoken(&words).height(48.0).size(19.0);
                    if button.show(ui, look).on_hover_text(&words).clicked() {
                        gone = Some(at);
                    }
                });
                self.round(ui, within(group, "rounds"), &format!("rounds.{at}"), round);
                rule(ui, look);
            });
        }
        if let Some(at) = gone {
            form.rounds.remove(at);
            self.changed = Some(("rounds".to_owned(), false));
        }
        self.faults_of_list(ui, "rounds");
        gap(ui, space::M);
        if form.rounds.len() < ROUNDS_MAX {
            let words = t!(look.lang, "workshop-add-round");
            let button = Button::new(&words).icon(Icon::Plus).size(21.0).height(52.0);
            if button.show(ui, look).clicked() {
                form.rounds.push(RoundForm {
                    kind: Choice::Is(KindForm::Scenario),
                    swap: Choice::Is(SwapRule::OwnParty),
                    ..RoundForm::default()
                });
                self.changed = Some(("rounds".to_owned(), false));
            }
        }
        gap(ui, space::M);
        self.plain(ui, group, "id", "id", &mut form.id);
        self.extra(ui, &form.extra);
    }

    fn round(&mut self, ui: &mut Ui, group: &'static crate::deck::fields::Group, path: &str, form: &mut RoundForm) {
        let look = self.look;
        let words = |keys: &[&str]| -> Vec<Item> {
            keys.iter().map(|key| Item::new(crate::text::tr(look.lang, key))).collect()
        };
        let kinds =
            words(&["workshop-kind-scenario", "workshop-kind-own", "workshop-kind-idea", "workshop-kind-follow-up"]);
        let values = [KindForm::Scenario, KindForm::OwnQuestion, KindForm::Idea, KindForm::FollowUp];
        self.choice(ui, group, "kind", &join(path, "kind"), &mut form.kind, (&values, &kinds));
        if form.kind == Choice::Is(KindForm::Scenario) {
            let scenario = super::card_scenario();
            let path = join(path, "kind.phase");
            self.choice(ui, scenario, "phase", &path, &mut form.phase, (&Phase::ALL, &phases(look)));
        }
        let swaps = words(&["swap-OwnParty", "swap-OtherParty", "swap-NeverOwn"]);
        self.choice(ui, group, "swap", &join(path, "swap"), &mut form.swap, (&SWAPS, &swaps));
        let yes_no = words(&["workshop-yes", "workshop-no"]);
        self.choice(ui, group, "event", &join(path, "event"), &mut form.event, (&[true, false], &yes_no));
        if form.kind != Choice::Is(KindForm::Idea) {
            let path = join(path, "referral");
            self.choice(ui, group, "referral", &path, &mut form.referral, (&[true, false], &yes_no));
        }
    }
}
