//! The versions of the rules, and what differs between them. A game is played to its end with the rules it began with.

/// The newest version of the rules. A log names the one it is played with.
pub const RULES_VERSION: u32 = 2;

/// The rules of a game: everything that differs between versions, as named questions.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Rules {
    version: u32,
    /// Roles and their holders are chosen together, so that nobody gets their own where any deal allows it.
    pub(super) roles_are_matched: bool,
    /// An objection is booked in each ballot it is made in, not once in a round.
    pub(super) objections_book_each_ballot: bool,
    /// Offers on both sides are booked when the second one is made, not when the table goes on from them.
    pub(super) offers_book_at_once: bool,
    /// Promises in own words are the same only letter by letter.
    pub(super) words_are_compared_by_letter: bool,
    /// A declined joint promise that is put again counts as an ask put again.
    pub(super) joint_promises_are_asked: bool,
    /// The side that put a promise may take it back also when the other side has bound itself by it.
    pub(super) asker_may_unbind: bool,
    /// The table goes on from the writing of ideas as soon as there is one.
    pub(super) one_idea_is_enough: bool,
    /// The process leader writes a seat's ballot anew. Otherwise the seat casts it again, in secret.
    pub(super) leader_writes_ballots: bool,
}

impl Rules {
    const FIRST: Rules = Rules {
        version: 1,
        roles_are_matched: false,
        objections_book_each_ballot: true,
        offers_book_at_once: true,
        words_are_compared_by_letter: true,
        joint_promises_are_asked: false,
        asker_may_unbind: true,
        one_idea_is_enough: true,
        leader_writes_ballots: true,
    };

    /// The rules that new games are played with.
    pub const NEWEST: Rules = Rules {
        version: RULES_VERSION,
        roles_are_matched: true,
        objections_book_each_ballot: false,
        offers_book_at_once: false,
        words_are_compared_by_letter: false,
        joint_promises_are_asked: true,
        asker_may_unbind: false,
        one_idea_is_enough: false,
        leader_writes_ballots: false,
    };

    /// The rules of a version; `None` for one that this program does not know.
    pub fn of(version: u32) -> Option<Rules> {
        [Rules::FIRST, Rules::NEWEST].into_iter().find(|rules| rules.version == version)
    }

    /// Which version it is.
    pub fn version(self) -> u32 {
        self.version
    }
}

impl Default for Rules {
    fn default() -> Rules {
        Rules::NEWEST
    }
}
