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
ballot-row-of = { $page } of { $pages }
ballot-progress = Voted:
ballot-progress-count = { $done } of { $all }
ballot-progress-seat = Seat { $seat }, { $party }: { $state ->
    [done] has voted
    [here] at the screen
   *[waiting] has not voted
}

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

own-characters = { $used } of { $most } characters

brief-title = Your brief
brief-public = What everyone may know
brief-private = For you alone
brief-side = How the card looks from your side
brief-hide = Hide

seat-reflection-title = What did we live up to, and what was strained?
seat-reflection-lead = Pick one principle of each, or just one. With the digits 1–6: first the one you lived up to, then the one that was strained. It is quite all right to skip this.
seat-reflection-lived = Lived up to
seat-reflection-strained = Strained
seat-reflection-skip = Skip
seat-reflection-save = Give the answer

promise-title = Home again
promise-in-our-name = Promised in the name of your organisation
promise-nothing = Nothing has been promised in your name.
promise-source = { $by }, round { $round }. Agreed by: { $roles }
promise-source-plain = { $by }, round { $round }
promise-at-risk = The commitment is at risk.
promise-own = Our own promise
promise-lead = One thing you want to do, from your real chair. It may be small.
promise-hint = We …
promise-save = Save the promise
promise-take-back = Take the promise back

sign-title = Will you sign the agreement?
sign-lead = Both answers are worth as much, and declining costs nothing.
sign-yes = We sign
sign-yes-text = We stand behind what the agreement says.
sign-no = We do not sign
sign-no-text = We took part in the conversation. The agreement says so, with respect.
sign-words = A few words, if you like
sign-words-hint = What would you like to say to the others?
sign-give = Give the answer

raised-title = Count the hands
raised-title-second = Count the hands on the proposal
raised-lead = Count the raised hands. Those who do not raise a hand count as abstaining.
raised-party = { $party }, { $seats } { $seats ->
    [one] seat
   *[other] seats
}
raised-party-counted = { $party }, { $seats } { $seats ->
    [one] seat
   *[other] seats
} – counted
raised-talk-only = Talk more, no rating
raised-talk-beside-head = Talk more, with rating
raised-less = { $what }, one less
raised-more = { $what }, one more
raised-sum = { $counted } of { $seats }
raised-sum-left = { $counted } of { $seats }; { $left ->
    [one] 1 counts
   *[other] { $left } count
} as abstaining
raised-too-many = { $counted } hands, but the side has { $seats } { $seats ->
    [one] seat
   *[other] seats
}.
raised-talk-beside = More want to talk than gave a rating.
raised-not-a-number = Write a number of hands.
raised-objections = Objections
raised-objections-lead = One line for each objection. The words are read aloud, but not who said them.
raised-objection = Objection { $number }
raised-objection-add = New objection
raised-objection-remove = Remove objection { $number }
raised-save = Save the count

amend-title = Correct a vote
amend-lead = The correction and its reason stay in the game’s log. The earlier vote is not shown.
amend-whose = Whose vote went wrong?
amend-ballot = What the vote should have been
amend-count = What the count should have been
amend-reason = Reason
amend-reason-hint = Why is the vote corrected?
amend-missing-whose = Choose whose vote is to be corrected.
amend-missing-reason = Write why the vote is corrected.
amend-missing-marks = Fill in every row.
amend-cancel = Cancel
amend-save = Correct the vote
amend-recast-lead = The seat votes again behind the curtain, and then all votes are shown anew. What went wrong and the reason stay in the game’s log.
amend-recast-seen = The side has so few seats that what is changed will be seen.
amend-recast = Let the seat vote again
