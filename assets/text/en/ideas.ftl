# The idea round: the table with ideas and tiles, the papers over it, the evaluation and the harvest.

ideas-idea = Idea { $number }
ideas-challenge = Challenge { $number }
ideas-from = from { $name }
ideas-title-write = Ideas, round { $round }
ideas-title-gather = Gathering, round { $round }
ideas-played-by = played by
ideas-played = { $seat } { $who }
ideas-hand = In hand
ideas-hand-empty = Every tile is at an idea.
ideas-hand-choose = First choose one of the tiles at an idea.
ideas-waits = Awaiting a yes
ideas-slot-label = A place that waits for { $name }. Open the question
ideas-parked = Parked
ideas-waits-for = Waiting for { $name }
ideas-waits-for-many = Waiting for { $count } answers
ideas-both = Both parties are in
ideas-nobody = No tile yet
ideas-missing-public = Public is missing
ideas-missing-ideburen = Civil society is missing
ideas-gathered = Gathered: { $names }.
ideas-card-label = { $idea }. { $title }. { $line } { $status }.
ideas-tile-label = The tile { $name }, { $party }. Played by seat { $seat }, { $who }
ideas-tile-label-free = The tile { $name }, { $party }. Nobody plays it in this round
ideas-tile-at = At { $idea }
ideas-tile-in-hand = In hand
ideas-tile-asked = Asked for
ideas-tile-line = Played by { $who }. { $place }
ideas-tile-aside = Nobody plays it in this round
ideas-one-nobody = No tile is here yet. Place your own here, or ask for another.
ideas-none = Nothing here yet. Speak from the chair you were dealt: what would you like to do together, and what needs an answer?
ideas-tab = { $idea }, { $place } of { $all }
ideas-previous = Previous idea
ideas-next = Next idea

ideas-ask-lead = { $asker } would like { $tile } to join { $idea }.
ideas-ask-decides = { $who } ({ $party }) plays the tile and decides.
ideas-ask-talks = { $who } ({ $party }) wants to talk first. The question stays.
ideas-ask-agreed = { $who } says yes. { $tile } is part of { $idea }.
ideas-ask-refused = { $who } says no. { $tile } stays where it is.
ideas-ask-gone = The question no longer stands.
ideas-yes = Yes, move
ideas-no = No, stay
ideas-talk = Talk first
ideas-aside = Put the question aside
ideas-done = Done
ideas-merge-lead = { $asker } would like { $idea } to become part of { $into }.
ideas-merge-waits = Still to say yes: { $names }.
ideas-merge-answer = Answer
ideas-merge-agreed = Everybody said yes. The ideas are one.
ideas-merge-refused = { $who } says no. The ideas stay apart.
ideas-write = Write an idea
ideas-to-gathering = To the gathering
ideas-to-evaluation = To the evaluation
ideas-overview = Overview
ideas-three = Three at a time
ideas-zoom = One at a time
ideas-questions = Questions: { $count }
ideas-move = Move a tile
ideas-hint = { $both ->
    [0] No idea has both parties yet.
    [one] One idea has both parties.
   *[other] { $both } ideas have both parties.
} { $hand ->
    [0] Every tile is at an idea.
    [one] One tile is still in hand.
   *[other] { $hand } tiles are still in hand.
}
ideas-hint-tile = { $name } is chosen. Choose an idea to move it to.
ideas-progress = Have written
ideas-progress-seat = seat { $seat } { $count ->
    [0] nothing yet
    [one] one idea
   *[other] { $count } ideas
}

ideas-deal-title = The chairs are dealt
ideas-deal-how = Everyone has been dealt somebody else’s tile. Nobody sits in their own chair, so things can be said that otherwise are not.
ideas-deal-how-short = Nobody sits in their own chair.
ideas-deal-exceptions = { $count ->
    [one] No other deal was possible: seat { $seats } sits in its own chair.
   *[other] No other deal was possible: seats { $seats } sit in their own chairs.
}
ideas-deal-on = To the ideas
ideas-deal-round = Idea round { $round }
ideas-deal-over = { $count ->
    [one] One tile rests
   *[other] { $count } tiles rest
}
ideas-round = Idea round
ideas-round-scenario = Situation
ideas-round-passed = { $name }, round { $round }, played
ideas-round-current = { $name }, round { $round }, now
ideas-round-coming = { $name }, round { $round }, to come

ideas-curtain = The ideas are being evaluated
ideas-errand-idea = The idea you are gathered at

ideas-harvest-title = The harvest
ideas-harvest-none = No tile is gathered at any idea, so there is nothing to evaluate this time. The ideas stay on the table.
ideas-harvest-on = Go on
ideas-alone = Stands alone: only one party is in
ideas-result-title = { $idea }: { $title }
ideas-why = What those gathered answered in the evaluation, party by party.
ideas-why-alone = Without both parties it is no collaboration yet, so there is no verdict. Time and more tiles can change that.
ideas-ratings = How well can you live with it?
ideas-objections = Objections
ideas-first-steps = First steps
ideas-missing = Who is missing
ideas-nothing-said = Nothing said
ideas-more-voices = { $count ->
    [one] And one more voice
   *[other] And { $count } more voices
}

idea-form-title = A new idea
idea-form-reword = In other words
idea-form-who = Which seat writes?
idea-form-who-rewords = Which seat rewords it?
idea-form-nobody = Those gathered at the idea can reword it. While ideas are being written, whoever wrote it can.
idea-form-chair = You speak for { $name }
idea-form-left = { $count ->
    [0] The seat has written all its ideas in this round.
    [one] The seat can write one more in this round.
   *[other] The seat can write { $count } in this round.
}
idea-form-full = The seat has already written { $most } in this round. That is enough for now, and there will be more rounds.
idea-form-idea = Idea
idea-form-challenge = Challenge
idea-form-name = Title
idea-form-name-hint = For example: The Lantern stays open
idea-form-ask-hint = For example: Alone at weekends
idea-form-line = A line about it
idea-form-line-hint = What, for whom, and why together?
idea-form-do = Lay it on the table
idea-form-reword-do = Let it say this

move-title = Move a tile
move-which = Which tile?
move-where = Where to?
move-who = Who would like that?
move-other = Choose another
move-hand = Back to the hand
move-own = The seat plays the tile itself and places it there.
move-own-hand = The seat plays the tile itself and takes it back.
move-only-holder = Only { $who } can take the tile back.
move-asks = This becomes a question to { $who }, who plays the tile. It moves only with a yes.
move-again = The same question has had a no, and the idea has not changed since: “{ $reason }” Asked again, it costs a plank of trust. Reword the idea first, and it costs nothing.
move-do = Place the tile there
move-do-hand = Take the tile back
move-do-ask = Ask

no-title = No, with a reason
no-tile = { $who } says no for { $tile }. A no is as good an answer as a yes, and the reason helps the others to understand.
no-merge = No from { $who }. A no is as good an answer as a yes, and the reason helps the others to understand.
no-reason = Why not?
no-hint = The tile is needed more where it is …
no-send = Say no

merge-title = Merge ideas
merge-text = { $idea } becomes part of another, and its tiles come along. Everybody gathered at either needs to say yes.
merge-into = Which should it become part of?
merge-none = There is no other idea on the table.
merge-who = Who suggests it?
merge-do = Ask those gathered
merge-answer-title = Shall the ideas become one?
merge-answer-text = From { $who }: { $idea } becomes part of { $into }.
merge-answer-who = Who answers?
merge-answer-all = It happens when everybody gathered has said yes.

idea-written = Written by { $who } from the chair of { $chair }, round { $round }
idea-parked-by = Parked by { $who }
idea-merged-into = Lives on in { $idea }
idea-earlier = Before: { $title }. { $line }
idea-gathered = Gathered here
idea-tile-played = Played by { $who }. Came here through { $by }, round { $round }
idea-tile-brought = Came here through { $by }, round { $round }
idea-asked = Questions and answers
idea-ask-waiting = { $asker } has asked { $holder } for { $tile }. No answer yet.
idea-ask-talk = { $asker } has asked { $holder } for { $tile }. They talk first.
idea-ask-agreed = { $holder } said yes for { $tile } when { $asker } asked.
idea-ask-refused = { $holder } said no for { $tile } when { $asker } asked.
idea-ask-withdrawn = { $asker } took the question about { $tile } back.
idea-ask-lapsed = The question to { $holder } about { $tile } had no answer that time.
idea-merge-waiting = { $asker } would like { $idea } to become part of { $into }. Some answers are missing.
idea-merge-agreed = { $idea } became part of { $into }.
idea-merge-refused = { $idea } was to become part of { $into }, but had a no.
idea-merge-lapsed = The question of merging { $idea } and { $into } had no answer that time.
idea-result-round = The harvest of round { $round }
idea-move = Bring a tile here
idea-move-text = Place your own, or ask whoever plays another.
idea-reword = Reword it
idea-reword-text = The words that stood before can still be read.
idea-reword-nobody = Those gathered at the idea can reword it.
idea-merge = Merge with another
idea-merge-text = Everybody gathered needs to say yes.
idea-park = Park it
idea-park-text = The idea is put aside and can be taken up again.
idea-park-not = While the tiles of others are here, the idea stays.
idea-park-who = Who parks it, or takes it up?
idea-unpark = Take it up again
idea-unpark-text = The idea goes back on the table.
idea-zoom = See it large
idea-zoom-text = Every word and every tile at once.

chair-title = The chair
chair-sits = In this chair sits { $who }
chair-no-line = The organisation has not written anything about itself. Do ask whoever belongs there.
chair-own = In real life { $who } belongs there. Do ask.
chair-lent = The tile is lent by the deck.
chair-at = The tile is at { $idea }.
chair-write = Write an idea from here
chair-place = Place the tile at an idea
chair-place-text = Whoever plays the tile decides over it.
chair-ask = Ask for another tile
chair-ask-text = It moves only if whoever plays it says yes.

evaluation-title = { $idea }
evaluation-back = To the ballot
evaluation-save = Hand in
evaluation-step = The first step
evaluation-step-text = What is the smallest thing to begin with?
evaluation-step-hint = We meet at the library in March …
evaluation-missing = Who is missing?
evaluation-missing-text = Whose voice or knowledge is needed to make it happen?
evaluation-missing-hint = The young people themselves …
evaluation-secret = The words are shown together with everybody else’s, without names. The fields may be left empty.

ideas-refused-tile = { $tile } to { $idea }
ideas-refused-merge = { $idea } merged with { $into }

homecoming-ideas = Ideas we are part of
homecoming-idea-by = In through { $who }, round { $round }
homecoming-idea-with = Together with { $names }
homecoming-idea-alone = Nobody else is gathered there
homecoming-idea-was = The tile has moved on from there
homecoming-idea-line = { $idea }: { $names }
homecoming-idea-spoken = { $idea }. Gathered: { $names }. Read more

handover-title-evaluation = The evaluation
handover-order-hint-evaluation = Choose another seat, or one that wants to change what it said.
handover-all-evaluation = Everybody gathered has answered
handover-all-note-evaluation = The answers are shown all at once. Until then each can be changed.
handover-on-evaluation = Show the harvest
ballot-next = Next

setup-tiles = Tiles to lend
setup-tiles-text = The deck’s tiles can take part in the idea rounds, where some of you share an organisation or a party has few tiles.
setup-tile-of = Lend { $name }, { $party }
setup-tile-lend = Lend one more tile
setup-allow-own = Allow one’s own chair
setup-allow-own-text = The deal is as good as it can be, and it is said who sits in their own chair.
setup-merge-seats = Make the seats one

keys-do-write = write an idea
keys-do-ideas = another idea
keys-do-tiles = another tile
keys-do-idea-sheet = read the idea and see what can be done
keys-do-move = move the tile, or ask for it
keys-do-answer-tile = answer: yes, no, talk first
keys-do-answer-merge = answer whether the ideas become one
keys-do-to-hand = take the tile to the hand
keys-do-put-aside = put the question aside
keys-do-let-go = let go of the tile
keys-do-questions = the next question that waits
keys-do-reword-idea = reword the idea
keys-do-merge = merge the idea with another
keys-do-overview = all ideas, or three at a time
keys-do-zoom = one idea at a time
keys-do-chair = read about the chair
