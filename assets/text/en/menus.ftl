# The facilitator's screens outside the game: title, setup, settings, decks, about.

menus-back = Back
menus-close = Close

field-cut = { $count ->
    [one] One character did not fit. The field holds { $max }.
   *[other] { $count } characters did not fit. The field holds { $max }.
}

title-line = Change chairs, meet the hard situations and find out what you can agree on.
title-quick = Quick start
title-quick-text = Six seats, four short situations, a little over an hour and a half. Ready to play at once.
title-new = New game
title-continue = { $count ->
    [0] Continue
   *[other] Continue ({ $count })
}
title-decks = Decks
title-rules = The rules
title-settings = Settings
title-about = About the game
title-quit = Quit
title-games = Games under way
title-resume = Continue
title-look = See what can be done
title-resume-what = Continue { $title }, last played { $when }
title-played = Last played { $when }
title-played-started = Last played { $when }, started { $started }
title-delete = Delete
title-delete-what = Delete { $title }, last played { $when }
title-delete-text = The game leaves the list. Its folder is moved to “borttagna” beside the other games, and can be moved back from there.
title-delete-sure = Yes, delete
title-delete-keep = Keep

quick-organisation-1 = Culture and leisure
quick-organisation-2 = Neighbourhood house
quick-organisation-3 = Social services
quick-organisation-4 = Village association
quick-organisation-5 = Regional public health
quick-organisation-6 = Youth meeting place
quick-line-1 = The municipal office for premises, libraries and support to associations.
quick-line-2 = An association that keeps an open house for everyone in the district.
quick-line-3 = The municipality’s support for those who have it hardest.
quick-line-4 = Residents who hold the village and its meeting hall together.
quick-line-5 = The region’s work for health on equal terms.
quick-line-6 = A youth association run by young people.

setup-title = New game
setup-deck = Deck
setup-no-deck = Choose a deck that can be played.
setup-no-role = The deck has no role for { $side }. Choose another deck.
setup-programme = Programme
setup-minutes = { $minutes } min
setup-hours = { $hours } h
setup-hours-minutes = { $hours } h { $minutes } min
setup-estimate = The whole game takes about { $time } with { $seats } seats and the choices made.
setup-estimate-hands = With raised hands it is about { $minutes ->
    [one] a minute
   *[other] { $minutes } minutes
} faster: nobody waits for the computer to go around. The votes are then not secret.
setup-take-hands = Vote with raised hands
setup-no-rounds = The programme has no rounds. Choose another.
setup-no-card = The deck has no card left for round { $round }. Choose another deck or a shorter programme.
setup-swap = Role swap
setup-swap-ask = Whom do you speak for in the first round?
setup-time = Time for dialogue
setup-no-clock = No clock
setup-shorter = Less time for dialogue
setup-longer = More time for dialogue
setup-signal = Soft signal at the end
setup-more = More choices
setup-more-is = { $method } · start code { $seed }
setup-ballots = Ballots
setup-handed = Ballot passed around
setup-raised = Raised hands
setup-handed-text = The computer is handed from seat to seat. Nobody sees anybody else’s ballot.
setup-raised-text = You raise hands and count party by party. Whoever does not raise a hand counts as abstaining.
setup-seed = Start code
setup-seed-text = The same code gives the same cards and the same roles, as long as the table has met the same cards. Type a number or a word, or draw another.
setup-seed-field = Type a start code
setup-seed-draw = Draw another
setup-seed-wrong = The start code can only have letters, digits, spaces and hyphens, and at least one character.

setup-seats = Seats around the table
setup-balance = { $public } public, { $ideburen } civil society
setup-seat = Seat { $seat }
setup-name = Name
setup-name-of = Name, seat { $seat }
setup-name-hint = Type a name
setup-organisation = Own organisation
setup-organisation-short = Organisation
setup-organisation-of = Own organisation, seat { $seat }
setup-organisation-hint = Type an organisation
setup-organisation-missing = Write which organisation the seat belongs to. One word is enough.
setup-organisations-missing = { $count ->
    [one] One seat has no organisation.
   *[other] { $count } seats have no organisation.
}
setup-too-long = The text is too long. There is room for { $max } characters.
setup-party = Party
setup-more-about = More about seat { $seat }
setup-less-about = Hide more about seat { $seat }
setup-remove = Remove seat { $seat }
setup-line-of = A line about the organisation, seat { $seat }
setup-line-hint = A line about the organisation
setup-role-choose = Choose the closest role
setup-role-is = Closest role: { $role }
setup-role-why = With the role swap “Never your own” the seat never gets the role closest to its own everyday life.
setup-role-title = Which role is closest to seat { $seat }?
setup-role-none = None in particular
setup-role-none-text = The seat can get any role.
setup-other-side = Speaks for the other party
setup-nobody-public = Nobody speaks for the public sector. Let some seats lend their voice, or change somebody’s party.
setup-nobody-ideburen = Nobody speaks for civil society. Let some seats lend their voice, or change somebody’s party.
setup-lend = Let every other seat speak for the other party
setup-add = Add a seat
setup-share-out = Fill empty organisations
setup-seats-hint = 2 to 24 seats, and several people can share one. A list of names can be pasted into a name field.
setup-too-few = At least two seats are needed.
setup-too-many = There is room for 24 seats at most. Remove some.
setup-pasted-over = { $count ->
    [one] One line of the list found no seat. The table has at most { $max } seats.
   *[other] { $count } lines of the list found no seat. The table has at most { $max } seats.
}
setup-pasted-cut = { $count ->
    [one] One text of the list was longer than { $max } characters and was cut.
   *[other] { $count } texts of the list were longer than { $max } characters and were cut.
}
setup-start = Start the game
setup-to-seats = On to the seats
setup-to-choices = To the choices
setup-templates = Templates
setup-template-save = Save as a template
setup-template-save-text = Seats, programme and choices are kept for another time. A template with the same name is replaced.
setup-template-name = Name of the template
setup-template-hint = For example: The network in May
setup-template-keep = Save
setup-template-take = Load
setup-template-last = The last game
setup-template-none = No templates are saved yet.
setup-template-no-deck = the deck is gone
setup-template-about = { $deck } · { $programme } · { $seats ->
    [one] one seat
   *[other] { $seats } seats
}

decks-lead = The game’s own deck is always here. Your own decks are files in this folder:
decks-open = Open the folder
decks-reload = Read again
decks-cards = { $cards ->
    [one] one card
   *[other] { $cards } cards
}
decks-warnings = { $count ->
    [one] one warning
   *[other] { $count } warnings
}
decks-errors = { $count ->
    [one] one error to mend
   *[other] { $count } errors to mend
}
decks-about = { $cards ->
    [one] 1 card
   *[other] { $cards } cards
}, { $roles ->
    [one] 1 role
   *[other] { $roles } roles
}, { $commitments ->
    [one] 1 commitment
   *[other] { $commitments } commitments
}, { $events ->
    [one] 1 event
   *[other] { $events } events
} · { $languages }
decks-version = version { $version }
decks-embedded = Comes with the game
decks-unplayable = The deck cannot be played until the errors are mended.
decks-problems-lead = Mend the file and read the decks again. The rest of the game is not affected.
decks-show-problems = Show remarks ({ $count })
decks-hide-problems = Hide remarks ({ $count })
decks-error = Error
decks-warning = Warning
decks-advice = Advice
decks-place = { $kind } { $code } · { $file }, line { $line }, column { $column }
decks-more = And { $count } more. Mend from the top; often several disappear at once.

settings-language = Language
settings-text = Size of text
settings-percent = { $size } %
settings-text-why = Holds for all screens. From 150 % less is shown at a time, so that everything fits. Ctrl + and Ctrl − change it too.
settings-theme = Light or dark
settings-light = Light
settings-dark = Dark
settings-movement = Movement
settings-movement-on = Things on the table move
settings-movement-why = Without movement everything changes place at once. Nothing blinks in either case.
settings-data = Where everything is kept
settings-data-text = Games, templates, your own decks and settings are in this folder:
settings-data-private = Nothing is sent anywhere. To erase a game, delete its folder.

about-version = Version { $version }
about-lead = A table game on a screen about coming to agreement, for the public sector and civil society.
about-original = What comes from the original
about-original-text =
    Komma överens began as a board game that Fabel Kommunikation made for Överenskommelsen. The heart of this game comes from there: the tiles with your own organisations, changing chairs and speaking for somebody else, that no tile moves unless whoever holds it says yes, and that everyone returns to their own place in the end.

    The six principles come from the national agreement in the social field.
about-own = What is this game’s own
about-own-text =
    The scenario cards, roles, commitments and events are newly written. Places and people in them are made up.

    The ballots, the measures of agreement and support, the score, the values of the principles and the trust are this game’s own as well. None of that was in the original.
about-independent = An independent work
about-independent-text =
    The game is not issued, commissioned or reviewed by Överenskommelsen or by the makers of the original. Mistakes and simplifications are our own.

    What you agree on in the game binds nobody until you decide on it for real.
about-licence = Licences
about-licence-text =
    The program may be used, changed and shared under the MIT licence or the Apache licence 2.0, whichever you prefer. The licence of the deck that comes with it is shown under Decks.
about-fonts = Typefaces
about-fonts-text =
    Young Serif, © 2023 The Young Serif Project Authors. Atkinson Hyperlegible Next, © 2020–2024 The Atkinson Hyperlegible Next Project Authors. Noto Sans Hebrew, © 2019 Google Inc. Noto Sans Arabic, © 2015–2020 Google LLC. All may be used freely under the SIL Open Font License 1.1, whose text comes with the program.

rules-page = { $title } · { $number } of { $of }
rules-before = Previous
rules-after = Next
rules-keys = Ctrl + arrow turns the page. Page Up and Page Down scroll.
rules-aim = What it is about
rules-aim-text =
    Around the table sit the public sector and civil society. In each round a card with a hard situation is turned, and the table looks for a proposal that everyone can live with.

    Nobody wins over anybody. What counts is how close you come to each other and what you promise, and an honest no is as welcome as a yes.

    The six principles are independence, dialogue, quality, long-term thinking, openness and diversity. Everything on the cards belongs to one of them.
rules-seats = Seats and roles
rules-seats-text =
    A seat is a person, a pair or a small group, with its own organisation on a tile. Each seat belongs to a party: public or civil society.

    Before each round roles are dealt. “Own side” gives a role on your own side, “Other side” lets everyone change side, and “Never your own” gives any role but the one closest to your own everyday life. If that cannot be arranged for somebody, the game says so. During the round the seat belongs to the party of its role.

    Both parties must be at the table. If one is missing, some seats can lend it their voice.

    Everybody may read the open brief of a role. The secret one is for the seat alone, behind the curtain. The same start code and the same seats give the same roles and cards.
rules-round = A round
rules-round-text =
    Roles are dealt. The situation is read aloud. Everyone rates the options in secret. The ballots are shown all at once. You talk and write a proposal. Everyone rates the proposal. The outcome is shown, and each seat points out a principle that was lived up to and one that was strained.

    In some programmes an event follows that tests what you have promised.

    The clock is a help. It can be paused, extended and turned off, and it never touches the score.
rules-first = The first ballot
rules-first-text =
    The question is how well you can live with each option: 1 cannot live with, 2 serious doubts, 3 can live with, 4 good, 5 wholehearted yes.

    “Need to talk more” can stand alone or beside a number. “Abstains” always stands alone: whoever abstains has no opinion to count. Only numbers enter the measures; the rest is shown apart.

    A ballot can be changed until the ballots are shown. Then they are shown party by party, never seat by seat, and never as an average. If a party has fewer than three seats its ballots can be recognised, and the game says so before the ballot.

    With raised hands the hands are counted party by party. Hands that nobody raises count as abstentions.

    After the showing there is no undo. If a ballot went wrong the facilitator lets that seat vote again, in secret and with a reason that stays, and then everything is shown anew. A count of raised hands is corrected by the facilitator; objections are never taken away.
rules-dialogue = The dialogue
rules-dialogue-text =
    Whoever has the pen chooses which option the proposal builds on and words the proposal. The pen is passed; it is never taken. Everyone may ask for it. In the next round it starts with the other party.

    Nobody writes another party’s promises. A commitment is offered by somebody it binds, or asked for by the other party, and then it holds only when somebody of the bound party says yes. One yes is enough. A no needs a reason. A joint commitment needs a yes from each party.

    Everyone can invoke a principle and say why.
rules-second = The second ballot
rules-second-text =
    Now the ballot is about the proposal, on the same scale. Whoever cannot accept the proposal can object, with a reason on one line. The room may read the reason but not who wrote it.

    An objection changes no number, but the proposal cannot be adopted while it remains. Each objection with a reason gives +1 in Openness: it takes courage to speak up. If you take the question again, the ballot of the round with the most objections counts.

    Commitments that are at risk come with the first ballot of the next round. If they reach consent there, they hold again.
rules-outcome = The outcome
rules-outcome-text =
    There is consent when all numbers are 3 or higher and no objection remains. If somebody answered 3 or “need to talk more” it is consent with reservations. If all numbers are 1 or 2 you agree on no. Otherwise the game says where you differ: between the parties or within one. With fewer than two numbers, or no number from a party at the table, there are too few ballots.

    Two measures are always shown as two. Agreement is how alike you answered, the parties weighing the same whatever their size. Support is the share that can live with the proposal, in the party where it is smallest. The score of a round is 100 times agreement times support; the score of the game is the mean of its rounds.

    Without consent you can take the question round again, at most { $again } times, or carry it into the agreement as an open question. An adopted proposal changes the principles, and its commitments enter the agreement.
rules-principles = Principles and trust
rules-principles-text =
    Each principle runs from −10 to 10 and starts at 0. Trust runs from 0 to 10 and starts at 5.

    Trust rises by one when the pen changes party in a dialogue (once a round), when both parties have offered something unasked that still stands when you go on from the outcome, and when a proposal is adopted. It falls by one when something that was declined is proposed or asked for again unchanged. Only you can take back a promise that binds you.

    An event tests a principle. If the principle reaches the event’s threshold the agreement holds, and if the party that is tested has a promise that held, trust rises by one. If not, one of that party’s commitments becomes at risk and trust falls by two. If the party has no commitment of its own, a joint one is tested. If there is no promise to test, trust does not change.

    Ask “why?” of any number, and what lies behind it is shown.
rules-home = Homecoming
rules-home-text =
    After the last round everyone goes back to their own organisation and sees what was promised in its name, and by whom. Everyone writes a promise from their real chair and signs, or does not.

    In many programmes you make an action plan before you sign: for each promise, and each collaboration that got consent, who takes it on, what comes first, when, and how you notice that it is kept. Only somebody of a side that has promised can take it on or write in its row, and nobody takes anything on for somebody else. Last you say when you meet again, who calls, and for how long the agreement holds. Everything may be empty, and what is empty is shown as empty.

    Not signing costs nothing and is shown with respect. The agreement is saved as a document that you can take with you.
rules-limits = Limits
rules-limits-text =
    { $least } to { $most } seats. Name, organisation and the line about it: at most { $name } characters. The wording of a proposal: { $wording } characters. A commitment of your own: { $clause }. A reason for a no: { $reason }. An objection: { $objection }. A promise: { $promise }.

    A question can be taken round again at most { $again } times.

    Undo goes one step at a time, but never back across a showing of ballots. Everything is saved before it shows. If the program is closed in the middle, you go on where you were.
