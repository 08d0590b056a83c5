//! *Rummets skärm*: which monitor the room looks at, and how its window is to look. What is chosen holds at once.

use crate::app::art::Art;
use crate::app::scene::{Align, Look, Stage, Words};
use crate::app::shell::MonitorFace;
use crate::app::theme::{DESIGN_HEIGHT, DESIGN_WIDTH, Face, Theme, space};
use crate::app::widgets::page::page;
use crate::app::widgets::{NoticeKind, RadioItem, body, gap, heading, notice, radio_list, segmented, soft};
use crate::t;
use crate::text::Lang;
use bevy_egui::egui::Ui;

/// What was decided.
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum RoomChoice {
    /// The room looks at the monitor with this name; at `None` it looks at the main window.
    Monitor(Option<String>),
    /// The language of the room's window.
    Lang(Lang),
    /// Its text so many times as large.
    Text(f32),
    /// Light or dark.
    Theme(Theme),
    /// Leave the screen.
    Back,
}

/// What there is to choose among.
pub(crate) struct RoomData<'a> {
    /// The monitors there are.
    pub(crate) monitors: &'a [MonitorFace],
    /// The name of the one that the main window is on.
    pub(crate) here: Option<&'a str>,
    /// The name of the one that is chosen, there or not.
    pub(crate) chosen: Option<&'a str>,
    /// How the room's window looks.
    pub(crate) room: &'a Look,
}

/// The sizes text can have, in per cent.
const SIZES: [u16; 4] = [100, 125, 150, 200];

/// The screen itself. It keeps nothing.
#[derive(Debug, Default)]
pub(crate) struct RoomScreenPage;

impl RoomScreenPage {
    /// Shows the screen in all of `ui`.
    pub(crate) fn ui(&mut self, ui: &mut Ui, look: &Look, data: &RoomData<'_>) -> Option<RoomChoice> {
        let mut choice = None;
        let width = if look.large() { 1480.0 } else { 1100.0 };
        let back = page(ui, look, &t!(look.lang, "room-screen-title"), width, |ui| {
            if data.monitors.len() < 2 {
                body(ui, look, &t!(look.lang, "room-screen-one"));
            } else {
                body(ui, look, &t!(look.lang, "room-screen-numbers"));
            }
            gap(ui, space::L);
            choice = monitors(ui, look, data);
            gap(ui, space::XXL);
            heading(ui, look, &t!(look.lang, "room-screen-look"));
            soft(ui, look, &t!(look.lang, "room-screen-look-why"));
            choice = choice.take().or_else(|| looks(ui, look, data.room));
        });
        if back { Some(RoomChoice::Back) } else { choice }
    }
}

fn monitors(ui: &mut Ui, look: &Look, data: &RoomData<'_>) -> Option<RoomChoice> {
    let there = |name: &str| data.monitors.iter().position(|monitor| monitor.name == name);
    if let Some(name) = data.chosen.filter(|name| there(name).is_none()) {
        notice(ui, look, &t!(look.lang, "room-screen-gone", name = name.to_owned()), NoticeKind::Warn);
        gap(ui, space::L);
    }
    let titles: Vec<(String, String)> = data
        .monitors
        .iter()
        .enumerate()
        .map(|(at, monitor)| {
            let name = monitor.name.clone();
            let title = t!(look.lang, "room-screen-monitor", number = at as i64 + 1, name = name);
            let here = data.here == Some(monitor.name.as_str());
            let about = if here { "room-screen-here" } else { "room-screen-size" };
            let (w, h) = (i64::from(monitor.size.0), i64::from(monitor.size.1));
            (title, t!(look.lang, about, width = w.to_string(), height = h.to_string()))
        })
        .collect();
    let none = (t!(look.lang, "room-screen-none"), t!(look.lang, "room-screen-none-text"));
    let row = |value, (title, text): &'_ (String, String)| (value, title.clone(), text.clone());
    let rows: Vec<(Option<usize>, String, String)> = std::iter::once(row(None, &none))
        .chain(titles.iter().enumerate().map(|(at, words)| row(Some(at), words)))
        .collect();
    let items: Vec<RadioItem<'_, Option<usize>>> =
        rows.iter().map(|(value, title, text)| RadioItem { value: *value, title, text }).collect();
    let mut at = data.chosen.and_then(there);
    let changed = radio_list(ui, look, "monitors", &items, &mut at);
    changed.then(|| RoomChoice::Monitor(at.and_then(|at| data.monitors.get(at)).map(|monitor| monitor.name.clone())))
}

fn looks(ui: &mut Ui, look: &Look, room: &Look) -> Option<RoomChoice> {
    let mut choice = None;
    let mut lang = room.lang;
    let names = Lang::ALL.map(|lang| t!(lang, &format!("language-{}", lang.tag())));
    let options: Vec<(Lang, &str)> = Lang::ALL.into_iter().zip(names.iter().map(String::as_str)).collect();
    if segmented(ui, look, "room language", &options, &mut lang) {
        choice = Some(RoomChoice::Lang(lang));
    }
    gap(ui, space::L);
    let mut size = SIZES.into_iter().min_by_key(|size| size.abs_diff((room.text * 100.0) as u16)).unwrap_or(100);
    let words = SIZES.map(|size| t!(look.lang, "settings-percent", size = size));
    let options: Vec<(u16, &str)> = SIZES.into_iter().zip(words.iter().map(String::as_str)).collect();
    if segmented(ui, look, "room size", &options, &mut size) {
        choice = Some(RoomChoice::Text(f32::from(size) / 100.0));
    }
    gap(ui, space::L);
    let mut theme = room.theme;
    let (light, dark) = (t!(look.lang, "settings-light"), t!(look.lang, "settings-dark"));
    if segmented(ui, look, "room theme", &[(Theme::Light, &light), (Theme::Dark, &dark)], &mut theme) {
        choice = Some(RoomChoice::Theme(theme));
    }
    choice
}

/// The picture on a monitor while it can be chosen: its number, read from across the room, and its name.
pub(crate) fn number_stage(number: usize, name: &str, look: &Look) -> Stage {
    let mut stage = Stage::default();
    let middle = DESIGN_WIDTH / 2.0;
    let numeral = Words { face: Face::Strong, ..Words::TITLE }.sized(620.0 / look.text).aligned(Align::Center);
    let (w, h) = (980.0, 900.0);
    stage.art("number sheet", Art::sheet(w, h, crate::app::art::Lift::Card), middle, DESIGN_HEIGHT / 2.0, 1.0);
    let top = (DESIGN_HEIGHT - h) / 2.0;
    let row = stage.words("number", &number.to_string(), numeral, look, middle, top + 20.0, 2.0);
    let below = Words::CARD_TITLE.aligned(Align::Center).wrapped(w - 80.0).at_most(2);
    stage.words("number name", name, below, look, middle, row.below - 10.0, 2.0);
    let spoken = t!(look.lang, "room-screen-monitor", number = number as i64, name = name.to_owned());
    stage.label(spoken, (middle - w / 2.0, top, w, h));
    stage
}

/// The table at rest: what the room sees while there is no game, or while the leader has paused it. `words` stand on it.
pub(crate) fn rest_stage(look: &Look, words: Option<&str>) -> Stage {
    let mut stage = Stage::default();
    let (x, y, radius) = (DESIGN_WIDTH / 2.0, DESIGN_HEIGHT / 2.0, 430.0);
    for number in 0..8u8 {
        let angle = -112.5 + 45.0 * f32::from(number);
        let party = crate::rules::Party::ALL[usize::from(number % 2)];
        let reach = radius + 26.0;
        let at = (x + reach * angle.to_radians().cos(), y + reach * angle.to_radians().sin());
        stage.art(format!("stool-{number}"), Art::Stool { party, size: 92.0, angle: angle + 90.0 }, at.0, at.1, 1.0);
    }
    stage.art("table", Art::Table(crate::app::art::Table::round(radius)), x, y, 2.0);
    if let Some(words) = words {
        let set = Words::CARD_TITLE.aligned(Align::Center).wrapped(560.0).at_most(3);
        let lines = set.set(words, look).len();
        let (w, h) = (680.0, set.height(lines, look) + 80.0);
        stage.art("rest sheet", Art::sheet(w, h, crate::app::art::Lift::Card), x, y, 3.0);
        stage.words("rest words", words, set, look, x, y - h / 2.0 + 40.0, 4.0);
        stage.label(words, (x - w / 2.0, y - h / 2.0, w, h));
    }
    stage
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::app::widgets::testing::page_stage;
    use crate::app::widgets::testing::{harness, look, pictures};
    use egui_kittest::kittest::Queryable as _;

    fn two() -> Vec<MonitorFace> {
        let face = |name: &str, size, primary| MonitorFace { name: name.to_owned(), size, primary };
        vec![face("eDP-1", (1366, 768), true), face("HDMI-1", (1920, 1080), false)]
    }

    fn pressed(lang: Lang, chosen: Option<&'static str>, label: &str) -> Option<RoomChoice> {
        let mut h = harness(1600.0, 900.0, None, move |ui, choice: &mut Option<RoomChoice>| {
            let monitors = two();
            let data = RoomData { monitors: &monitors, here: Some("eDP-1"), chosen, room: &look(lang, 1.0) };
            let now = RoomScreenPage.ui(ui, &look(lang, 1.0), &data);
            *choice = choice.take().or(now);
        });
        h.get_by_label(label).click_accesskit();
        h.run();
        h.state().clone()
    }

    #[test]
    fn a_monitor_is_chosen_by_number_and_name_in_both_languages() {
        for lang in Lang::ALL {
            let title = t!(lang, "room-screen-monitor", number = 2, name = "HDMI-1");
            let size = t!(lang, "room-screen-size", width = "1920", height = "1080");
            let row = format!("{title}. {size}");
            assert_eq!(pressed(lang, None, &row), Some(RoomChoice::Monitor(Some("HDMI-1".to_owned()))));
            let none = format!("{}. {}", t!(lang, "room-screen-none"), t!(lang, "room-screen-none-text"));
            assert_eq!(pressed(lang, Some("HDMI-1"), &none), Some(RoomChoice::Monitor(None)));
            assert_eq!(pressed(lang, None, &t!(lang, "settings-dark")), Some(RoomChoice::Theme(Theme::Dark)));
            let percent = t!(lang, "settings-percent", size = 150);
            assert_eq!(pressed(lang, None, &percent), Some(RoomChoice::Text(1.5)));
        }
    }

    #[test]
    fn a_monitor_that_is_gone_is_named() {
        let h = harness(1600.0, 900.0, (), |ui, ()| {
            let monitors = two();
            let data = RoomData { monitors: &monitors, here: None, chosen: Some("DP-3"), room: &look(Lang::Sv, 1.0) };
            RoomScreenPage.ui(ui, &look(Lang::Sv, 1.0), &data);
        });
        h.get_by_label(&t!(Lang::Sv, "room-screen-gone", name = "DP-3"));
    }

    #[test]
    fn pictures_of_the_choice_of_a_monitor() {
        pictures("room-screen", |look, _| {
            let look = *look;
            (page_stage(), move |ui: &mut Ui| {
                let monitors = two();
                let data = RoomData { monitors: &monitors, here: Some("eDP-1"), chosen: Some("HDMI-1"), room: &look };
                RoomScreenPage.ui(ui, &look, &data);
            })
        });
    }

    #[test]
    fn it_stands_a_window_dragged_to_nothing() {
        crate::app::widgets::testing::squeezed(|ui, look| {
            let data = RoomData { monitors: &two(), here: None, chosen: None, room: look };
            RoomScreenPage.ui(ui, look, &data);
        });
    }
}
