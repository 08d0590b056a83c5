//! The vision, a card of the table's own and a referral, played from phones.

use crate::client::Phone;
use crate::room::{Room, setup};
use komma_overens::record;
use komma_overens::rules::{Audience, Party, RoomView, RoundKind, Stance, Step};

/// A game that begins with a vision, and whose only round has a card of its own and a referral.
fn room() -> Room {
    let mut setup = setup(4, Some("egen-fraga"));
    setup.programme.vision = true;
    setup.programme.rounds[0].referral = true;
    assert_eq!(setup.programme.rounds[0].kind, RoundKind::OwnQuestion);
    Room::of(setup)
}

fn view(room: &Room) -> RoomView {
    room.link.as_ref().unwrap().now().game.view(Audience::Room).room
}

/// Does something that the rules allow.
fn does(phone: &mut Phone, what: &str, at: Option<usize>, fields: &[(&str, &str)]) {
    let page = phone.get("/").body;
    let answer = phone.fill(&page, what, at, fields);
    assert_eq!(answer.status, 303, "{what}: {}", answer.body);
}

fn vote(phones: &mut [Phone]) {
    for phone in phones {
        let page = phone.get("/").body;
        let rows = page.matches("<fieldset class=\"row\">").count();
        let names: Vec<String> = (0..rows).map(|row| format!("r{row}")).collect();
        let fields: Vec<(&str, &str)> = names.iter().map(|name| (name.as_str(), "4")).collect();
        assert_eq!(phone.fill(&page, "cast", None, &fields).status, 303);
    }
}

#[test]
fn a_vision_a_card_and_a_referral_are_played_from_phones() {
    let room = room();
    let mut leader = room.leader();
    let mut phones: Vec<Phone> = (1..=4).map(|seat| room.seated(seat)).collect();

    // The vision: the pen writes, somebody speaks against it, the pen is passed, and it is adopted.
    let pen = view(&room).pen().unwrap().index();
    let other = (pen + 1) % 4;
    does(&mut phones[pen], "vision", None, &[("text", "Ingen ska <behöva> vänta")]);
    does(&mut phones[other], "objectvision", None, &[("text", "På vad?")]);
    let shown = phones[pen].get("/").body;
    assert!(shown.contains("På vad?") && shown.contains("&lt;behöva&gt;") && !shown.contains("<behöva>"));
    does(&mut phones[other], "askpen", None, &[]);
    let to = other.to_string();
    does(&mut phones[pen], "passpen", None, &[("to", &to)]);
    does(&mut phones[other], "vision", None, &[("text", "Ingen ska behöva vänta på svar")]);
    room.lead(&mut leader, "adoptvision");
    assert_eq!(view(&room).agreement.vision.as_deref(), Some("Ingen ska behöva vänta på svar"));
    assert!(phones[0].get("/").body.contains("Ingen ska behöva vänta på svar"), "it stands there at the deal");
    room.lead(&mut leader, "advance");

    // The card: each side writes its own, and nobody the other's.
    assert_eq!(view(&room).step, Step::Question);
    let of = |party: Party| view(&room).seats.iter().position(|face| face.party == party).unwrap();
    let (public, ideburen) = (of(Party::Public), of(Party::Ideburen));
    for (at, seat) in [(0, public), (1, public), (2, public), (3, ideburen), (4, ideburen)] {
        does(&mut phones[seat], "own", Some(at), &[("text", &format!("Text {at} & mer"))]);
    }
    let page = phones[public].get("/").body;
    assert!(page.contains("Text 1 &amp; mer") && page.contains("Det här skriver den andra sidan"));
    does(&mut phones[public], "ownprinciples", None, &[("Dialogue", "1"), ("Openness", "1")]);
    for option in [0, 1] {
        does(&mut phones[ideburen], "ownoption", Some(option), &[("title", "På försök"), ("text", "")]);
    }
    does(&mut phones[public], "ownweigh", Some(0), &[("Dialogue", "1"), ("Openness", "-1")]);
    does(&mut phones[public], "ownburden", Some(0), &[("burden", "2")]);
    room.lead(&mut leader, "advance");
    assert_eq!(view(&room).step, Step::Situation);
    assert!(phones[ideburen].get("/").body.contains("Text 1 &amp; mer"));
    room.lead(&mut leader, "advance");
    vote(&mut phones);
    room.lead(&mut leader, "reveal");
    room.lead(&mut leader, "advance");
    let pen = view(&room).pen().unwrap().index();
    does(&mut phones[pen], "base", None, &[("option", "0")]);
    does(&mut phones[pen], "reword", None, &[("text", "Vi provar i ett år.")]);
    room.lead(&mut leader, "advance");

    // The referral: alone, then by party, then the pen answers.
    assert_eq!(view(&room).step, Step::Referral);
    let other = (pen + 1) % 4;
    does(&mut phones[pen], "referral", None, &[("stance", "backs"), ("text", "")]);
    does(&mut phones[other], "referral", None, &[("stance", "wants"), ("text", "Skriv <datumet>.")]);
    assert!(!phones[pen].get("/").body.contains("datumet"), "nobody sees it yet");
    let wrong = phones[(pen + 2) % 4].get("/").body;
    let empty = phones[(pen + 2) % 4].fill(&wrong, "referral", None, &[("stance", "wants"), ("text", " ")]);
    assert_eq!(empty.status, 409, "whoever wants a change says which");
    for seat in [(pen + 2) % 4, (pen + 3) % 4] {
        does(&mut phones[seat], "referral", None, &[("stance", ""), ("text", "")]);
    }
    room.lead(&mut leader, "reveal");
    assert_eq!(view(&room).step, Step::Answers);
    assert!(phones[other].get("/").body.contains("Skriv &lt;datumet&gt;."));
    does(&mut phones[pen], "meet", Some(0), &[("text", "Vi provar till den 1 maj.")]);
    let referred = view(&room).scenario().unwrap().referred.clone().unwrap();
    assert_eq!((referred.waiting(), referred.comments[0].stance), (0, Stance::Wants));
    room.lead(&mut leader, "advance");
    vote(&mut phones);
    room.lead(&mut leader, "reveal");
    room.lead(&mut leader, "conclude");
    let replayed = record::read(&room.folder).unwrap().game;
    assert_eq!(replayed.view(Audience::Room).room, view(&room));
}
