//! Sealed ballots: how a ballot is written in the log, so that the file opened on a projector tells nothing.
//!
//! The key lies apart from the log, see [`super::vault`]. In logs of the first format, and in those of games that nobody
//! played, it follows from what stands in the log's own header: a curtain, which keeps ballots from being read by accident.
//! Every ballot with the same number of rows takes the same room, and each has a mask of its own, drawn by lot, so that
//! neither the length nor likeness between two lines tells anything, also when a line was torn and is written again.

use crate::rules::{
    Ballot, Correction, Evaluation, HandCount, Mark, Party, PerParty, Reply, SeatId, Stance, Tally, limits,
};
use rand::rngs::{ChaCha8Rng, SysRng};
use rand::{Rng, SeedableRng, TryRng};
use sha2::{Digest, Sha256};
use std::io;

/// The most bytes an objection can take: every character takes at most four.
const OBJECTION_BYTES: usize = limits::OBJECTION * 4;
/// The most bytes a first step can take, or who is missing.
const EVALUATION_BYTES: usize = limits::EVALUATION * 4;
/// The most bytes a comment in a referral can take.
const COMMENT_BYTES: usize = limits::COMMENT * 4;
/// Stands in the place of a length where there is no text at all.
const NO_TEXT: u16 = u16::MAX;
/// Stands before a mask's lot; in the first format there is none.
const LOT: &str = "z";
const LOT_DIGITS: usize = 16;
/// The number of what is sealed beside the log.
const NO_LINE: u64 = u64::MAX;
const RATING_BITS: u8 = 0b0000_0111;
const ABSTAIN_BIT: u8 = 0b0000_1000;
const TALK_BIT: u8 = 0b0001_0000;

/// What the ballots of one log are masked with.
#[derive(Clone, Debug)]
pub(crate) struct Key([u8; 32]);

impl Key {
    pub(crate) fn new(seed: u64, started: &str) -> Key {
        let mut hash = Sha256::new();
        hash.update(b"ballots");
        hash.update(seed.to_le_bytes());
        hash.update(started.as_bytes());
        Key(hash.finalize().into())
    }

    fn mask(&self, number: u64, bytes: &mut [u8]) {
        let mut rng = ChaCha8Rng::from_seed(self.0);
        rng.set_stream(number);
        let mut stream = vec![0; bytes.len()];
        rng.fill_bytes(&mut stream);
        for (byte, mask) in bytes.iter_mut().zip(stream) {
            *byte ^= mask;
        }
    }

    /// A key that follows from nothing.
    pub(crate) fn fresh() -> io::Result<Key> {
        let mut key = [0; 32];
        SysRng.try_fill_bytes(&mut key).map_err(io::Error::other)?;
        Ok(Key(key))
    }

    pub(crate) fn from_hex(text: &str) -> Option<Key> {
        Some(Key(unhex(text)?.try_into().ok()?))
    }

    pub(crate) fn to_hex(&self) -> String {
        hex(&self.0)
    }

    /// The mask of a line that was drawn by lot.
    fn drawn(&self, number: u64, lot: u64) -> Key {
        let mut hash = Sha256::new();
        hash.update(self.0);
        hash.update(number.to_le_bytes());
        hash.update(lot.to_le_bytes());
        Key(hash.finalize().into())
    }

    fn seal(&self, number: u64, mut plain: Vec<u8>) -> String {
        let mut lot = [0; LOT_DIGITS / 2];
        // A system without chance of its own gives the mask of the line's number, as it did in the first format.
        if SysRng.try_fill_bytes(&mut lot).is_err() {
            self.mask(number, &mut plain);
            return hex(&plain);
        }
        self.drawn(number, u64::from_be_bytes(lot)).mask(number, &mut plain);
        format!("{LOT}{}{}", hex(&lot), hex(&plain))
    }

    /// Seals words that stand in no line of the log; `None` where the system has no chance of its own to draw a mask with.
    pub(crate) fn seal_words(&self, text: &str) -> Option<String> {
        let sealed = self.seal(NO_LINE, text.as_bytes().to_vec());
        sealed.starts_with(LOT).then_some(sealed)
    }

    pub(crate) fn open_words(&self, sealed: &str) -> Option<String> {
        String::from_utf8(self.open(NO_LINE, sealed)?).ok()
    }

    fn open(&self, number: u64, sealed: &str) -> Option<Vec<u8>> {
        let Some(drawn) = sealed.strip_prefix(LOT) else {
            let mut bytes = unhex(sealed)?;
            self.mask(number, &mut bytes);
            return Some(bytes);
        };
        let (lot, sealed) = drawn.split_at_checked(LOT_DIGITS)?;
        let lot = u64::from_be_bytes(unhex(lot)?.try_into().ok()?);
        let mut bytes = unhex(sealed)?;
        self.drawn(number, lot).mask(number, &mut bytes);
        Some(bytes)
    }

    pub(crate) fn seal_ballot(&self, number: u64, ballot: &Ballot) -> String {
        self.seal(number, ballot_bytes(ballot))
    }

    pub(crate) fn open_ballot(&self, number: u64, sealed: &str) -> Option<Ballot> {
        Reader(&self.open(number, sealed)?).ballot()
    }

    /// `seats` is how many seats the party has: there can be that many objections.
    pub(crate) fn seal_count(&self, number: u64, count: &HandCount, seats: usize) -> String {
        self.seal(number, count_bytes(count, seats))
    }

    pub(crate) fn open_count(&self, number: u64, sealed: &str) -> Option<HandCount> {
        Reader(&self.open(number, sealed)?).count()
    }

    pub(crate) fn seal_evaluation(&self, number: u64, evaluation: &Evaluation) -> String {
        self.seal(number, evaluation_bytes(evaluation))
    }

    pub(crate) fn open_evaluation(&self, number: u64, sealed: &str) -> Option<Evaluation> {
        Reader(&self.open(number, sealed)?).evaluation()
    }

    pub(crate) fn seal_reply(&self, number: u64, reply: &Reply) -> String {
        self.seal(number, reply_bytes(reply))
    }

    pub(crate) fn open_reply(&self, number: u64, sealed: &str) -> Option<Reply> {
        Reader(&self.open(number, sealed)?).reply()
    }

    pub(crate) fn seal_correction(&self, number: u64, correction: &Correction, seats: PerParty<u32>) -> String {
        let plain = match correction {
            Correction::Ballot { seat, ballot } => [vec![0, seat.0], ballot_bytes(ballot)].concat(),
            Correction::Hands { party, count } => {
                [vec![1, party.index() as u8], count_bytes(count, seats[*party] as usize)].concat()
            }
            Correction::Evaluation { seat, evaluation } => [vec![2, seat.0], evaluation_bytes(evaluation)].concat(),
        };
        self.seal(number, plain)
    }

    pub(crate) fn open_correction(&self, number: u64, sealed: &str) -> Option<Correction> {
        let plain = self.open(number, sealed)?;
        let mut reader = Reader(&plain);
        match (reader.byte()?, reader.byte()?) {
            (0, seat) => Some(Correction::Ballot { seat: SeatId(seat), ballot: reader.ballot()? }),
            (1, party) => {
                Some(Correction::Hands { party: *Party::ALL.get(usize::from(party))?, count: reader.count()? })
            }
            (2, seat) => Some(Correction::Evaluation { seat: SeatId(seat), evaluation: reader.evaluation()? }),
            _ => None,
        }
    }
}

/// Opens any bytes as each of the things that are sealed, and sees to it that what comes of it can be sealed and opened
/// again: for those who look for bytes that a log must not hold.
///
/// # Panics
/// When something sealed is another when it is opened again.
pub fn open_any(bytes: &[u8]) {
    let key = Key::new(1, "");
    if let Some(ballot) = Reader(bytes).ballot() {
        assert_eq!(key.open_ballot(1, &key.seal_ballot(1, &ballot)), Some(ballot));
    }
    if let Some(count) = Reader(bytes).count() {
        let seats = count.objections.len();
        assert_eq!(key.open_count(1, &key.seal_count(1, &count, seats)), Some(count));
    }
    if let Some(evaluation) = Reader(bytes).evaluation() {
        assert_eq!(key.open_evaluation(1, &key.seal_evaluation(1, &evaluation)), Some(evaluation));
    }
    if let Some(reply) = Reader(bytes).reply() {
        assert_eq!(key.open_reply(1, &key.seal_reply(1, &reply)), Some(reply));
    }
    if let Ok(text) = std::str::from_utf8(bytes) {
        // Whatever comes of it.
        let _ = (key.open_ballot(1, text), key.open_correction(1, text), key.open_count(1, text));
    }
}

/// Lower-case hexadecimal.
pub(crate) fn hex(bytes: &[u8]) -> String {
    const DIGITS: &[u8; 16] = b"0123456789abcdef";
    let mut text = String::with_capacity(bytes.len() * 2);
    for byte in bytes {
        text.push(char::from(DIGITS[usize::from(byte >> 4)]));
        text.push(char::from(DIGITS[usize::from(byte & 15)]));
    }
    text
}

fn unhex(text: &str) -> Option<Vec<u8>> {
    let digit = |c: u8| char::from(c).to_digit(16).map(|d| d as u8);
    let (pairs, []) = text.as_bytes().as_chunks::<2>() else { return None };
    pairs.iter().map(|[high, low]| Some(digit(*high)? << 4 | digit(*low)?)).collect()
}

fn put_u16(bytes: &mut Vec<u8>, number: usize) {
    bytes.extend(u16::try_from(number).unwrap_or(u16::MAX).to_le_bytes());
}

fn put_text(bytes: &mut Vec<u8>, text: &str) {
    put_u16(bytes, text.len());
    bytes.extend(text.as_bytes());
}

fn ballot_bytes(ballot: &Ballot) -> Vec<u8> {
    let mut bytes = Vec::new();
    put_u16(&mut bytes, ballot.marks.len());
    for mark in &ballot.marks {
        let mut byte = mark.rating.unwrap_or(0) & RATING_BITS;
        byte |= if mark.abstain { ABSTAIN_BIT } else { 0 };
        byte |= if mark.talk { TALK_BIT } else { 0 };
        bytes.push(byte);
    }
    match &ballot.objection {
        Some(objection) => put_text(&mut bytes, objection),
        None => put_u16(&mut bytes, usize::from(NO_TEXT)),
    }
    pad(bytes, 4 + ballot.marks.len() + OBJECTION_BYTES)
}

fn count_bytes(count: &HandCount, seats: usize) -> Vec<u8> {
    let mut bytes = Vec::new();
    put_u16(&mut bytes, count.rows.len());
    for tally in &count.rows {
        for number in tally.ratings.into_iter().chain([tally.abstained, tally.talk_only, tally.talk_beside]) {
            bytes.extend(number.to_le_bytes());
        }
    }
    put_u16(&mut bytes, count.objections.len());
    for objection in &count.objections {
        put_text(&mut bytes, objection);
    }
    pad(bytes, 4 + 16 * count.rows.len() + seats * (2 + OBJECTION_BYTES))
}

/// The texts first, because the ballot is followed by what fills up.
fn evaluation_bytes(evaluation: &Evaluation) -> Vec<u8> {
    let mut bytes = Vec::new();
    put_text(&mut bytes, &evaluation.first_step);
    put_text(&mut bytes, &evaluation.missing);
    bytes.extend(ballot_bytes(&evaluation.ballot));
    pad(bytes, 4 + 2 * EVALUATION_BYTES + 5 + OBJECTION_BYTES)
}

/// Which stance, from 1; 0 is silence. Then the words.
fn reply_bytes(reply: &Reply) -> Vec<u8> {
    let stance = reply.stance.and_then(|stance| Stance::ALL.iter().position(|&other| other == stance));
    let mut bytes = vec![stance.map_or(0, |at| at as u8 + 1)];
    put_text(&mut bytes, &reply.comment);
    pad(bytes, 3 + COMMENT_BYTES)
}

fn pad(mut bytes: Vec<u8>, size: usize) -> Vec<u8> {
    bytes.resize(bytes.len().max(size), 0);
    bytes
}

struct Reader<'a>(&'a [u8]);

impl Reader<'_> {
    fn byte(&mut self) -> Option<u8> {
        self.0.split_off_first().copied()
    }

    fn u16(&mut self) -> Option<u16> {
        Some(u16::from_le_bytes([self.byte()?, self.byte()?]))
    }

    fn text(&mut self, length: u16) -> Option<String> {
        let bytes = self.0.split_off(..usize::from(length))?;
        String::from_utf8(bytes.to_vec()).ok()
    }

    fn ballot(&mut self) -> Option<Ballot> {
        let rows = self.u16()?;
        let marks = (0..rows)
            .map(|_| {
                let byte = self.byte()?;
                let rating = byte & RATING_BITS;
                Some(Mark {
                    rating: (rating > 0).then_some(rating),
                    abstain: byte & ABSTAIN_BIT > 0,
                    talk: byte & TALK_BIT > 0,
                })
            })
            .collect::<Option<_>>()?;
        let objection = match self.u16()? {
            NO_TEXT => None,
            length => Some(self.text(length)?),
        };
        Some(Ballot { marks, objection })
    }

    fn evaluation(&mut self) -> Option<Evaluation> {
        let length = self.u16()?;
        let first_step = self.text(length)?;
        let length = self.u16()?;
        let missing = self.text(length)?;
        Some(Evaluation { ballot: self.ballot()?, first_step, missing })
    }

    fn reply(&mut self) -> Option<Reply> {
        let stance = match self.byte()? {
            0 => None,
            at => Some(*Stance::ALL.get(usize::from(at) - 1)?),
        };
        let length = self.u16()?;
        Some(Reply { stance, comment: self.text(length)? })
    }

    fn count(&mut self) -> Option<HandCount> {
        let rows = self.u16()?;
        let rows = (0..rows).map(|_| self.tally()).collect::<Option<_>>()?;
        let objections = self.u16()?;
        let objections = (0..objections)
            .map(|_| {
                let length = self.u16()?;
                self.text(length)
            })
            .collect::<Option<_>>()?;
        Some(HandCount { rows, objections })
    }

    fn tally(&mut self) -> Option<Tally> {
        let mut tally = Tally::default();
        for rating in &mut tally.ratings {
            *rating = self.u16()?;
        }
        tally.abstained = self.u16()?;
        tally.talk_only = self.u16()?;
        tally.talk_beside = self.u16()?;
        Some(tally)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn ballot(ratings: &[u8], objection: Option<&str>) -> Ballot {
        Ballot { marks: ratings.iter().map(|&r| Mark::rating(r)).collect(), objection: objection.map(str::to_owned) }
    }

    #[test]
    fn what_is_sealed_can_be_opened_again() {
        let key = Key::new(7, "2026-11-21T20:00:00+01:00");
        let mut all = ballot(&[1, 5, 3], Some("Det går inte – 🙈 så."));
        all.marks.push(Mark { abstain: true, ..Mark::default() });
        all.marks.push(Mark { talk: true, ..Mark::rating(2) });
        all.marks.push(Mark { talk: true, ..Mark::default() });
        let sealed = key.seal_ballot(3, &all);
        assert_eq!(key.open_ballot(3, &sealed), Some(all.clone()));
        assert_ne!(key.open_ballot(4, &sealed), Some(all.clone()));
        let count = HandCount {
            rows: vec![Tally { abstained: 2, talk_only: 1, ..Tally::of(&[1, 5, 5]) }],
            objections: vec!["Nej".to_owned(), "Inte så".to_owned()],
        };
        assert_eq!(key.open_count(9, &key.seal_count(9, &count, 4)), Some(count.clone()));
        let seats = PerParty { public: 4, ideburen: 2 };
        for correction in
            [Correction::Ballot { seat: SeatId(3), ballot: all }, Correction::Hands { party: Party::Ideburen, count }]
        {
            let sealed = key.seal_correction(5, &correction, seats);
            assert_eq!(key.open_correction(5, &sealed), Some(correction));
        }
        let said = |first_step: &str, missing: &str, objection| Evaluation {
            ballot: ballot(&[2], objection),
            first_step: first_step.to_owned(),
            missing: missing.to_owned(),
        };
        let widest = "🙈".repeat(limits::EVALUATION);
        let all = said(&widest, "Grannen – å", Some("Nej."));
        let sealed = key.seal_evaluation(6, &all);
        assert_eq!(key.open_evaluation(6, &sealed), Some(all.clone()));
        assert_eq!(sealed.len(), key.seal_evaluation(7, &said("", "", None)).len(), "the length tells nothing");
        let objection = "🙈".repeat(limits::OBJECTION);
        let widest = said(&widest, &widest, Some(&objection));
        assert_eq!(sealed.len(), key.seal_evaluation(7, &widest).len());
        let correction = Correction::Evaluation { seat: SeatId(9), evaluation: all };
        let sealed = key.seal_correction(8, &correction, seats);
        assert_eq!(key.open_correction(8, &sealed), Some(correction));
        let reply = |stance, comment: &str| Reply { stance, comment: comment.to_owned() };
        let widest = reply(Some(Stance::Wants), &"🙈".repeat(limits::COMMENT));
        let sealed = key.seal_reply(4, &widest);
        assert_eq!(key.open_reply(4, &sealed), Some(widest));
        assert_eq!(sealed.len(), key.seal_reply(9, &Reply::default()).len(), "silence is as long as a speech");
        assert_eq!(key.open_ballot(3, "zz"), None);
        assert_eq!(key.open_ballot(3, "00"), None);
    }

    proptest! {
        #[test]
        fn any_bytes_are_opened_or_refused(bytes in proptest::collection::vec(any::<u8>(), 0..600), text in "z?[0-9a-f]{0,80}") {
            open_any(&bytes);
            open_any(text.as_bytes());
        }
    }

    #[test]
    fn neither_length_nor_likeness_tells_anything() {
        let key = Key::new(7, "now");
        let long = "å".repeat(limits::OBJECTION);
        let [plain, objecting] = [ballot(&[4], None), ballot(&[1], Some(&long))];
        assert_eq!(key.seal_ballot(1, &plain).len(), key.seal_ballot(2, &objecting).len());
        // A line that was torn and is written again has another mask, whatever is in it.
        let [first, again] = [key.seal_ballot(1, &plain), key.seal_ballot(1, &plain)];
        assert_ne!(first, again);
        assert_eq!(key.open_ballot(1, &first), key.open_ballot(1, &again));
        assert_eq!(Key::from_hex(&key.to_hex()).unwrap().open_ballot(1, &first), Some(plain.clone()));
        assert_ne!(key.seal_ballot(1, &plain), key.seal_ballot(2, &plain));
        let widest = ballot(&[1], Some(&"🙈".repeat(limits::OBJECTION)));
        assert_eq!(key.seal_ballot(1, &plain).len(), key.seal_ballot(2, &widest).len());
        assert_ne!(Key::new(8, "now").seal_ballot(1, &plain), key.seal_ballot(1, &plain));
    }
}
