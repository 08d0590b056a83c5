//! How things move: pure arithmetic on places, angles and drawings.

use super::{EaseFunction, Enter, Item, Motion, What};
use crate::app::art::{Art, Paint};
use crate::app::theme::motion;
use bevy::math::curve::Curve;

/// Where a thing is, how it is turned and how much of it shows.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) struct Pose {
    /// Design px from the left.
    pub(crate) x: f32,
    /// Design px from above.
    pub(crate) y: f32,
    /// Degrees clockwise.
    pub(crate) turn: f32,
    /// Opacity, 0 to 1.
    pub(crate) alpha: f32,
}

impl Pose {
    /// Where `item` is to be.
    pub(crate) fn of(item: &Item) -> Pose {
        Pose { x: item.at.0, y: item.at.1, turn: item.turn, alpha: item.alpha.clamp(0.0, 1.0) }
    }

    /// Where `item` comes from when it is new; `None` if it is there at once.
    pub(crate) fn entering(item: &Item, movement: bool) -> Option<Pose> {
        let there = Pose::of(item);
        match item.motion.enter {
            Enter::There => None,
            Enter::From { dx, dy, turn } if movement => {
                Some(Pose { x: there.x + dx, y: there.y + dy, turn: there.turn + turn, alpha: 0.0 })
            }
            Enter::Fade | Enter::From { .. } => Some(Pose { alpha: 0.0, ..there }),
        }
    }

    fn toward(self, to: Pose, t: f32) -> Pose {
        Pose {
            x: mix(self.x, to.x, t),
            y: mix(self.y, to.y, t),
            turn: mix(self.turn, to.turn, t),
            alpha: mix(self.alpha, to.alpha, t),
        }
    }
}

/// A way from one pose, and perhaps one drawing, to another.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Way {
    from: Pose,
    to: Pose,
    /// What it looked like before, if its looks change on the way.
    was: Option<What>,
    /// When it set out, in seconds.
    start: f64,
    motion: Motion,
}

impl Way {
    /// Sets out at `start` seconds. With movement off only opacity changes, in [`motion::REDUCED`] ms and without waiting.
    pub(crate) fn new(from: Pose, to: Pose, was: Option<What>, start: f64, motion: Motion, movement: bool) -> Way {
        if movement {
            return Way { from, to, was, start, motion };
        }
        let alpha = if from.alpha < to.alpha { from.alpha } else { 0.0 };
        Way {
            from: Pose { alpha, ..to },
            to,
            was: None,
            start,
            motion: Motion { ms: motion::REDUCED, delay: 0, ease: EaseFunction::Linear, sag: 0.0, ..motion },
        }
    }

    /// Fading out where it is, in [`motion::REDUCED`] ms.
    pub(crate) fn out(from: Pose, start: f64) -> Way {
        let motion = Motion { ms: motion::REDUCED, ease: EaseFunction::Linear, ..Motion::default() };
        Way { from, to: Pose { alpha: 0.0, ..from }, was: None, start, motion }
    }

    /// How far along it is at `now` seconds, eased, 0 to 1.
    pub(crate) fn progress(&self, now: f64) -> f32 {
        let waited = (now - self.start) * 1000.0 - self.motion.delay as f64;
        if waited <= 0.0 {
            return 0.0;
        }
        if waited >= self.motion.ms as f64 {
            return 1.0;
        }
        self.motion.ease.sample_clamped((waited / self.motion.ms as f64) as f32)
    }

    /// Whether it has arrived at `now` seconds.
    pub(crate) fn is_over(&self, now: f64) -> bool {
        (now - self.start) * 1000.0 >= (self.motion.delay + self.motion.ms) as f64
    }

    /// Lets it have arrived.
    pub(crate) fn arrive(&mut self) {
        self.start = f64::NEG_INFINITY;
    }

    /// Where it is at `progress`.
    pub(crate) fn pose(&self, progress: f32) -> Pose {
        let mut pose = self.from.toward(self.to, progress);
        if progress < 1.0 {
            pose.y += self.motion.sag * 4.0 * progress * (1.0 - progress);
        }
        pose
    }

    /// What it looks like at `progress`, if that is not what it will be in the end.
    pub(crate) fn looks(&self, what: &What, progress: f32) -> Option<Art> {
        self.was.as_ref().and_then(|was| between(was, what, progress))
    }
}

fn mix(from: f32, to: f32, t: f32) -> f32 {
    // Exact at both ends, so that what has arrived is where it should be.
    if t >= 1.0 { to } else { from + (to - from) * t }
}

fn mix_steps(from: u16, to: u16, t: f32) -> u16 {
    mix(f32::from(from), f32::from(to), t).round() as u16
}

/// The drawing of something at rest.
pub(crate) fn drawing(what: &What) -> Option<Art> {
    match what {
        What::Art(art) => Some(art.clone()),
        What::Hexagon { r, now, before } => {
            Some(Art::hexagon(*r, now.map(f32::from), before.map(|before| before.map(f32::from))))
        }
        What::Type(_) => None,
    }
}

/// Whether `was` can turn into `is` little by little.
pub(crate) fn blends(was: &What, is: &What) -> bool {
    between(was, is, 0.0).is_some()
}

/// What something new is before it is itself: the shapes of a verdict slide together when it is shown.
pub(crate) fn before(what: &What) -> Option<What> {
    match what {
        What::Art(Art::VerdictDisc { sign, d, closed }) if *closed > 0 => {
            Some(What::Art(Art::VerdictDisc { sign: *sign, d: *d, closed: 0 }))
        }
        _ => None,
    }
}

/// The drawing `t` of the way from `was` to `is`; `None` where the one just replaces the other.
fn between(was: &What, is: &What, t: f32) -> Option<Art> {
    match (was, is) {
        (What::Hexagon { now: from, .. }, What::Hexagon { r, now, before }) if from != now => {
            let mut values = [0.0; 6];
            for (value, (from, to)) in values.iter_mut().zip(from.iter().zip(now)) {
                *value = mix(f32::from(*from), f32::from(*to), t);
            }
            Some(Art::hexagon(*r, values, before.map(|before| before.map(f32::from))))
        }
        (What::Art(was), What::Art(is)) => match (was, is) {
            (
                Art::Piece { party: from, size: old, paint: Paint::Hollow | Paint::Waiting },
                Art::Piece { party, size, paint: Paint::Painted },
            ) if from == party && old == size => {
                let twentieths = mix_steps(0, 20, t) as u8;
                Some(Art::Piece { party: *party, size: *size, paint: Paint::Rising(twentieths) })
            }
            (Art::VerdictDisc { sign: old, d: size, closed: from }, Art::VerdictDisc { sign, d, closed })
                if old == sign && size == d && from != closed =>
            {
                let closed = mix_steps(u16::from(*from), u16::from(*closed), t) as u8;
                Some(Art::VerdictDisc { sign: *sign, d: *d, closed })
            }
            (Art::Bar { by: old, permille: from, w: wide, h: high }, Art::Bar { by, permille, w, h })
                if old == by && wide == w && high == h && from != permille =>
            {
                Some(Art::Bar { by: *by, permille: mix_steps(*from, *permille, t), w: *w, h: *h })
            }
            _ => None,
        },
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::rules::Party;

    fn item(x: f32, motion: Motion) -> Item {
        Item {
            key: "a".into(),
            what: What::Art(Art::piece(Party::Public, 40.0)),
            at: (x, 10.0),
            z: 0.0,
            turn: 0.0,
            alpha: 1.0,
            motion,
        }
    }

    #[test]
    fn every_ease_starts_at_the_start_and_arrives() {
        for ease in [
            EaseFunction::Linear,
            EaseFunction::QuadraticOut,
            EaseFunction::CubicOut,
            EaseFunction::QuinticOut,
            EaseFunction::CubicInOut,
            EaseFunction::SineInOut,
        ] {
            assert!(ease.sample_clamped(0.0).abs() < 1e-6, "{ease:?}");
            assert!((ease.sample_clamped(1.0) - 1.0).abs() < 1e-6, "{ease:?}");
            let mut last = 0.0;
            for step in 0..=100 {
                let at = ease.sample_clamped(step as f32 / 100.0);
                assert!(at >= last - 1e-6, "{ease:?} goes back");
                last = at;
            }
        }
    }

    #[test]
    fn a_way_waits_goes_and_arrives() {
        let motion = Motion { ms: 200, delay: 100, ease: EaseFunction::Linear, ..Motion::default() };
        let way = Way::new(Pose::of(&item(0.0, motion)), Pose::of(&item(10.0, motion)), None, 5.0, motion, true);
        assert_eq!(way.progress(5.05), 0.0);
        assert!((way.pose(way.progress(5.2)).x - 5.0).abs() < 1e-3);
        assert!(!way.is_over(5.299) && way.is_over(5.3001));
        assert_eq!(way.pose(way.progress(6.0)).x, 10.0);
    }

    #[test]
    fn a_way_hangs_in_its_middle_and_not_at_its_ends() {
        let motion = Motion { ms: 200, ease: EaseFunction::Linear, sag: 80.0, ..Motion::default() };
        let (from, to) = (Pose::of(&item(0.0, motion)), Pose::of(&item(10.0, motion)));
        let way = Way::new(from, to, None, 0.0, motion, true);
        assert_eq!((way.pose(0.0).y, way.pose(0.5).y, way.pose(1.0).y), (10.0, 90.0, 10.0));
        assert_eq!(Way::new(from, to, None, 0.0, motion, false).pose(0.5).y, 10.0);
    }

    #[test]
    fn with_movement_off_things_are_there_and_fade_in() {
        let motion = Motion { enter: Enter::From { dx: 50.0, dy: 0.0, turn: 4.0 }, ..Motion::default() };
        let thing = item(10.0, motion);
        let from = Pose::entering(&thing, false).unwrap();
        assert_eq!((from.x, from.turn, from.alpha), (10.0, 0.0, 0.0));
        let moved = Way::new(Pose::of(&item(0.0, motion)), Pose::of(&thing), None, 0.0, motion, false);
        assert_eq!(moved.pose(0.0), Pose { x: 10.0, y: 10.0, turn: 0.0, alpha: 0.0 });
        assert!(moved.is_over(0.121));
        assert_eq!(Pose::entering(&thing, true).unwrap().x, 60.0);
    }

    #[test]
    fn values_and_paint_change_little_by_little() {
        let hexagon = |now| What::Hexagon { r: 80.0, now, before: None };
        let (was, is) = (hexagon([0; 6]), hexagon([10, 0, 0, 0, 0, -10]));
        let Some(Art::Hexagon { now: Some(now), .. }) = between(&was, &is, 0.5) else { panic!() };
        assert_eq!(now, [50, 0, 0, 0, 0, -50]);
        assert!(!blends(&is, &is));
        let piece = |paint| What::Art(Art::Piece { party: Party::Ideburen, size: 30.0, paint });
        assert!(blends(&piece(Paint::Hollow), &piece(Paint::Painted)));
        assert!(!blends(&piece(Paint::Painted), &piece(Paint::Hollow)));
    }
}
