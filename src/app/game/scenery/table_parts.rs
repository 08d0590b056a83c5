//! Parts that several rooms show: the table, the timeline, the hexagon, the bridge of trust, and words for
//! seats and parties.

use crate::app::art::{Art, Icon, Stone, Table, hexagon_points};
use crate::app::scene::{Align, EaseFunction, Look, Motion, Row, Stage, Touch, What, Words};
use crate::app::theme::{DESIGN_HEIGHT, DESIGN_WIDTH, Ink, motion, size, space};
use crate::rules::{
    Account, Deck, Party, Phase, Principle, RoomView, RoundKind, RoundMark, RoundTime, SeatFace, Values,
};
use crate::t;

/// Width and height of the floor: wider and higher than the design space, for windows of other shapes.
const BLEED: (f32, f32) = (2560.0, 1440.0);

/// Heights over the floor, so that scenes agree on which item covers which.
pub(crate) mod z {
    /// The floor, behind everything else.
    pub(crate) const FLOOR: f32 = -100.0;
    /// The strip of the timeline, and stools half under the table.
    pub(crate) const STRIP: f32 = -20.0;
    /// What stands on the strip.
    pub(crate) const STRIP_ON: f32 = -19.0;
    /// The stools.
    pub(crate) const STOOL: f32 = 0.0;
    /// The table.
    pub(crate) const TABLE: f32 = 10.0;
    /// Words on the floor and numbers on the stools.
    pub(crate) const LABEL: f32 = 14.0;
    /// Cards on the table.
    pub(crate) const CARD: f32 = 20.0;
    /// What is written on a card.
    pub(crate) const CARD_ON: f32 = 21.0;
    /// The pencil.
    pub(crate) const PENCIL: f32 = 26.0;
    /// Sheets beside the table.
    pub(crate) const SHEET: f32 = 30.0;
    /// What is written on a sheet.
    pub(crate) const SHEET_ON: f32 = 31.0;
    /// A sheet over all other things.
    pub(crate) const OVER: f32 = 60.0;
    /// What is written on it.
    pub(crate) const OVER_ON: f32 = 61.0;
}

/// A table too large for the screen, its middle at (`cx`, `cy`), behind sheets. The floor is there without saying.
pub(crate) fn table_background(stage: &mut Stage, cx: f32, cy: f32, radius: f32) {
    let (w, h) = BLEED;
    let planks = (radius / 80.0).clamp(7.0, 16.0) as u16;
    let table = Table { planks, ..Table::round(radius) };
    let (dx, dy) = ((w - DESIGN_WIDTH) / 2.0, (h - DESIGN_HEIGHT) / 2.0);
    let art = Art::TableView { table, cx: cx + dx, cy: cy + dy, w, h };
    stage.art("table", art, DESIGN_WIDTH / 2.0, DESIGN_HEIGHT / 2.0, z::FLOOR + 1.0);
}

/// Where a line of words has its upper edge when its middle is at `y`.
pub(crate) fn top_of(words: Words, look: &Look, y: f32) -> f32 {
    y - words.height(1, look) / 2.0
}

/// The lowest a control may be, at the text size of `look`.
pub(crate) fn control(look: &Look) -> f32 {
    look.pt(60.0)
}

/// A signed number with a real minus sign: `+2`, `0`, `−4`.
pub(crate) fn signed(value: i8) -> String {
    match value {
        0 => String::from("0"),
        1.. => format!("+{value}"),
        _ => format!("\u{2212}{}", value.unsigned_abs()),
    }
}

/// The name of a party: *Offentlig*, *Idéburen*.
pub(crate) fn party_name(look: &Look, party: Party) -> String {
    match party {
        Party::Public => t!(look.lang, "party-public"),
        Party::Ideburen => t!(look.lang, "party-ideburen"),
    }
}

/// The colour of a party's words on paper and floor.
pub(crate) fn party_ink(party: Party) -> Ink {
    match party {
        Party::Public => Ink::OffText,
        Party::Ideburen => Ink::IdeText,
    }
}

/// The name of a principle, in full or as the hexagon has it.
pub(crate) fn principle_name(look: &Look, principle: Principle, short: bool) -> String {
    let kind = if short { "principle-short" } else { "principle" };
    crate::text::tr(look.lang, &format!("{kind}-{}", principle.code()))
}

/// The name of a phase.
pub(crate) fn phase_name(look: &Look, phase: Phase) -> String {
    crate::text::tr(look.lang, &format!("phase-{}", phase.code()))
}

/// The short name of whom a seat speaks for: its role, or the organisation it was dealt.
pub(crate) fn role_short<'a>(look: &Look, deck: &'a Deck, face: &'a SeatFace) -> &'a str {
    let role = face.chair.role().and_then(|role| deck.roles.get(role));
    role.map_or(&face.chair_name, |role| &role.title).get(look.lang.tag())
}

/// A seat in words, for screen readers: `4. Ordförande, Idéburen`.
pub(crate) fn seat_words(look: &Look, deck: &Deck, face: &SeatFace) -> String {
    t!(
        look.lang,
        "rooms-seat-role",
        seat = face.seat.to_string(),
        role = role_short(look, deck, face).to_owned(),
        party = party_name(look, face.party)
    )
}

/// A stone of the timeline.
struct Step {
    /// What tells it apart.
    key: String,
    name: String,
    stone: Stone,
    /// What a screen reader says.
    label: String,
}

/// The phases of the timeline and where they stand, as far as the rounds have reached.
fn phase_steps(room: &RoomView, look: &Look) -> Vec<Step> {
    let step = |phase: Phase| {
        let times = || room.rounds.iter().filter(|round| round.phase == Some(phase)).map(|round| round.time);
        let stone = if times().any(|time| time == RoundTime::Current) {
            Stone::Current
        } else if times().any(|time| time == RoundTime::Passed) {
            Stone::Passed
        } else {
            Stone::Coming
        };
        let name = phase_name(look, phase);
        let label = match stone {
            Stone::Passed => t!(look.lang, "rooms-phase-passed", phase = name.clone()),
            Stone::Current => t!(look.lang, "rooms-phase-current", phase = name.clone()),
            Stone::Coming => t!(look.lang, "rooms-phase-coming", phase = name.clone()),
        };
        Step { key: phase.code().to_owned(), name, stone, label }
    };
    Phase::ALL.map(step).into()
}

/// The most rounds that are shown beside each other.
const ROUNDS: usize = 9;

/// The rounds where some are idea rounds, which belong to no phase; of many, those around the one that is played.
fn round_steps(room: &RoomView, look: &Look) -> Vec<Step> {
    let first = room.round.saturating_sub(ROUNDS / 2).min(room.rounds.len().saturating_sub(ROUNDS));
    let step = |(at, round): (usize, &RoundMark)| {
        let name = match (&round.kind, round.phase) {
            (RoundKind::Idea, _) => t!(look.lang, "ideas-round"),
            (RoundKind::FollowUp, _) => t!(look.lang, "follow-round"),
            (RoundKind::OwnQuestion, _) => t!(look.lang, "own-round"),
            (RoundKind::Scenario { .. }, Some(phase)) => phase_name(look, phase),
            (RoundKind::Scenario { .. }, None) => t!(look.lang, "ideas-round-scenario"),
        };
        let (stone, key) = match round.time {
            RoundTime::Passed => (Stone::Passed, "ideas-round-passed"),
            RoundTime::Current => (Stone::Current, "ideas-round-current"),
            RoundTime::Coming => (Stone::Coming, "ideas-round-coming"),
        };
        let args = [("name", name.clone().into()), ("round", (at as i64 + 1).into())];
        let label = crate::text::tr_with(look.lang, key, &args);
        Step { key: format!("round {at}"), name, stone, label }
    };
    room.rounds.iter().enumerate().skip(first).take(ROUNDS).map(step).collect()
}

/// The timeline along the upper edge: a stone for each of the seven phases, or for each round where some rounds are of ideas.
/// Where the names do not fit beside each other, only the one we are in has its name, and the others theirs when pointed at.
/// Returns the lower edge of the strip.
pub(crate) fn timeline(stage: &mut Stage, room: &RoomView, look: &Look) -> f32 {
    const MARGIN: f32 = 46.0;
    const MIDDLE: f32 = 43.0;
    let ideas = room.rounds.iter().any(|round| !round.kind.has_card());
    let steps = if ideas { round_steps(room, look) } else { phase_steps(room, look) };
    let here = steps.iter().position(|step| step.stone == Stone::Current);
    let reached = here.or_else(|| steps.iter().rposition(|step| step.stone == Stone::Passed));
    let style = |i: usize| match steps[i].stone {
        Stone::Current => Words::STRONG,
        Stone::Passed => Words::BODY,
        Stone::Coming => Words::SOFT,
    };
    let widths: Vec<f32> = steps.iter().map(|step| Words::STRONG.width(&step.name, look).max(84.0)).collect();
    let between = steps.len().saturating_sub(1).max(1) as f32;
    // A few rounds stand together; seven phases take the whole width.
    let wide =
        (DESIGN_WIDTH - 2.0 * MARGIN).min(if ideas { widths.iter().sum::<f32>() + 320.0 * between } else { f32::MAX });
    let left = (DESIGN_WIDTH - wide) / 2.0;
    let gap = (wide - widths.iter().sum::<f32>()) / between;
    let all = gap >= space::XXL || steps.len() == 1;
    let mut xs = vec![DESIGN_WIDTH / 2.0; steps.len()];
    let mut x = left;
    for (i, width) in widths.iter().enumerate() {
        if steps.len() > 1 {
            xs[i] = if all { x + width / 2.0 } else { left + 42.0 + i as f32 * (wide - 84.0) / between };
        }
        x += width + gap;
    }
    // Without a name below the stones the strip is lower.
    let bottom = if all || here.is_some() { 84.0 + Words::BODY.height(1, look) } else { 92.0 };
    let (bleed, _) = BLEED;
    // The strip reaches above the design space too, for windows that are higher.
    let above = 400.0;
    let strip = format!(
        r#"<rect x="{}" y="{}" width="{bleed}" height="{}" fill="$ground-light"/><rect x="{}" y="{}" width="{bleed}" height="2" fill="$ground-deep"/>"#,
        -bleed / 2.0,
        -(bottom + above) / 2.0,
        bottom + above,
        -bleed / 2.0,
        (bottom + above) / 2.0 - 2.0,
    );
    let art = Art::Svg { key: String::from("strip"), w: bleed, h: bottom + above, body: strip };
    stage.art("timeline", art, DESIGN_WIDTH / 2.0, (bottom - above) / 2.0, z::STRIP);
    let (first, last) = (xs.first().copied().unwrap_or_default(), xs.last().copied().unwrap_or_default());
    if last > first {
        let solid = reached.map_or(0.0, |i| xs[i] - first);
        stage.art_at("timeline path", Art::TimelinePath { w: last - first, solid }, first, MIDDLE - 2.0, z::STRIP_ON);
    }
    for (i, step) in steps.iter().enumerate() {
        stage.art(format!("stone {}", step.key), Art::Stone { state: step.stone }, xs[i], MIDDLE, z::STRIP_ON + 0.5);
        let mut rect = (xs[i] - 42.0, 6.0, 84.0, bottom - 12.0);
        if all || here == Some(i) {
            let words = style(i).aligned(Align::Center);
            let half = words.width(&step.name, look) / 2.0;
            let x = xs[i].clamp(MARGIN + half, DESIGN_WIDTH - MARGIN - half);
            stage.words(format!("phase {}", step.key), &step.name, words, look, x, 75.0, z::STRIP_ON);
            if all {
                rect = (x - half.max(42.0), 6.0, 2.0 * half.max(42.0), bottom - 12.0);
            }
        }
        stage.label(step.label.clone(), rect);
    }
    bottom
}

/// The places of `n` stools whose middles are `r` from (`cx`, `cy`): x, y and the angle in degrees, clockwise from the right.
/// The first is to the upper left or at the top, so that the card between them stays free.
pub(crate) fn seat_positions(n: usize, cx: f32, cy: f32, r: f32) -> Vec<(f32, f32, f32)> {
    let step = 360.0 / n.max(1) as f32;
    let first = match n {
        2 => 180.0,
        // Nobody sits right above or below the card where that can be avoided; six do as in the design.
        6 => -90.0,
        n if n.is_multiple_of(2) => -90.0 - step / 2.0,
        _ => -90.0,
    };
    (0..n)
        .map(|i| {
            let angle = first + step * i as f32;
            let (sin, cos) = angle.to_radians().sin_cos();
            (cx + r * cos, cy + r * sin, angle)
        })
        .collect()
}

/// The side of the stools at a table of `n` seats.
pub(crate) fn stool_size(n: usize) -> f32 {
    match n {
        0..=8 => 92.0,
        9..=12 => 72.0,
        _ => 52.0,
    }
}

/// A hexagon to be shown.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) struct Hexagon {
    /// Its middle.
    pub(crate) at: (f32, f32),
    /// From the middle to a corner.
    pub(crate) r: f32,
    /// The values now.
    pub(crate) now: Values,
    /// The values before, dotted.
    pub(crate) before: Option<Values>,
    /// Whether the values stand beside the names.
    pub(crate) signed: bool,
}

/// The hexagon of the principles with names around it; each answers "why?". Where the parts end is returned: left, top, right,
/// bottom.
pub(crate) fn hexagon(stage: &mut Stage, look: &Look, hexagon: &Hexagon) -> (f32, f32, f32, f32) {
    let Hexagon { at: (cx, cy), r, now, before, signed: with_values } = *hexagon;
    let what = What::Hexagon { r, now: now.principles, before: before.map(|values| values.principles) };
    // A drawing of the same size finds the place; the values in it move.
    let item = stage.art("hexagon", Art::Hexagon { r, now: None, before: None }, cx, cy, z::LABEL);
    item.what = what;
    item.motion = Motion { ms: motion::HEXAGON, ease: EaseFunction::CubicInOut, ..Motion::default() };
    let icon = look.pt(size::BODY);
    let gap = look.pt(10.0);
    let line = Words::BODY.height(1, look);
    let corners = hexagon_points(r, [1.0; 6]);
    let mut bounds = (cx - r, cy - r, cx + r, cy + r);
    for principle in Principle::ALL {
        let i = principle.index();
        let name = principle_name(look, principle, true);
        let value = signed(now.of(Account::Principle(principle)));
        let name_width = Words::BODY.width(&name, look);
        let value_width = if with_values { gap + Words::STRONG.width(&value, look) } else { 0.0 };
        let width = icon + gap + name_width + value_width;
        let (dx, dy) = corners[i];
        let away = space::L + look.pt(4.0);
        let (left, y) = match i {
            0 => (cx - width / 2.0, cy - r - space::M - line / 2.0),
            3 => (cx - width / 2.0, cy + r + space::M + line / 2.0),
            1 | 2 => (cx + dx + away, cy + dy),
            _ => (cx + dx - away - width, cy + dy),
        };
        let code = principle.code();
        stage.icon(
            format!("hexagon icon {code}"),
            Icon::principle(principle),
            icon,
            Ink::Ink,
            left + icon / 2.0,
            y,
            z::LABEL,
        );
        let x = left + icon + gap;
        let top = top_of(Words::BODY, look, y);
        stage.words(format!("hexagon name {code}"), &name, Words::BODY, look, x, top, z::LABEL);
        if with_values {
            let x = x + name_width + gap;
            stage.words(format!("hexagon value {code}"), &value, Words::STRONG, look, x, top, z::LABEL);
        }
        let why = t!(look.lang, "rooms-why", what = format!("{name} {value}"));
        let height = line.max(60.0);
        stage.press(Touch::Account(Account::Principle(principle)), why, (left, y - height / 2.0, width, height));
        bounds = (
            bounds.0.min(left),
            bounds.1.min(y - line / 2.0),
            bounds.2.max(left + width),
            bounds.3.max(y + line / 2.0),
        );
    }
    bounds
}

/// The width [`trust_bridge`] takes for a bridge `w` wide.
pub(crate) fn trust_width(look: &Look, trust: i8, w: f32) -> f32 {
    let bridge = if w > 0.0 { w + space::L } else { 0.0 };
    bridge + Words::BODY.width(&t!(look.lang, "rooms-trust", value = i64::from(trust)), look)
}

/// Trust as a bridge `w` wide (none when `w` is 0) and in words, from `x`, its middle at `y`; it answers "why?".
pub(crate) fn trust_bridge(stage: &mut Stage, look: &Look, trust: i8, (x, y): (f32, f32), w: f32) -> Row {
    let words = t!(look.lang, "rooms-trust", value = i64::from(trust));
    let width = trust_width(look, trust, w);
    let mut left = x;
    let mut height = Words::BODY.height(1, look);
    if w > 0.0 {
        let art = Art::TrustBridge { w, laid: trust.clamp(0, 10).unsigned_abs() };
        height = height.max(art.face().1);
        stage.art("trust", art, x + w / 2.0, y, z::LABEL);
        left += w + space::L;
    }
    stage.words("trust words", &words, Words::BODY, look, left, top_of(Words::BODY, look, y), z::LABEL);
    let touch = height.max(60.0);
    let why = t!(look.lang, "rooms-why", what = words);
    stage.press(Touch::Account(Account::Trust), why, (x, y - touch / 2.0, width, touch));
    Row { width, height, below: y + height / 2.0 }
}

/// The width of [`party_legend`].
pub(crate) fn legend_width(look: &Look) -> f32 {
    let words = |party| Words::BODY.width(&party_name(look, party), look);
    Party::ALL.into_iter().map(|party| look.pt(40.0) + space::M + words(party)).sum::<f32>() + space::XXL
}

/// The parties' shapes with their words, from `x`, their middle at `y`.
pub(crate) fn party_legend(stage: &mut Stage, look: &Look, x: f32, y: f32) -> Row {
    let side = look.pt(40.0);
    let mut left = x;
    for party in Party::ALL {
        let name = party_name(look, party);
        stage.art(format!("legend {}", party.code()), Art::piece(party, side), left + side / 2.0, y, z::LABEL);
        left += side + space::M;
        let top = top_of(Words::BODY, look, y);
        let key = format!("legend word {}", party.code());
        left += stage.words(key, &name, Words::BODY, look, left, top, z::LABEL).width + space::XXL;
    }
    let height = Words::BODY.height(1, look).max(side);
    Row { width: left - space::XXL - x, height, below: y + height / 2.0 }
}
