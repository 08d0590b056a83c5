//! Games played from phones.

use crate::client::Phone;
use crate::room::{Room, setup};
use komma_overens::record;
use komma_overens::rules::{Audience, BallotMethod, By, Earlier, EarlierPromise, LocalText, PlanOf, RoundKind, Step};

fn vote(phones: &mut [Phone], what: &str, rating: &str, more: &[(&str, &str)]) {
    for phone in phones {
        let page = phone.get("/").body;
        let rows = page.matches("<fieldset class=\"row\">").count();
        let names: Vec<String> = (0..rows).map(|row| format!("r{row}")).collect();
        let mut fields: Vec<(&str, &str)> = names.iter().map(|name| (name.as_str(), rating)).collect();
        fields.extend(more);
        let answer = phone.fill(&page, what, None, &fields);
        assert_eq!(answer.status, 303, "{}", answer.body);
        assert!(phone.get("/").body.contains("Din röst är lagd"));
    }
}

#[test]
fn a_whole_game_is_played_from_phones_with_scripts_off() {
    let room = Room::new(4);
    let mut leader = room.leader();
    let mut phones: Vec<Phone> = (1..=4).map(|seat| room.seated(seat)).collect();
    let game = || room.link.as_ref().unwrap().now().game;
    let mut rounds = 0;
    while !game().is_over() {
        match game().step() {
            Step::Deal | Step::Situation | Step::Event => {
                for phone in &mut phones {
                    assert_eq!(phone.get("/").status, 200);
                }
                room.lead(&mut leader, "advance");
            }
            Step::FirstBallot => {
                vote(&mut phones, "cast", "4", &[]);
                room.lead(&mut leader, "reveal");
            }
            Step::Reveal => {
                assert!(phones[0].get("/").body.contains("Titta upp: rösterna visas i rummet."));
                room.lead(&mut leader, "advance");
            }
            Step::Dialogue => {
                talk(&room, &mut phones);
                room.lead(&mut leader, "advance");
            }
            Step::SecondBallot => {
                vote(&mut phones, "cast", "4", &[]);
                room.lead(&mut leader, "reveal");
            }
            Step::Outcome => room.lead(&mut leader, "conclude"),
            Step::Reflection => {
                let page = phones[1].get("/").body;
                let answer = phones[1].fill(&page, "reflect", None, &[("lived", "Dialogue"), ("strained", "")]);
                assert_eq!(answer.status, 303);
                rounds += 1;
                room.lead(&mut leader, "advance");
            }
            Step::Homecoming => {
                let page = phones[2].get("/").body;
                assert_eq!(phones[2].fill(&page, "promise", None, &[("text", "Vi ringer på måndag")]).status, 303);
                room.lead(&mut leader, "advance");
            }
            Step::Signing => {
                for (phone, signed) in phones.iter_mut().zip(["1", "1", "0", "1"]) {
                    let page = phone.get("/").body;
                    let answer = phone.fill(&page, "sign", None, &[("signed", signed), ("text", "")]);
                    assert_eq!(answer.status, 303);
                }
                room.lead(&mut leader, "advance");
            }
            other => panic!("{other:?} is no step of this programme"),
        }
    }
    assert!(rounds > 0);
    let agreement = game().view(Audience::Room).room.agreement;
    assert_eq!(agreement.promises[2].as_deref(), Some("Vi ringer på måndag"));
    let signed: Vec<bool> = agreement.signatures.iter().flatten().map(|given| given.signed).collect();
    assert_eq!(signed, [true, true, false, true]);
    assert!(!agreement.commitments.is_empty(), "what was offered is in the agreement");
    assert!(phones[0].get("/").body.contains("Tack för samtalet"));
    let replayed = record::read(&room.folder).unwrap().game;
    assert_eq!(replayed.view(Audience::Room), game().view(Audience::Room));
}

/// A talk in which everything is done that the dialogue offers: an offer, an ask, a yes, a no, the pen.
fn talk(room: &Room, phones: &mut [Phone]) {
    let game = || room.link.as_ref().unwrap().now().game;
    let view = || game().view(Audience::Room).room;
    let round = view().round;
    let pen = view().pen().unwrap().index();
    let page = phones[pen].get("/").body;
    assert!(page.contains("Du har pennan"));
    assert_eq!(phones[pen].fill(&page, "base", None, &[("option", "0")]).status, 303);
    let words = format!("Vi gör det {round} & \"tillsammans\" <snart>");
    assert_eq!(phones[pen].fill(&page, "reword", None, &[("text", &words)]).status, 303);
    let page = phones[pen].get("/").body;
    assert!(page.contains("&lt;snart&gt;") && !page.contains("<snart>"), "words are words");
    let own = format!("Vi lånar ut nycklarna, runda {round}");
    assert_eq!(phones[pen].fill(&page, "offer", None, &[("clause", "own"), ("text", &own)]).status, 303);
    let asked = [format!("Ni svarar inom en vecka, runda {round}"), format!("Ni betalar allt, runda {round}")];
    for words in &asked {
        assert_eq!(phones[pen].fill(&page, "ask", None, &[("clause", "own"), ("text", words)]).status, 303);
    }
    let party = view().seats[pen].party;
    let other = view().seats.iter().position(|face| face.party != party).unwrap();
    let page = phones[other].get("/").body;
    assert!(page.contains("Kan ni lova det här?") && page.contains(&asked[0]));
    let entries = view().proposal().entries.len();
    let empty = phones[other].fill(&page, "decline", Some(entries - 1), &[("text", "  ")]);
    assert_eq!(empty.status, 409, "a no needs a reason");
    assert_eq!(phones[other].fill(&page, "consent", Some(entries - 2), &[]).status, 303);
    assert_eq!(phones[other].fill(&page, "decline", Some(entries - 1), &[("text", "Vi har inte råd")]).status, 303);
    assert!(!phones[other].get("/").body.contains("Kan ni lova det här?"));
    let page = phones[other].get("/").body;
    assert_eq!(phones[other].fill(&page, "askpen", None, &[]).status, 303);
    assert_eq!(
        phones[other].fill(&page, "invoke", None, &[("principle", "Openness"), ("text", "Alla ser")]).status,
        303
    );
    // One tells what only it knows, and all the others read it from then on.
    let role = view().seats[other].chair.role().unwrap();
    let secret = game().deck().roles[role].private.get("sv").to_owned();
    assert!(!phones[pen].get("/").body.contains(&secret), "nobody else has read it");
    let page = phones[other].get("/").body;
    assert_eq!(phones[other].fill(&page, "tell", None, &[]).status, 303);
    assert!(phones[pen].get("/").body.contains(&secret) && phones[other].get("/").body.contains("Ni har berättat"));
    let page = phones[pen].get("/").body;
    assert_eq!(phones[pen].fill(&page, "passpen", None, &[("to", &other.to_string())]).status, 303);
    assert_eq!(view().pen().map(|seat| seat.index()), Some(other));
}

#[test]
fn an_action_plan_is_made_from_phones() {
    let mut setup = setup(4, None);
    setup.programme.rounds.truncate(1);
    setup.programme.plan = true;
    let room = Room::of(setup);
    let mut leader = room.leader();
    let mut phones: Vec<Phone> = (1..=4).map(|seat| room.seated(seat)).collect();
    let view = || room.link.as_ref().unwrap().now().game.view(Audience::Room).room;
    while view().step != Step::Plan {
        match view().step {
            Step::FirstBallot | Step::SecondBallot => {
                vote(&mut phones, "cast", "4", &[]);
                room.lead(&mut leader, "reveal");
            }
            Step::Dialogue => {
                talk(&room, &mut phones);
                room.lead(&mut leader, "advance");
            }
            Step::Outcome => room.lead(&mut leader, "conclude"),
            _ => room.lead(&mut leader, "advance"),
        }
    }
    let row = |party| {
        let bound = |of: &&PlanOf| view().agreement.binds(**of).binds(party);
        view().plan_rows.iter().position(|of| bound(&of))
    };
    // Each seat writes and takes on what binds its own side; seats of the other are not even asked.
    let mut taken = 0;
    for (seat, phone) in phones.iter_mut().enumerate() {
        let party = view().seats[seat].own_party;
        let Some(at) = row(party) else { continue };
        let page = phone.get("/").body;
        assert!(page.contains("Handlingsplan"));
        let fields = [("first", "Vi <ringer> runt"), ("when", "I mars"), ("date", "2027-03-01"), ("sign", "")];
        assert_eq!(phone.fill(&page, "plan", Some(at), &fields).status, 303);
        if view().agreement.plan.row(view().plan_rows[at]).is_none_or(|row| row.who[party].is_none()) {
            assert_eq!(phone.fill(&page, "takeon", Some(at), &[]).status, 303);
            taken += 1;
        }
        let page = phone.get("/").body;
        assert!(page.contains("&lt;ringer&gt;") && !page.contains("<ringer>"), "words are words");
        let wrong = phone.fill(&page, "plan", Some(at), &[("date", "31 februari")]);
        assert!(wrong.status == 409 && wrong.body.contains("2027-03-01"), "{}", wrong.status);
    }
    assert!(taken > 0);
    let page = phones[1].get("/").body;
    let next = [("when", "Torsdag"), ("date", "2027-01-14"), ("place", "Lyktan"), ("holds", "")];
    assert_eq!(phones[1].fill(&page, "meeting", None, &next).status, 303);
    assert_eq!(phones[1].fill(&page, "calls", None, &[]).status, 303);
    assert!(phones[1].get("/").body.contains("Ni kallar till nästa möte"));
    assert_eq!(view().agreement.plan.caller, Some(komma_overens::rules::SeatId(1)));
    room.lead(&mut leader, "advance");
    assert_eq!(view().step, Step::Signing);
    let replayed = record::read(&room.folder).unwrap().game;
    assert_eq!(replayed.view(Audience::Room).room, view());
}

#[test]
fn an_agreement_is_followed_up_from_phones() {
    let mut setup = setup(4, None);
    setup.programme.rounds.truncate(1);
    setup.programme.rounds[0].kind = RoundKind::FollowUp;
    setup.programme.rounds[0].event = false;
    let text = |text: &str| LocalText(vec![("sv".to_owned(), text.to_owned())]);
    let promise =
        |by, title: &str| EarlierPromise { by, title: text(title), text: text(title), planned: String::new() };
    let promises = vec![promise(By::Public, "Vi <svarar> inom en vecka"), promise(By::Joint, "Vi ses varje kvartal")];
    setup.earlier = Some(Earlier { number: 1, date: "2026-11-22".to_owned(), sum: String::new(), promises });
    let room = Room::of(setup);
    let mut leader = room.leader();
    let mut phones: Vec<Phone> = (1..=4).map(|seat| room.seated(seat)).collect();
    let view = || room.link.as_ref().unwrap().now().game.view(Audience::Room).room;
    assert!(phones[0].get("/").body.contains("Vi &lt;svarar&gt; inom en vecka"), "words are words");
    room.lead(&mut leader, "advance");
    room.lead(&mut leader, "advance");
    assert_eq!(view().step, Step::KeptBallot);
    assert!(
        phones[0].get("/").body.contains("Hur väl har det hållits?")
            && phones[0].get("/").body.contains("Till stor del")
    );
    vote(&mut phones, "cast", "4", &[]);
    room.lead(&mut leader, "reveal");
    assert_eq!(view().step, Step::FollowUp);
    let page = phones[0].get("/").body;
    assert_eq!(phones[0].fill(&page, "stays", Some(0), &[]).status, 303);
    assert_eq!(phones[0].fill(&page, "changes", Some(1), &[("text", "Vi ses två gånger om året")]).status, 303);
    let empty = phones[0].fill(&page, "changes", Some(1), &[("text", " ")]);
    assert_eq!(empty.status, 409);
    let other = view().seats.iter().position(|face| face.party != view().seats[0].party).unwrap();
    let page = phones[other].get("/").body;
    assert!(page.contains("Säg ja"));
    assert_eq!(phones[other].fill(&page, "agreedecision", Some(0), &[]).status, 303);
    let page = phones[other].get("/").body;
    assert_eq!(phones[other].fill(&page, "agreedecision", Some(1), &[]).status, 303);
    room.lead(&mut leader, "advance");
    assert_eq!(view().step, Step::Homecoming);
    assert_eq!(view().agreement.followed.iter().filter(|followed| followed.decided.is_some()).count(), 2);
    assert_eq!(record::read(&room.folder).unwrap().game.view(Audience::Room).room, view());
}

#[test]
fn an_idea_round_is_played_from_phones() {
    let room = Room::of(setup(4, Some("ideverkstad")));
    let mut leader = room.leader();
    let mut phones: Vec<Phone> = (1..=4).map(|seat| room.seated(seat)).collect();
    let view = || room.link.as_ref().unwrap().now().game.view(Audience::Room).room;
    room.lead(&mut leader, "advance");
    assert_eq!(view().step, Step::Ideas);
    for (phone, title) in phones.iter_mut().zip(["Öppet kök", "Nattvandring"]) {
        let page = phone.get("/").body;
        let fields = [("kind", "idea"), ("title", title), ("line", "För alla")];
        assert_eq!(phone.fill(&page, "write", None, &fields).status, 303);
    }
    let page = phones[0].get("/").body;
    let fields = [("title", "Öppet kök på torget"), ("line", "")];
    assert_eq!(phones[0].fill(&page, "rewordidea", Some(0), &fields).status, 303);
    room.lead(&mut leader, "without");
    assert_eq!(view().step, Step::Gathering);
    for phone in &mut phones[..2] {
        let page = phone.get("/").body;
        assert_eq!(phone.fill(&page, "place", None, &[("idea", "0")]).status, 303);
    }
    let tile_of = |seat: usize| view().seats[seat].chair.tile().unwrap().0.to_string();
    for seat in [2, 3] {
        let page = phones[0].get("/").body;
        assert_eq!(phones[0].fill(&page, "asktile", None, &[("tile", &tile_of(seat)), ("idea", "0")]).status, 303);
    }
    let page = phones[2].get("/").body;
    assert_eq!(phones[2].fill(&page, "talkfirst", Some(0), &[]).status, 303);
    let page = phones[2].get("/").body;
    assert_eq!(phones[2].fill(&page, "agreetile", Some(0), &[]).status, 303);
    let page = phones[3].get("/").body;
    assert_eq!(phones[3].fill(&page, "refusetile", Some(1), &[("text", "Inte i år")]).status, 303);
    let page = phones[3].get("/").body;
    assert_eq!(phones[3].fill(&page, "askmerge", None, &[("idea", "1"), ("into", "0")]).status, 303);
    let page = phones[0].get("/").body;
    assert_eq!(phones[0].fill(&page, "refusemerge", Some(0), &[("text", "De är olika")]).status, 303);
    let page = phones[3].get("/").body;
    assert_eq!(phones[3].fill(&page, "park", Some(1), &[]).status, 303);
    let page = phones[1].get("/").body;
    assert_eq!(phones[1].fill(&page, "unpark", Some(1), &[]).status, 303);
    room.lead(&mut leader, "advance");
    assert_eq!(view().step, Step::Evaluation);
    vote(&mut phones[..3], "evaluate", "5", &[("first", "Vi ses på torget"), ("missing", "De unga")]);
    assert!(phones[3].get("/").body.contains("Din bricka är inte samlad"));
    room.lead(&mut leader, "reveal");
    let page = phones[3].get("/").body;
    assert!(page.contains("Skörden") && page.contains("Vi ses på torget"));
    assert_eq!(view().step, Step::Harvest);
}

#[test]
fn a_phone_finds_back_after_reload_and_restart() {
    let room = Room::new(2);
    let mut phone = room.phone();
    assert!(phone.get("/").body.contains("Var sitter du?"));
    let answer = phone.join(&room.code.to_lowercase(), 2);
    let cookie = answer.header("set-cookie").unwrap();
    for part in ["plats=", "HttpOnly", "SameSite=Strict", "Path=/"] {
        assert!(cookie.contains(part), "{cookie}");
    }
    assert_eq!(phone.cookies["plats"].len(), 32);
    let token = phone.cookies["plats"].clone();
    assert_eq!(phone.join(&room.code, 2).status, 303);
    assert_eq!(phone.join("XXXX", 1).status, 403);
    assert_eq!(phone.cookies["plats"], token, "pressed twice, or a wrong code: the seat is kept");
    assert!(phone.get("/").body.contains("Plats 2"));
    let mut leader = room.leader();
    room.lead(&mut leader, "advance");
    room.lead(&mut leader, "advance");
    let page = phone.get("/").body;
    let incomplete = phone.fill(&page, "cast", None, &[("r0", "4"), ("p0", "1")]);
    assert_eq!(incomplete.status, 409);
    assert!(
        incomplete.body.contains("saknar svar")
            && incomplete.body.contains("id=\"r0-4\" name=\"r0\" value=\"4\" checked")
    );
    assert!(
        phone.get("/").body.contains("id=\"r0-4\" name=\"r0\" value=\"4\" checked"),
        "what is filled in survives a reload"
    );
    let code = room.code.clone();
    let room = room.restart();
    assert_eq!(room.code, code);
    let mut again = Phone { at: room.phone().at, host: room.phone().host, cookies: phone.cookies.clone() };
    assert!(again.get("/").body.contains("Hur väl kan ni leva med detta?"), "the same seat, in the same step");
    let mut leader_again = Phone { at: again.at, host: again.host.clone(), cookies: leader.cookies.clone() };
    assert!(leader_again.get("/bord").body.contains("Runt bordet"));
}

#[test]
fn the_leader_frees_a_seat_and_moves_it_to_another_phone() {
    let room = Room::new(2);
    let (mut first, mut leader) = (room.seated(1), room.leader());
    let page = leader.get("/bord").body;
    assert!(!page.contains(&first.cookies["plats"]));
    let moving = leader.fill(&page, "move", None, &[]);
    assert_eq!(moving.status, 200, "{}", moving.body);
    let link = moving.body.split("/in/").nth(1).unwrap().split('<').next().unwrap().to_owned();
    let mut second = room.phone();
    let page = second.get(&format!("/in/{link}")).body;
    assert!(page.contains("Plats 1") && first.get("/").body.contains("Din roll"), "looking at a link takes no seat");
    let answer = second.post("/in", &[("biljett", &link)]);
    assert_eq!(answer.status, 303);
    assert!(second.get("/").body.contains("Din roll") && first.get("/").body.contains("Var sitter du?"));
    assert_eq!(room.phone().post("/in", &[("biljett", &link)]).status, 409, "a link works once");
    room.lead(&mut leader, "free");
    assert!(second.get("/").body.contains("Var sitter du?"));
    room.lead(&mut leader, "off");
    assert!(room.phone().get("/").body.contains("Mobilerna är inte med just nu"));
    assert_eq!(room.phone().join(&room.code, 1).status, 410);
}

#[test]
fn raised_hands_are_counted_on_the_leaders_page() {
    let mut setup = setup(4, None);
    setup.ballots = BallotMethod::RaisedHands;
    let room = Room::of(setup);
    let (mut phone, mut leader) = (room.seated(1), room.leader());
    room.lead(&mut leader, "advance");
    room.lead(&mut leader, "advance");
    assert!(phone.get("/").body.contains("ni röstar med handen"));
    for _ in 0..2 {
        let page = leader.get("/bord").body;
        let party = if page.contains("Offentlig: räknad") { 1 } else { 0 };
        let form = &crate::client::forms(&page)
            .into_iter()
            .filter(|form| form.hidden("vad").is_some_and(|vad| vad == "count"))
            .nth(party)
            .unwrap();
        let mut fields: Vec<(&str, &str)> =
            form.fields.iter().map(|(name, value)| (name.as_str(), value.as_str())).collect();
        fields.extend([("r0-4", "2"), ("r1-3", "1"), ("t1", "1")]);
        assert_eq!(leader.post("/bord/gor", &fields).status, 303);
    }
    room.lead(&mut leader, "reveal");
    assert!(phone.get("/").body.contains("2 på 4"));
}

#[test]
fn each_phone_has_its_language_and_the_room_its_page() {
    let room = Room::new(2);
    let mut phone = room.seated(1);
    assert_eq!(phone.get("/sprak?till=en&sida=/").status, 303);
    assert!(phone.get("/").body.contains("Your role"));
    assert_eq!(phone.get("/sprak?till=sv&sida=http://evil.example").header("location"), Some("/"));
    let mut screen = room.phone();
    assert!(screen.get("/rum").body.contains("Rummets skärm") && !screen.get("/rum").body.contains(&room.code));
    assert_eq!(screen.post("/rum/in", &[("kod", &room.code)]).status, 303);
    let page = screen.get("/rum").body;
    assert!(page.contains(&room.code) && page.contains("class=\"qr\"") && page.contains("1 av 2"));
    let mut other = room.seated(2);
    assert!(!screen.get("/rum").body.contains(&room.code), "when all seats are taken the code is not shown");
    assert!(other.get("/rum").body.contains("Rummets skärm"), "a seat's cookie opens no other page");
    assert!(other.get("/bord").body.contains("Ledarkod"));
}

#[test]
fn phones_that_drop_come_back_and_repeat_themselves_lose_no_ballot_and_count_none_twice() {
    let room = Room::new(8);
    let mut leader = room.leader();
    room.lead(&mut leader, "advance");
    room.lead(&mut leader, "advance");
    let phones: Vec<Phone> = (1..=8).map(|seat| room.seated(seat)).collect();
    let threads = (0_usize..).zip(phones).map(|(seat, mut phone)| {
        std::thread::spawn(move || {
            let page = phone.get("/").body;
            let rating = (seat % 5 + 1).to_string();
            let rows = page.matches("<fieldset class=\"row\">").count();
            let names: Vec<String> = (0..rows).map(|row| format!("r{row}")).collect();
            let marks: Vec<(&str, &str)> = names.iter().map(|name| (name.as_str(), rating.as_str())).collect();
            for turn in 0..4 {
                match (seat + turn) % 4 {
                    // A line that is opened, and gone in the middle of a word.
                    0 => drop(std::net::TcpStream::connect(phone.at).unwrap()),
                    // Half a request.
                    1 => {
                        let mut stream = std::net::TcpStream::connect(phone.at).unwrap();
                        std::io::Write::write_all(&mut stream, b"POST /gor HTTP/1.1\r\nHost: x\r\nContent-Le").unwrap();
                    }
                    2 => drop(phone.get("/")),
                    _ => assert_eq!(phone.fill(&page, "cast", None, &marks).status, 303),
                }
            }
            // The same twice at once: both come through, or one of them, and it is one ballot.
            let mut twin = phone.clone();
            let (copy, other) = (page.clone(), marks.clone());
            std::thread::scope(|scope| {
                scope.spawn(|| assert_eq!(twin.fill(&copy, "cast", None, &other).status, 303));
                assert_eq!(phone.fill(&page, "cast", None, &marks).status, 303);
            });
        })
    });
    for thread in threads.collect::<Vec<_>>() {
        thread.join().unwrap();
    }
    room.lead(&mut leader, "reveal");
    let view = room.link.as_ref().unwrap().now().game.view(Audience::Room).room;
    let row = &view.first().unwrap().rows[0].votes.tally;
    assert_eq!((row.public.ratings, row.ideburen.ratings), ([1, 1, 1, 0, 1], [1, 1, 1, 1, 0]));
    assert_eq!(record::read(&room.folder).unwrap().game.view(Audience::Room).room, view);
}

#[test]
fn a_room_is_reached_over_the_newer_addresses_too_and_on_every_network() {
    let Some(room) = Room::at(std::net::Ipv6Addr::LOCALHOST.into()) else {
        eprintln!("this machine has no IPv6: nothing was tried over it");
        return;
    };
    assert!(room.url.starts_with("http://[::1]:"));
    assert!(room.seated(1).get("/").body.contains("Din roll"));
    let room = Room::at(std::net::Ipv4Addr::UNSPECIFIED.into()).unwrap();
    assert!(!room.url.contains("0.0.0.0"), "{} is no address to type", room.url);
    let mut phone = Phone::new(&format!("http://127.0.0.1:{}/", room.phone().at.port()));
    assert_eq!(phone.join(&room.code, 1).status, 303);
}
