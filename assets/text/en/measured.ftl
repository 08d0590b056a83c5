# What tables of counterparts show of a deck.

deck-ko619 = The option “{ $title }” is adopted in { $count } of { $number } decisions on the card.
deck-ko619-advice = Then everybody takes the same road. Let it cost more, or make one of the others easier to want.
deck-ko620 = The option “{ $title }” is hardly ever adopted: in { $count } of { $number } decisions on the card.
deck-ko620-advice = Make it cheaper for somebody, let it give more, or remove it.
deck-ko621 = Mixed tables reach consent on the card often: in { $count } of { $number } games.
deck-ko621-advice = That is good where you want an easy start. Otherwise the question may be harder, or the options dearer.
deck-ko622 = Mixed tables seldom reach consent on the card: in { $count } of { $number } games.
deck-ko622-advice = Perhaps an option both can live with is missing, or a commitment in suggested that makes a difference.
deck-ko623 = The event ends well every time it happens: in { $count } of { $number } games.
deck-ko623-advice = Raise the threshold a step, so that it tests something.
deck-ko624 = The event ends badly every time it happens: in { $count } of { $number } games.
deck-ko624-advice = Lower the threshold a step, so that a promise can hold.
deck-ko625 = The option “{ $title }” has no price: no principle is weakened and no party has anything to carry.
deck-ko625-advice = An option that only gives is nothing to talk about. What does it cost, and whom?
deck-ko626 = The options of the deck weigh unevenly: { $party } has { $own } to carry, the other { $other }.
deck-ko626-advice = The difference should be a tenth at the most. Move a burden, or write a card where the other carries.
