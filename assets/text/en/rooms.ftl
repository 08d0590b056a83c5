# What everybody looks at: the table, the card and the curtain.

rooms-why = { $what }. Why?
rooms-trust = Trust: { $value } of 10
rooms-phase-passed = { $phase }: done
rooms-phase-current = { $phase }: this is where we are
rooms-phase-coming = { $phase }: to come
rooms-seat-role = { $seat }. { $role }, { $party }
rooms-and = { $first } and { $last }

table-vote = Vote
table-turn = Turn the card
table-commitment = Commitment
table-pen = Pen
table-principle = Principle
table-seats = Seats
table-names = Names
table-close = Close
table-previous = Previous
table-next = Next
table-page = Page { $page } of { $pages }

table-time-left = left
table-time-paused = paused
table-time-over = over time
table-time-label-running = Time to talk: { $time } left. Open the timer
table-time-label-paused = Time to talk: { $time } left, paused. Open the timer
table-time-label-over = Time was up { $time } ago. Feel free to finish. Open the timer

table-seat-pen = { $seat }, holds the pen
table-seat-wants = { $seat }, would like the pen
table-pencil = The pen is with { $seat }
table-card = The card { $title }. { $gist }
table-reminders = Reminders in this round: { $list }
table-principle-label = The principle { $principle }

proposal-title = Our proposal
proposal-base = Basis:
proposal-base-label = The proposal builds on option { $letter }: { $title }
proposal-base-none = The proposal has no basis yet. Whoever holds the pen picks an option to build on
proposal-wording-label = The wording: { $wording }
proposal-pen = Pen:
proposal-empty = No commitments yet. Who will begin?
proposal-status = { $by } · { $status }
proposal-offered = offered
proposal-consented = agreed
proposal-waiting = waiting
proposal-declined = declined
proposal-withdrawn = withdrawn
proposal-entry = { $title }. { $by }, { $status }
proposal-entry-waits = { $title }. { $by }, waits for a yes from { $party }
proposal-entry-declined = { $title }. { $by }, declined: { $reason }
proposal-more = +{ $count } more
proposal-more-above = +{ $count } above

hexagon-title = The principles and trust
hexagon-hint = Press a value to see why.
hexagon-show = Show the principles large
names-title = Around the table
names-row = { $seat }: { $person }, { $role }, { $party }

deal-title = The roles are dealt
deal-OwnParty = Everyone speaks for their own side.
deal-OtherParty = Everyone changes sides and speaks for the other one.
deal-NeverOwn = Nobody speaks for their own role.
deal-exceptions = { $count ->
    [one] Seat { $seats } kept its own, since there was no other to deal.
   *[other] Seats { $seats } kept their own, since there were no others to deal.
}
deal-lent = { $count ->
    [one] Seat { $seats } lends its voice to the other side.
   *[other] Seats { $seats } lend their voices to the other side.
}
deal-seat = { $person } – { $role }
deal-card = The card lies face down

situation-phase = Phase: { $phase }
situation-to-ballot = To the first ballot
situation-briefs = Own briefs
situation-options = The options
situation-options-label = Option { $letter }: { $title }. { $text } { $public }. { $ideburen }
situation-burden = { $party }: { $burden }
situation-burden-0 = nothing
situation-burden-1 = a little
situation-burden-2 = some
situation-burden-3 = a lot
situation-roles = At the table
situation-side-label = How { $party ->
    [public] the public side
   *[ideburen] civil society
} sees it: { $text }
situation-recognisable-one = { $party ->
    [public] The public side
   *[ideburen] Civil society
} has fewer than three seats. When the ballots are shown, the others may guess who voted what.
situation-recognisable-both = Both sides have fewer than three seats. When the ballots are shown, one may guess who voted what.

curtain-cast = Voted: { $cast } of { $seats }
curtain-seat-cast = { $seat }, has voted
curtain-seat-missing = { $seat }, has not voted yet
curtain-party-counted = { $party }: counted
curtain-party-missing = { $party }: not counted yet
curtain-hands = A show of hands
curtain-secret = Shown once everyone has voted
curtain-secret-hands = Shown once both sides are counted
curtain-waiting-first = The first ballot is under way
curtain-waiting-second = The second ballot is under way

