# Advice that makes decks better. Read by those who make decks. A piece of advice is something to think about, no error.

advice-party-public = the public side
advice-party-ideburen = civil society
deck-ko601 = There are no cards for { $phases }.
deck-ko601-advice = A card in each phase lets the whole road be played. Never mind if the deck is meant to be about a part of it.
deck-ko602 = No card is about { $principles }.
deck-ko602-advice = Consider whether the principle is at stake in one of the cards, or write a new one about it.
deck-ko603 = The options put more on { $party } than on the other: { $own } against { $other } in all. Only { $lighter } options are lighter for { $party } than for the other; { $lighterother } are the other way round.
deck-ko603-advice = Let both parties take the heavy step at times, or everybody knows beforehand who will have to give way.
deck-ko604 = The text for { $party } is much shorter than the other: { $short } words against { $long }.
deck-ko604-advice = Give both sides as much to understand each other by.
deck-ko605 = The option “{ $title }” is at least as good as the others for everything and everybody.
deck-ko605-advice = Then there is nothing to weigh. Let it cost something: a principle that has to wait, or a burden for one of the parties.
deck-ko606 = What only the role may know also stands in what everybody may read.
deck-ko606-advice = Write something in “What only the role knows” (`private`) that the role carries alone: a worry, a hope, something unsaid.
deck-ko607 = The role is much like the role `{ $id }`: { $share } per cent of the text is the same.
deck-ko607-advice = Give it a voice of its own, or remove one of them.
deck-ko608 = Nothing on the cards concerns the side of this role: no option costs { $party } anything, and no commitment binds it.
deck-ko608-advice = Let something be at stake for { $party } too.
deck-ko609 = Nobody can offer the commitment: the deck has no role for { $party }.
deck-ko609-advice = Write a role for { $party }, or change whom the commitment binds.
deck-ko610 = No card suggests the commitment.
deck-ko610-advice = Those who do not read the whole list will never find it. Name it among “Commitments close at hand” (`suggested`) on a card where it lies close at hand.
deck-ko611 = “{ $word }” can be read as taking sides.
deck-ko611-advice =
    { $hint ->
        [yes] Something else that could be written: { $instead }.
       *[no] Try the sentence without it.
    } Let it stand if the word itself is what should chafe.
deck-ko612 = The text in the field { $field } is heavy reading: LIX { $lix }.
deck-ko612-advice = Above { $max } is hard to take in when somebody reads aloud. Divide long sentences and choose shorter words.
deck-ko613 = The card's text on the table ({ $language }) hardly fits when text is twice as large: { $length } characters.
deck-ko613-advice = Shorten the text or the title a little. Otherwise only the title is shown at a text size of 200 per cent.
deck-ko614 = The card is much like the card `{ $id }`: { $share } per cent of the text is the same.
deck-ko614-advice = Remove one of them, or let them ask different questions.
deck-ko615 = The card has the same title as the card `{ $id }`.
deck-ko615-advice = Give it a title of its own, so that it can be spoken of.
deck-ko616 = Tables of counterparts nearly always reach consent on the card: in { $count } of { $number } games.
deck-ko616-advice = Then there is not much to talk about. Let the options cost more, or ask a harder question.
deck-ko617 = Tables of counterparts hardly ever reach consent on the card: in { $count } of { $number } games.
deck-ko617-advice = It may lack an option that both can live with, or a commitment in suggested that makes the difference.
deck-ko618 = In { $count } of { $number } games where something is adopted on the card, { $party } carries the most.
deck-ko618-advice = Make the option where the other one takes the heavier part worth choosing. Otherwise everybody knows beforehand who will pay.
