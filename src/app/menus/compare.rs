//! *Jämför*: the games on this machine beside each other, as bars: how agreed, what they disagreed on within and between the
//! parties, who could live with it, who changed their mind, and what the same card gave from another chair.

use crate::app::art::Lift;
use crate::app::scene::Look;
use crate::app::theme::{Face, Ink, size, space};
use crate::app::widgets::page::page;
use crate::app::widgets::{body, galley, gap, paint_piece, paint_words, paper, pill, rule, soft};
use crate::record::comparison::{Comparison, Means, Swapped};
use crate::rules::Party;
use crate::t;
use crate::text::{Lang, tr};
use crate::wording::{self, number, percent};
use bevy_egui::egui::{CornerRadius, Rect, Sense, Stroke, StrokeKind, Ui, WidgetInfo, WidgetType, pos2, vec2};

/// What is compared.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
enum Plot {
    #[default]
    Agreement,
    Apart,
    Support,
    Movement,
    Swap,
}

impl Plot {
    const ALL: [(Plot, &'static str); 5] = [
        (Plot::Agreement, "agreement"),
        (Plot::Apart, "apart"),
        (Plot::Support, "support"),
        (Plot::Movement, "movement"),
        (Plot::Swap, "swap"),
    ];
}

/// What the screen shows.
#[derive(Clone, Debug, Default)]
pub(crate) struct CompareData {
    /// The games.
    pub(crate) comparison: Comparison,
    /// How many games cannot be read.
    pub(crate) unread: usize,
    /// What cards are called, by deck and id, as far as their decks are here.
    pub(crate) cards: Vec<(String, String, String)>,
}

impl CompareData {
    /// What a card is called; its id where its deck is not here.
    fn card<'a>(&'a self, swapped: &Swapped<'a>) -> &'a str {
        let found =
            self.cards.iter().find(|(deck, card, _)| (deck.as_str(), card.as_str()) == (swapped.deck, swapped.card));
        found.map_or(swapped.card, |(_, _, title)| title)
    }
}

/// The screen: which plot is shown.
#[derive(Debug, Default)]
pub(crate) struct CompareScreen {
    plot: Plot,
}

/// A bar: how long it is, its colour, and what stands behind it.
struct Bar {
    share: Option<f64>,
    ink: Ink,
    party: Option<Party>,
    words: String,
}

impl Bar {
    fn new(ink: Ink, share: Option<f64>, words: String) -> Bar {
        Bar { share, ink, party: None, words }
    }
}

impl CompareScreen {
    /// Shows the screen in all of `ui`. Answers whether to leave it.
    pub(crate) fn ui(&mut self, ui: &mut Ui, look: &Look, data: &CompareData) -> bool {
        let lang = look.lang;
        page(ui, look, &t!(lang, "compare-title"), if look.large() { 1640.0 } else { 1480.0 }, |ui| {
            ui.horizontal_wrapped(|ui| {
                for (plot, name) in Plot::ALL {
                    if pill(ui, look, &tr(lang, &format!("compare-plot-{name}")), None, plot == self.plot).clicked() {
                        self.plot = plot;
                    }
                }
            });
            gap(ui, space::L);
            let name = Plot::ALL.iter().find(|(plot, _)| *plot == self.plot).map_or("", |(_, name)| name);
            body(ui, look, &tr(lang, &format!("compare-text-{name}")));
            gap(ui, space::L);
            let rows = self.rows(lang, data);
            paper(ui, look, Lift::Flat, space::XL, |ui| {
                if rows.is_empty() {
                    let key = if self.plot == Plot::Swap { "compare-no-swap" } else { "compare-no-games" };
                    body(ui, look, &tr(lang, key));
                }
                for (at, (name, bars)) in rows.iter().enumerate() {
                    if at > 0 {
                        rule(ui, look);
                    }
                    row(ui, look, name, bars);
                }
            });
            if data.unread > 0 {
                gap(ui, space::L);
                soft(ui, look, &t!(lang, "compare-unread", count = data.unread));
            }
            gap(ui, space::XL);
        })
    }

    /// What the plot has a row for, the oldest game first and all of them last.
    fn rows(&self, lang: Lang, data: &CompareData) -> Vec<(String, Vec<Bar>)> {
        let of = &data.comparison;
        if self.plot == Plot::Swap {
            let swapped = of.swapped().into_iter();
            return swapped
                .map(|swapped| {
                    let bar = |key: &str, ink, means: &Means| {
                        let value = means.agreement.value();
                        Bar::new(ink, value, t!(lang, key, value = share(lang, value), count = means.rows))
                    };
                    let bars = vec![
                        bar("compare-own", Ink::InkSoft, swapped.own),
                        bar("compare-other", Ink::Common, swapped.other),
                    ];
                    (wording::isolated(data.card(&swapped)), bars)
                })
                .collect();
        }
        let games = of.games.iter().map(|game| (when(&game.started), self.bars(lang, &game.means)));
        let all =
            (of.games.len() > 1).then(|| (t!(lang, "compare-all", count = of.games.len()), self.bars(lang, &of.all)));
        games.chain(all).collect()
    }

    fn bars(&self, lang: Lang, means: &Means) -> Vec<Bar> {
        match self.plot {
            Plot::Agreement => {
                let value = means.agreement.value();
                let (consents, rows) = (means.consents, means.rows);
                let words = t!(lang, "compare-agreed", value = share(lang, value), consents = consents, rows = rows);
                vec![Bar::new(Ink::Common, value, words)]
            }
            Plot::Apart => {
                let (within, between) = (means.within.value(), means.between.value());
                vec![
                    Bar::new(Ink::InkSoft, within, t!(lang, "compare-within", value = share(lang, within))),
                    Bar::new(Ink::Common, between, t!(lang, "compare-between", value = share(lang, between))),
                ]
            }
            Plot::Support => Party::ALL
                .map(|party| {
                    let value = means.support[party].value();
                    let ink = if party == Party::Public { Ink::Off } else { Ink::Ide };
                    let words = format!("{}: {}", wording::party(lang, party), in_percent(lang, value));
                    Bar { party: Some(party), ..Bar::new(ink, value, words) }
                })
                .into(),
            Plot::Movement | Plot::Swap => {
                let value = means.moved.value();
                vec![Bar::new(Ink::Common, value, in_percent(lang, value))]
            }
        }
    }
}

fn share(lang: Lang, value: Option<f64>) -> String {
    value.map_or_else(|| t!(lang, "minutes-none"), |value| number(lang, value, 2))
}

fn in_percent(lang: Lang, value: Option<f64>) -> String {
    value.map_or_else(|| t!(lang, "minutes-none"), |value| format!("{} %", percent(value)))
}

/// The day and the time of day a game was started.
fn when(started: &str) -> String {
    started.chars().take(16).map(|sign| if sign == 'T' { ' ' } else { sign }).collect()
}

/// A name, and to the right its bars with their words. All of it is one thing to a screen reader.
fn row(ui: &mut Ui, look: &Look, name: &str, bars: &[Bar]) {
    let wide = ui.available_width();
    let (name_wide, words_wide) = (wide * 0.27, wide * 0.30);
    let apart = space::L;
    let bar_wide = (wide - name_wide - words_wide - 2.0 * apart).max(1.0);
    let title = galley(ui, look, name, Face::Strong, size::BODY_OWN, Ink::Ink, name_wide);
    let words: Vec<_> =
        bars.iter().map(|bar| galley(ui, look, &bar.words, Face::Text, size::BODY_OWN, Ink::Ink, words_wide)).collect();
    let thick = look.pt(22.0);
    let each: Vec<f32> = words.iter().map(|words| words.size().y.max(thick) + 8.0).collect();
    let high = each.iter().sum::<f32>().max(title.size().y) + 2.0 * space::M;
    let (rect, response) = ui.allocate_exact_size(vec2(wide, high), Sense::hover());
    let said: Vec<&str> = bars.iter().map(|bar| bar.words.as_str()).collect();
    let said = format!("{name}: {}", said.join("; "));
    response.widget_info(|| WidgetInfo::labeled(WidgetType::Label, true, &said));
    paint_words(ui, rect.left_top() + vec2(0.0, space::M), title);
    let mut y = rect.top() + space::M;
    let round = CornerRadius::same((thick * 0.2) as u8);
    for ((bar, words), each) in bars.iter().zip(words).zip(each) {
        let middle = y + each / 2.0;
        let mut left = rect.left() + name_wide + apart;
        let right = left + bar_wide;
        if let Some(party) = bar.party {
            paint_piece(ui, look, party, thick, true, pos2(left + thick / 2.0, middle));
            left += thick + space::M;
        }
        let track =
            Rect::from_min_max(pos2(left, middle - thick / 2.0), pos2(right.max(left + 1.0), middle + thick / 2.0));
        let line = Stroke::new(1.0, look.theme.color32(Ink::Line));
        if let Some(share) = bar.share {
            let filled =
                Rect::from_min_size(track.min, vec2(track.width() * share.clamp(0.0, 1.0) as f32, track.height()));
            ui.painter().rect_filled(filled, round, look.theme.color32(bar.ink));
            ui.painter().rect_stroke(track, round, line, StrokeKind::Inside);
        }
        paint_words(ui, pos2(right + apart, middle - words.size().y / 2.0), words);
        y += each;
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::app::widgets::testing::page_stage;
    use crate::app::widgets::testing::{harness, look, pictures, squeezed};
    use crate::record::testing::{actions, session, setup};
    use crate::rules::BallotMethod;
    use bevy_egui::egui::Key;
    use egui_kittest::kittest::Queryable as _;

    /// Three games played at random.
    fn data() -> CompareData {
        let folder = tempfile::tempdir().unwrap();
        for seed in 0..3 {
            let setup = setup(4 + seed as usize, BallotMethod::Handed, seed);
            let mut session = session(folder.path(), setup.clone());
            for action in actions(&setup, 12) {
                session.apply(action).unwrap();
            }
        }
        let (comparison, unread) = Comparison::of_data(folder.path()).unwrap();
        assert_eq!((comparison.games.len(), unread), (3, 0));
        CompareData { comparison, unread: 1, cards: Vec::new() }
    }

    #[test]
    fn every_plot_tells_each_game_and_all_of_them() {
        let data = data();
        for lang in Lang::ALL {
            let shown = data.clone();
            let mut screen = CompareScreen::default();
            let mut h = harness(1600.0, 900.0, false, move |ui, left| *left |= screen.ui(ui, &look(lang, 1.0), &shown));
            for name in ["agreement", "apart", "support", "movement"] {
                h.get_by_label(&tr(lang, &format!("compare-plot-{name}"))).click_accesskit();
                h.run();
                let all = format!("{}: ", t!(lang, "compare-all", count = 3));
                assert!(h.query_by_label_contains(&all).is_some(), "{name}");
                h.get_by_label(&tr(lang, &format!("compare-text-{name}")));
            }
            h.get_by_label(&tr(lang, "compare-plot-swap")).click_accesskit();
            h.run();
            let swapped = !data.comparison.swapped().is_empty();
            assert_eq!(h.query_by_label(&tr(lang, "compare-no-swap")).is_none(), swapped);
            h.get_by_label(&t!(lang, "compare-unread", count = 1));
            h.key_press(Key::Escape);
            h.run();
            assert!(*h.state());
        }
    }

    #[test]
    fn without_games_it_says_so() {
        let mut screen = CompareScreen::default();
        let h = harness(1600.0, 900.0, (), move |ui, ()| {
            screen.ui(ui, &look(Lang::Sv, 1.0), &CompareData::default());
        });
        h.get_by_label(&tr(Lang::Sv, "compare-no-games"));
    }

    #[test]
    fn pictures_of_comparing() {
        if std::env::var_os("KOMMA_PICTURES").is_none() {
            return;
        }
        let data = data();
        for (plot, name) in Plot::ALL {
            let data = data.clone();
            pictures(&format!("compare-{name}"), |look, _| {
                let (look, data) = (*look, data.clone());
                let mut screen = CompareScreen { plot };
                (page_stage(), move |ui: &mut Ui| {
                    screen.ui(ui, &look, &data);
                })
            });
        }
    }

    #[test]
    fn it_stands_a_window_dragged_to_nothing() {
        let data = data();
        squeezed(move |ui, look| {
            CompareScreen { plot: Plot::Support }.ui(ui, look, &data);
        });
    }
}
