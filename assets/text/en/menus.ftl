# The facilitator's screens outside the game: title, setup, settings, decks, about.

menus-back = Back
menus-close = Close

title-line = Change chairs, meet the hard situations and find out what you can agree on.
title-quick = Quick start
title-quick-text = Six seats, three situations, about 45 minutes. Ready to play at once.
title-new = New game
title-continue = { $count ->
    [0] Continue
    [one] Continue · one game
   *[other] Continue · { $count } games
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
setup-later = coming later
setup-minutes = { $minutes } min
setup-hours = { $hours } h
setup-no-rounds = The programme has no rounds. Choose another.
setup-idea-round = The programme has idea rounds, which cannot be played yet. Choose another.
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
setup-seed-text = The same code gives the same cards and the same roles. Type a number or a word, or draw another.
setup-seed-draw = Draw another
setup-seed-wrong = The start code can only have letters, digits, spaces and hyphens, and at least one sign.

setup-seats = Seats around the table
setup-balance = { $public } public, { $ideburen } civil society
setup-seat = Seat { $seat }
setup-name = Name
setup-name-of = Name, seat { $seat }
setup-name-hint = Type a name
setup-organisation = Own organisation
setup-organisation-of = Own organisation, seat { $seat }
setup-organisation-hint = Type an organisation
setup-organisation-missing = Write which organisation the seat belongs to. One word is enough.
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
setup-seats-hint = 2 to 24 seats, and several people can share one. A list of names can be pasted into a name field.
setup-too-few = At least two seats are needed.
setup-too-many = There is room for 24 seats at most. Remove some.
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
setup-template-about = { $programme } · { $seats ->
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
decks-about = { $cards } cards, { $roles } roles, { $commitments } commitments, { $events } events · { $languages }
decks-made = { $author } · version { $version } · { $licence }
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
