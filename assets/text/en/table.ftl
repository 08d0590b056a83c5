# The table changes: late arrivals, leavers, another card, shorter or longer, and mended words.

# Why something cannot be done.
error-seat-has-left = Seat { $seat } has left. If it comes back, it takes part from the next deal on.
error-seat-is-waiting = Seat { $seat } came after the deal and takes part from the next one on.
error-seat-is-here = Seat { $seat } has not left.
error-too-few-left = At least { $least } seats have to remain, and one of them has to be in the round that is going on. Go home instead, if you are fewer.
error-table-full = The table has { $most } seats already. Let the newcomer share a seat.
error-voice-is-there = The seat speaks for that party already.
error-nobody-speaks-for = Then nobody would speak for the { $party } party. Let another seat do so first.
error-no-such-card = There is no such card in the deck.
error-card-was-played = That card has been played, or lies on the table now. Choose another.
error-no-card-left = No card is left that fits.
error-no-such-round = There is no round { $round } to play once more.
error-no-more-rounds = You have added { $most } rounds already. There is no room for more.
error-left-out-already = It has been left out of this round already.
error-method-is-there = You vote that way already.
error-nothing-to-mend = There is nothing to mend. Only the table's own words are mended, and only where something becomes different.
error-number-is-promised = Numbers are not mended like this: a number is part of what you agreed on. Take it up with the table.
error-too-many-changes = The table has changed { $most } times. A game has no room for more changes.

# What is said to the room, in one line.
change-arrived = { $who } takes part from the next deal on.
change-arrived-beside = { $who } takes part from the next deal on, and until then sits beside { $beside }.
change-arrived-home = { $who } has come.
change-left = { $who } has left. Votes, promises and ideas stay.
change-left-pen = { $who } has left. Votes, promises and ideas stay. The pen passes to { $pen }.
change-returned = { $who } is back, and takes part from the next deal on.
change-returned-beside = { $who } is back, takes part from the next deal on, and until then sits beside { $beside }.
change-voice = { $who } lends a voice to the other party from the next deal on.
change-voice-back = { $who } speaks for their own party again from the next deal on.
change-card = The card “{ $aside }” is put aside. You play “{ $card }”.
change-home = You go home after this round.
change-home-early = { $unplayed ->
    [one] You go home after this round. One round stays unplayed.
   *[other] You go home after this round. { $unplayed } rounds stay unplayed.
}
change-left-out-reflection = The reflection is left out of this round.
change-left-out-event = No event follows this round.
change-round-situation = You play one round more, about a situation.
change-round-ideas = You play one round more, about ideas.
change-method-handed = From now on you vote by ballot paper.
change-method-raised = From now on you vote by raised hands.
change-mended = Mended: “{ $before }” now reads “{ $after }”.

# In the minutes.
minutes-changes = What changed during the game
minutes-change-line = Round { $round }, { $step }: { $change }
minutes-let-in = { $level }.
minutes-let-in-stage = { $level }. { $stage }.
minutes-left = Left before the end.
minutes-came = Came in round { $round }.
minutes-lent = Round { $round }: { $who } spoke for the other party, since nobody of it was left.

# What can be undone.
pause-undo-table = the change of the table

# What only I know.
error-already-told = The seat has told it already.
cause-told = somebody told what only they knew

# At the homecoming and the signing.
homecoming-left = { $organisation }, left before the end
homecoming-seat-left = { $organisation }, { $party }: left before the end.
signing-left = Left before the end

# At the stools.
table-seat-left = { $seat }, has left
table-seat-waits = { $seat }, takes part from the next deal on

# In the rules.
rules-table = When the table changes
rules-table-text =
    Such things happen, and the process leader takes care of them. Every change is said to the room in one line and stands in the minutes.

    Whoever comes late gets a seat of their own and takes part from the next deal on. Until then they may sit beside somebody. Nobody waits for those who leave. What they have voted, promised and written stays, and the pen passes to the next seat of the same side. At least { $least } seats remain. Where nobody is left on one side, somebody lends a voice to it. If nobody does, lots are drawn in the next deal.

    Before the first ballot the card can be put aside for another. After an outcome or a harvest you can leave out the reflection or the event, go home, or add a round, at most { $extra } times. The way to vote can be changed, also in the middle of a ballot: votes that have been cast stay.

    A misspelt word or name in what you have agreed on can be mended until the signing. Both wordings stay in the log. Numbers are not mended.

    In the dialogue anybody may tell what only they know. Then everybody sees what they were given to read, until the round ends, and trust rises one step, once a round.
