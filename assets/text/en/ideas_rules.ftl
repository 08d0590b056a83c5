# The rules of the idea round: steps, obstacles, causes and words in documents.

step-Ideas = Ideas
step-Gathering = Gathering
step-Evaluation = Evaluation
step-Harvest = Harvest

error-no-such-idea = There is no such idea.
error-idea-not-open = The idea does not lie open on the table. Bring it back, or choose another.
error-not-your-idea = An idea can be reworded by its author while ideas are written, and after that by those gathered at it.
error-no-more-ideas = The seat has already written { $max } ideas in this round.
error-no-idea-yet = Write at least one idea or challenge first, so that there is something to gather at.
error-no-such-tile = There is no such tile.
error-tile-aside = Nobody holds that tile in this round, so nobody can answer for it.
error-tile-in-hand = You hold that tile yourselves. Put it at the idea without asking.
error-already-there = The tile is there already.
error-already-asked = It has been asked already, and waits for an answer.
error-no-such-ask = There is no such ask.
error-not-your-tile = Seat { $seat } holds the tile, and only the holder of a tile answers for it.
error-not-your-ask = Seat { $seat } asked, and only the one who asked can take it back.
error-no-such-merge = Nobody has asked to merge those ideas.
error-same-idea = Choose two different ideas to merge.
error-not-gathered = Only those gathered at the idea can do that.
error-others-gathered = Others have gathered at the idea, so it cannot be put aside now.
error-not-parked = The idea is not parked.
error-seats-missing = { $count ->
    [one] One seat has not written anything yet.
   *[other] { $count } seats have not written anything yet.
} Wait for them, or choose Go on anyway in the pause.

setup-problem-no-chair-deal = { $seats } seats come from { $organisation }, and there are not enough tiles of others. Borrow { $lack ->
    [one] one more tile
   *[other] { $lack } more tiles
} from the deck, merge seats, or allow somebody to get their own chair.
setup-problem-no-tile-for = There is no { $party } tile. Borrow at least one from the deck, so that both parties are on the table.
setup-problem-no-such-tile = Tile { $place } to borrow is not in the deck, or is chosen twice.

cause-idea-consent = idea { $idea } got consent from both parties
cause-tile-asked-again-public = the public side asked again for the same tile to idea { $idea } after a no
cause-tile-asked-again-ideburen = civil society asked again for the same tile to idea { $idea } after a no
subject-idea = idea { $number }
idea-stands-alone = Stands alone so far

minutes-ideas = Ideas
minutes-ideas-text = The ideas were written from somebody else’s chair. Others spoke for the organisations below: nothing is promised until they say so themselves.
minutes-idea = Idea { $number }: { $title }
minutes-challenge = Challenge { $number }: { $title }
minutes-idea-written = Written in round { $round } by { $seat }.
minutes-idea-gathered = { $count ->
    [one] One organisation is gathered at it:
   *[other] { $count } organisations are gathered at it:
}
minutes-idea-nobody = Nobody is gathered at it yet.
minutes-idea-brought = { $tile }, in round { $round } through { $seat }.
minutes-idea-parked = Put aside. It can be taken up another time.
minutes-idea-merged = Goes on as part of { $idea }.
minutes-idea-result = Evaluated in round { $round }: { $outcome }
minutes-idea-first-step = First step: { $words }
minutes-idea-missing = Missing: { $words }
minutes-idea-objection = Objection: { $words }
minutes-tile-to-idea = { $tile } to { $idea }
minutes-merge = Merge { $idea } into { $into }
minutes-unanswered = For the debrief: asks that wait for an answer
minutes-unanswered-ask = Round { $round }. { $asker } asked { $seat }.
