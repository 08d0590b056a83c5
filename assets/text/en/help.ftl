# The rules of the game: the pages about idea rounds. The others are in menus.ftl.

rules-ideas = The idea round
rules-ideas-text =
    An idea round has no card. The tiles of all organisations are shuffled and dealt, one to each seat, and nobody gets their own organisation: you look for ways to work together from somebody else’s chair. The next idea round deals anew, and avoids chairs you have already sat in as far as it can. Seats from the same organisation do not get each other’s either.

    Where there is no such deal, the game says so already when you set the table. Then you can borrow tiles from the deck, merge seats, or allow it this once. When tiles are borrowed, those left over lie beside the table in that round. Tiles of both parties are always dealt. During the round a seat belongs to the party of the tile it holds.

    From the dealt chair each seat writes at most { $ideas } ideas or challenges. At least one has to lie on the table before you go on. The game waits for those who have written nothing; the process leader can choose to go on anyway.

    In the gathering the holder of a tile puts it at an idea, or takes it back. Anybody may ask for a tile to come to an idea, but only its holder decides: yes, no with a reason, or talk first. A yes moves the tile. A no costs nothing. Asking the same seat for the same tile to the same idea once more after a no, without the idea having been reworded, lowers trust by one. A tile is at one idea at most, and may move again.

    Those gathered at an idea may reword it. Two ideas are merged when everybody who holds a tile at either has said yes; where nobody has gathered at an idea, its author answers. Anybody may put an idea aside as long as nobody else’s tile lies there, and anybody may bring it back. Asks that get no answer fall when the gathering ends, and are kept for the debrief.

    Ideas and gathered tiles stay until the next idea round. Whoever holds the tile then decides about it. A tile that nobody holds stays where it is, but nobody can answer for it.
rules-evaluation = Evaluation and harvest
rules-evaluation-text =
    Those who hold a tile at an idea evaluate it, each in secret. The machine is always handed round here, also when you otherwise raise hands, because only a few are gathered at each idea. The question is how well you can live with the idea, on the same scale as for a proposal, and you can make an objection with a reason. If you like, you also write a first step and who is missing. All of it can be changed until it is shown, and nothing is seen until everything is shown at once. Where one or two of you from a party are at an idea, your answers can be recognised, and the game says so beforehand.

    An idea is a collaboration when both parties are gathered at it. Then it gets an outcome and a score, like a proposal. Otherwise it stands alone so far: its ratings are shown, but no outcome. Only tiles that somebody holds in this round count.

    The harvest shows what came of it. If something went wrong the process leader lets that seat evaluate again, in secret and with a reason that stays. When you go on, each objection with a reason gives +1 Openness, and if at least one collaboration got consent, trust rises by one, once a round. Ideas change the principles in no other way. The score of the round is the mean of its collaborations’ scores; without any, the round has no score and is left out of the game’s.

    Idea rounds have no reflection. If an event follows, it is one that fits every phase. At homecoming everybody sees which ideas their own organisation is gathered at, and who brought it there.

    A title may have { $title } characters, the line { $line }, a first step or who is missing { $evaluation }.
