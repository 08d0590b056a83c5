//! Pictures of the screens in this folder, to be looked at: written where `KOMMA_PICTURES` says, else nowhere.

use super::amend::{AmendScreen, AmendSheet};
use super::ballot::{BallotRow, BallotScreen, BallotSheet, RowSign};
use super::brief::{BriefScreen, BriefSheet};
use super::closing::promise::{InOurName, PromiseScreen, PromiseSheet};
use super::closing::sign::{SignScreen, SignSheet};
use super::handover::{Errand, Handover, Private, Round};
use super::raised::{RaisedScreen, RaisedSheet};
use super::scenario::reflection::ReflectionScreen;
use crate::app::scene::{Look, Stage};
use crate::app::shell::testing::{snap, snap_reflowing};
use crate::app::theme::Theme;
use crate::app::widgets::seat_sheet::Owner;
use crate::rules::{Ballot, BallotMethod, By, Mark, Party, PerParty, SeatFace, SeatId};
use crate::text::Lang;

const ROLES: [&str; 8] =
    ["Kommunalråd", "Kassör", "Enhetschef", "Ordförande", "Strateg", "Volontär", "Nämndledamot", "Verksamhetsledare"];

fn look(theme: Theme, lang: Lang, text: f32) -> Look {
    Look { theme, lang, text, movement: false }
}

fn seats(count: usize, cast: usize) -> Vec<SeatFace> {
    let face = |index: usize| SeatFace {
        seat: SeatId(index as u8),
        person: String::from("Kim och Noor"),
        organisation: String::from("Öppna dörren"),
        own_party: Party::ALL[index % 2],
        party: Party::ALL[index % 2],
        presence: crate::rules::Presence::AtTable,
        chair: crate::rules::Chair::Role(index),
        chair_name: crate::rules::LocalText::default(),
        has_cast: index < cast,
        has_pen: false,
        wants_pen: false,
        is_done: index < cast,
    };
    (0..count).map(face).collect()
}

fn rows(count: usize) -> Vec<BallotRow> {
    let texts = [
        (
            "Korten på bordet",
            "Kommunen berättar vad den hoppas på, vad som är osäkert och att besparingar kan komma. Oron får ta plats.",
        ),
        (
            "Ett tryggt löfte",
            "Kommunen lovar på papper att den som tackar nej inte får sämre stöd. Samtalet om pengar får vänta.",
        ),
        (
            "Ta en månad",
            "Föreningarna träffas först på egen hand och kommer sedan med samlade frågor. Kommunen får vänta.",
        ),
        ("Öppet samråd", "Nämnden lyssnar innan den beslutar."),
        ("Kommunal drift", "Kommunen driver, föreningen bjuds in."),
    ];
    let mut rows: Vec<BallotRow> = (0..count.min(5))
        .map(|index| BallotRow {
            sign: RowSign::Letter(crate::wording::option_letter(index as u8)),
            title: texts[index].0.to_owned(),
            text: texts[index].1.to_owned(),
            commitments: Vec::new(),
        })
        .collect();
    if count > 5 {
        rows.push(BallotRow {
            sign: RowSign::By(By::Joint),
            title: String::from("Följa upp varje år"),
            text: String::from(
                "Vi ses varje höst och går igenom vad som blev av. Åtagandet är i fara. Kan ni stå fast vid det?",
            ),
            commitments: Vec::new(),
        });
    }
    rows
}

fn proposal() -> Vec<BallotRow> {
    vec![BallotRow {
        sign: RowSign::Proposal,
        title: String::from("Förslaget"),
        text: String::from(
            "Kommunen berättar öppet vad som är osäkert, och föreningarna får en månad att samla sina frågor innan vi ses igen. Ingen behöver skriva under något innan dess.",
        ),
        commitments: vec![
            (By::Public, String::from("Vi berättar om besparingar innan de beslutas.")),
            (By::Ideburen, String::from("Vi kommer med samlade frågor i god tid.")),
            (By::Joint, String::from("Vi ses varje höst och går igenom vad som blev av.")),
        ],
    }]
}

struct Shot {
    name: &'static str,
    theme: Theme,
    lang: Lang,
    text: f32,
    rows: Vec<BallotRow>,
    second: bool,
    seats: usize,
    size: (u32, u32),
}

impl Shot {
    fn ballot(self) {
        let Shot { name, theme, lang, text, rows, second, seats: count, size } = self;
        let look = look(theme, lang, text);
        let seats = seats(count, 3);
        let ballot = Ballot {
            marks: rows
                .iter()
                .enumerate()
                .map(|(index, _)| match index {
                    0 => Mark::rating(5),
                    1 => Mark { talk: true, ..Mark::rating(2) },
                    _ => Mark::rating(1),
                })
                .collect(),
            objection: second.then(|| String::from("Då tystnar vår röst i huset.")),
        };
        let mut screen = None;
        snap(name, &Stage::default(), &look, size, move |ui| {
            let sheet = BallotSheet {
                seat: SeatId(3),
                role: "Ordförande",
                party: Party::Ideburen,
                rows: &rows,
                second,
                progress: &seats,
                ballot: Some(&ballot),
                recognisable: count < 6,
                evaluation: false,
                legal: &|_, _| Ok(()),
            };
            screen.get_or_insert_with(|| BallotScreen::new(&sheet)).ui(ui, &look, &sheet);
        });
    }
}

#[test]
fn ballots() {
    let shot = |name, rows| Shot {
        name,
        theme: Theme::Light,
        lang: Lang::Sv,
        text: 1.0,
        rows,
        second: false,
        seats: 8,
        size: (1920, 1080),
    };
    shot("ballot", rows(3)).ballot();
    Shot { theme: Theme::Dark, seats: 24, ..shot("ballot-dark-24", rows(6)) }.ballot();
    Shot { second: true, seats: 4, lang: Lang::En, ..shot("ballot-second-en", proposal()) }.ballot();
    Shot { text: 1.25, seats: 5, ..shot("ballot-125", rows(3)) }.ballot();
    Shot { text: 2.0, ..shot("ballot-200", rows(3)) }.ballot();
    Shot { text: 2.0, second: true, seats: 24, ..shot("ballot-second-200", proposal()) }.ballot();
    Shot { text: 1.5, size: (1280, 720), ..shot("ballot-150-720", rows(3)) }.ballot();
    Shot { size: (2560, 1080), second: true, theme: Theme::Dark, ..shot("ballot-second-wide", proposal()) }.ballot();
}

#[test]
fn curtains() {
    let cases = [
        ("curtain", Theme::Light, Lang::Sv, 1.0, 8, 3, Errand::Ballot),
        ("curtain-all-dark", Theme::Dark, Lang::Sv, 1.0, 8, 8, Errand::Ballot),
        ("curtain-24-en", Theme::Light, Lang::En, 1.0, 24, 5, Errand::Promise),
        ("curtain-200", Theme::Light, Lang::Sv, 2.0, 8, 3, Errand::Signature),
        ("curtain-all-200", Theme::Light, Lang::Sv, 2.0, 8, 8, Errand::Ballot),
    ];
    for (name, theme, lang, text, count, cast, errand) in cases {
        let look = look(theme, lang, text);
        let seats = seats(count, cast);
        let names: Vec<String> = (0..count).map(|index| ROLES[index % 8].to_owned()).collect();
        let mut handover = Handover::<()>::default();
        snap(name, &Stage::default(), &look, (1920, 1080), move |ui| {
            let round = Round { errand, seats: &seats, names: &names, may_go_on: errand != Errand::Ballot };
            handover.ui(ui, &look, &round, |_| (), |_, _, ()| None::<Private<()>>);
        });
    }
}

const CASES: [(&str, Theme, Lang, f32); 3] = [
    ("", Theme::Light, Lang::Sv, 1.0),
    ("-dark-en", Theme::Dark, Lang::En, 1.0),
    ("-200", Theme::Light, Lang::Sv, 2.0),
];

const OWNER: Owner<'static> = Owner { seat: SeatId(3), party: Party::Ideburen, name: "Öppna dörren" };

#[test]
fn sheets_for_one_seat() {
    for (case, theme, lang, text) in CASES {
        let look = look(theme, lang, text);
        let mut brief = BriefScreen::default();
        snap(&format!("brief{case}"), &Stage::default(), &look, (1920, 1080), move |ui| {
            let sheet = BriefSheet {
                owner: OWNER,
                public: "Du leder kommunen politiskt och vill att överenskommelsen ska bli av. Du tror att kommunen inte klarar sig utan de idéburna. Samtidigt svarar du för skattepengarna inför alla väljare, också dem som aldrig går på möten.",
                private: "Din egen grupp är delad. Två partivänner tycker att du lägger tid på fel sak. Du behöver ett resultat att visa före sommaren, annars är det slut på deras tålamod. Det säger du ogärna högt.",
                stake: "",
                side: "Vi har varit med förr. Vackra ord har ibland kommit strax före en neddragning. Vi vill gärna tro på det här, men först vill vi veta vad som ligger bakom.",
            };
            brief.ui(ui, &look, &sheet);
        });
        let mut reflection = ReflectionScreen::default();
        snap(&format!("reflection{case}"), &Stage::default(), &look, (1920, 1080), move |ui| {
            reflection.ui(ui, &look, &OWNER);
        });
        let promises: Vec<InOurName> = proposal()[0]
            .commitments
            .iter()
            .map(|(by, text)| InOurName {
                by: *by,
                text: text.clone(),
                round: 1,
                roles: vec![String::from("Ordförande"), String::from("Kassör")],
                at_risk: *by == By::Joint,
            })
            .collect();
        let mut screen = None;
        snap(&format!("promise{case}"), &Stage::default(), &look, (1920, 1080), move |ui| {
            let sheet = PromiseSheet {
                owner: OWNER,
                in_our_name: &promises,
                in_our_ideas: &[],
                earlier: Some("Vi ringer redan i morgon."),
            };
            screen.get_or_insert_with(|| PromiseScreen::new(&sheet)).ui(ui, &look, &sheet);
        });
        let mut sign = SignScreen::new(&SignSheet { owner: OWNER, chapters: &[], earlier: None });
        snap(&format!("sign{case}"), &Stage::default(), &look, (1920, 1080), move |ui| {
            sign.ui(ui, &look, &SignSheet { owner: OWNER, chapters: &[], earlier: None });
        });
    }
}

#[test]
fn sheets_of_the_facilitator() {
    for (case, theme, lang, text) in CASES {
        let look = look(theme, lang, text);
        let size = if text > 1.0 { (1920, 1080) } else { (1280, 720) };
        let rows = rows(5);
        let mut screen = None;
        let shown = rows.clone();
        snap_reflowing(&format!("raised{case}"), &look, size, move |ui| {
            let counted = PerParty { public: true, ideburen: false };
            let seats = PerParty { public: 4, ideburen: 3 };
            let sheet = RaisedSheet { rows: &shown, second: false, seats, counted, legal: &|_| Ok(()) };
            screen.get_or_insert_with(|| RaisedScreen::new(shown.len())).ui(ui, &look, &sheet);
        });
        let seats = seats(8, 8);
        let names: Vec<String> = ROLES.iter().map(|role| (*role).to_owned()).collect();
        let mut screen = None;
        snap_reflowing(&format!("amend{case}"), &look, size, move |ui| {
            let sheet = AmendSheet {
                rows: &rows,
                second: false,
                method: BallotMethod::Handed,
                seats: &seats,
                names: &names,
                evaluation: false,
                recast: &[],
                legal: &|_| Ok(()),
            };
            let screen = screen.get_or_insert_with(|| AmendScreen::new(rows.len()).of(SeatId(3)));
            screen.ui(ui, &look, &sheet);
        });
    }
}
