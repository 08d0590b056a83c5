# What one seat at a time does at the machine: ballot, brief, reflection, promise and signature.
# And what the facilitator counts and mends.

ballot-for = Ballot for
ballot-secret = Shown only when everyone has voted
ballot-question = How well can you live with this?
# Heads above the scale. Soft hyphens ({"\u00AD"}) show only where the line breaks.
ballot-scale-1 = Cannot live with
ballot-scale-2 = Serious doubts
ballot-scale-3 = Can live with
ballot-scale-4 = Good
ballot-scale-5 = Whole{"\u00AD"}hearted yes
ballot-proposal = The proposal
ballot-commitments = With the commitments
ballot-at-risk = The commitment is at risk. Can you stand by it?
ballot-objection = Objection
ballot-objection-reason = Reason for the objection
ballot-objection-hint = The reason in one line
ballot-objection-note = { $used } of { $most } characters. The words are read aloud, but not who wrote them.
ballot-objection-empty = Write the reason for your objection, or take it back.
ballot-row-missing = “{ $row }” has no answer. Choose 1 to 5, abstain, or say that you need to talk more.
ballot-recognisable = Your side has fewer than three seats, so your dots can be recognised when the votes are shown.
ballot-cast = Cast your vote
ballot-hide = Hide the screen
ballot-key-rate = rating
ballot-key-abstain = abstain
ballot-key-talk = talk more
ballot-key-object = objection
ballot-page = Page { $page } of { $pages }
ballot-page-back = Previous page
ballot-page-on = Next page
ballot-row-of = { $row } of { $rows }
ballot-row-back = Previous
ballot-row-on = Next
ballot-progress = Voted:
ballot-progress-count = { $done } of { $all }
ballot-progress-seat = Seat { $seat }, { $party }: { $state ->
    [done] has voted
    [here] at the screen
   *[waiting] has not voted
}

ballot-key-enter = Enter
ballot-key-escape = Esc
handover-key-space = Space

handover-to = Hand over to
handover-alone = The others look away for a moment.
handover-hold = Hold down to open
handover-sure = Press once more to open
handover-open = Open without holding
handover-title-ballot = The ballots
handover-title-brief = The private briefs
handover-title-reflection = Reflection
handover-title-promise = Promises
handover-title-signature = Signatures
handover-order = Whose turn is it?
handover-order-hint-ballot = Pick another seat, or one that wants to change its vote.
handover-order-hint = Pick a seat.
handover-order-hint-brief = Pick the one who wants to read their brief.
handover-all-ballot = Everyone has voted
handover-all-brief = Everyone has read their brief
handover-all-reflection = Everyone has answered
handover-all-promise = Everyone has written
handover-all-signature = Everyone has answered
handover-all-note-ballot = All votes are shown at once. Until then a vote can be changed.
handover-all-note = It can be opened again and changed.
handover-on-ballot = Show the votes
handover-on-brief = To the table
handover-on-reflection = Go on
handover-on-promise = To the signatures
handover-on-signature = Show the agreement
handover-early = Go on anyway
handover-table = To the table
handover-seat = Seat { $seat }, { $name }, { $party }: { $state ->
    [done] done
   *[waiting] waiting
}
handover-done = Done
handover-waiting = Waiting
handover-cast = Has voted
