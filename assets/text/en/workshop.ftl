# The card workshop: list, form, preview, balance and what is to be mended.

workshop-title = Card workshop
workshop-cards = { $count ->
    [one] { $count } card
   *[other] { $count } cards
}
workshop-unsaved = Not saved
workshop-nothing-changed = Nothing changed
workshop-saved = Saved { $time }
workshop-changed-on-disk = The file was changed in another program
workshop-save = Save
workshop-try = Try it out
workshop-more = More
workshop-undo = Undo
workshop-redo = Redo
workshop-print = Print
workshop-preview = Live preview while the file is written in another program
workshop-open-file = Open the file in the text editor
workshop-keys = Keys
workshop-key-new = New card, new role and so on
workshop-key-next = Next in the list
workshop-key-before = The one before in the list
workshop-key-shift = Move up or down, in the list
workshop-key-problem = Next remark
workshop-key-problem-before = The remark before
workshop-page-list = List
workshop-page-form = Form
workshop-page-balance = Balance
workshop-page-problems = To mend ({ $count })
workshop-tab-card = The card
workshop-tab-balance = Balance

# The parts of a deck.

workshop-section = Show
workshop-section-cards = Scenario cards
workshop-section-roles = Roles
workshop-section-commitments = Commitments
workshop-section-events = Events
workshop-section-tiles = Tiles
workshop-section-programmes = Programmes
workshop-section-deck = About the deck
workshop-one-cards = Scenario card
workshop-one-roles = Role
workshop-one-commitments = Commitment
workshop-one-events = Event
workshop-one-tiles = Tile
workshop-one-programmes = Programme
workshop-new-cards = New card
workshop-new-roles = New role
workshop-new-commitments = New commitment
workshop-new-events = New event
workshop-new-tiles = New tile
workshop-new-programmes = New programme
workshop-about-lead = Here is what goes for the whole deck: its name, who made it, its languages. Choose something else above to go to the cards.
workshop-search = Search the list
workshop-filter = Narrow down
workshop-filter-all = All
workshop-filter-problems = With remarks
workshop-list-empty = There is nothing here yet.
workshop-list-none = Nothing fits the search.
workshop-untitled = Untitled
workshop-raw = As text only
workshop-item-more = More for the chosen one
workshop-duplicate = Make a copy
workshop-up = Move up
workshop-down = Move down
workshop-copy-to = Copy to another deck
workshop-move-to = Move to another deck
workshop-delete = Delete
workshop-deleted = “{ $title }” is deleted. Ctrl Z brings it back.
workshop-copied = Copied to { $name }
workshop-no-others = There is no other deck of your own yet. Make one under Decks.

# The form.

workshop-as-text = Show as text
workshop-as-form = Show as form
workshop-language = Language
workshop-all-languages = Both
workshop-count = { $count } of { $most }
workshop-chars = { $count } of { $most } characters
workshop-words = { $count } of { $most } words
workshop-none = Nothing chosen
workshop-choose = Choose
workshop-yes = Yes
workshop-no = No
workshop-also = Also tests
workshop-card-turned = When the card is turned
workshop-card-options = Options to vote on
workshop-card-leader = For whoever leads the talk
workshop-unfold = Show all of option { $letter }
workshop-fold = Fold option { $letter }
workshop-option-hint = Write an option
workshop-option-more = More for option { $letter }
workshop-add-option = Add an option
workshop-add-commitment = Add a commitment
workshop-take-away = Take away { $title }
workshop-rounds = Rounds
workshop-round = Round { $number }
workshop-round-away = Take away round { $number }
workshop-add-round = Add a round
workshop-kind-scenario = Scenario round
workshop-kind-idea = Idea round
workshop-difficulty-easy = Easy
workshop-difficulty-medium = Medium
workshop-difficulty-hard = Demanding
workshop-extra = The file has fields the game does not know: { $names }. They stay as they are.
workshop-nothing-chosen = Choose something in the list, or add something new.
workshop-explain = Go to a field, and what it is for will stand here.
workshop-source = Text
workshop-source-lead = This is how it stands in the file. Change it freely; it is checked as you write.
workshop-file-lead = The whole file as text. What it says about the deck itself cannot be read as a form right now.
workshop-field-card-id = Id of the card
workshop-field-card-phase = Phase
workshop-field-card-principles = Principle
workshop-field-card-title = Title
workshop-field-card-gist = Text on the table
workshop-field-card-situation = The situation, read aloud
workshop-field-card-question = The question to the table
workshop-field-card-suggested = Commitments close at hand
workshop-field-card-note = Advice for the facilitator
workshop-field-card-image = Image in the deck’s folder
workshop-field-card-sides = How the parties see it
workshop-field-card-options = Options
workshop-field-sides-public = How the public side sees it
workshop-field-sides-ideburen = How civil society sees it
workshop-field-option-title = Name of the option
workshop-field-option-text = What it means
workshop-field-option-effects = What it does to the principles
workshop-field-option-burden = What it costs
workshop-field-role-id = Id of the role
workshop-field-role-party = Party
workshop-field-role-title = Short name on the table
workshop-field-role-brief = What everybody may read
workshop-field-role-private = What only the role knows
workshop-field-commitment-id = Id of the commitment
workshop-field-commitment-by = Who it binds
workshop-field-commitment-title = Short name on the table
workshop-field-commitment-text = The commitment in full
workshop-field-commitment-effects = What it does to the principles
workshop-field-commitment-burden = What it costs
workshop-field-event-id = Id of the event
workshop-field-event-title = Title
workshop-field-event-text = What happens
workshop-field-event-principle = Principle that is tested
workshop-field-event-threshold = Holds from the value
workshop-field-event-party = Whose promise is tested
workshop-field-event-met = When it holds
workshop-field-event-unmet = When it does not hold
workshop-field-event-phases = May follow
workshop-field-tile-id = Id of the tile
workshop-field-tile-party = Party
workshop-field-tile-name = Name of the organisation
workshop-field-tile-line = A line about it
workshop-field-programme-id = Id of the programme
workshop-field-programme-title = Name
workshop-field-programme-text = A line about it
workshop-field-programme-minutes = How many minutes it takes
workshop-field-programme-dialogue_minutes = Minutes for each dialogue
workshop-field-programme-rounds = Rounds
workshop-field-round-kind = Kind of round
workshop-field-round-swap = How roles are dealt
workshop-field-round-event = Followed by an event
workshop-field-scenario-phase = Phase the card is drawn from
workshop-field-deck-id = Id of the deck
workshop-field-deck-title = Name
workshop-field-deck-text = A sentence about the deck
workshop-field-deck-author = Who made it
workshop-field-deck-licence = Licence
workshop-field-deck-version = Version
workshop-field-deck-languages = Languages
workshop-field-deck-difficulty = How demanding for the facilitator
workshop-field-deck-minutes = Minutes for a whole game

# The preview.

workshop-principle-unknown = Unknown principle
workshop-seen-way = The card
workshop-on-table = On the table
workshop-turned = Turned
workshop-seen-size = Text size in the room
workshop-size = { $percent } %
workshop-seen-turned = The card turned: { $title }
workshop-seen-nothing = What you write is shown here as it looks on the table.
workshop-gist-hidden = The text does not fit on the table at this size. It is not read until the card is turned.
workshop-page-before = Page before
workshop-page-after = Next page

# The balance.

workshop-balance = Balance of the deck
workshop-thin = No cards in { $phases }
workshop-hole = { $principle } in { $phase }: no card. Write one.
workshop-cell = { $principle } in { $phase }: { $count ->
    [one] { $count } card
   *[other] { $count } cards
}. Show.
workshop-phase-short-Prelude = Prelude
workshop-phase-short-Gathering = Gath.
workshop-phase-short-Dialogue = Dialog.
workshop-phase-short-Drafting = Draft.
workshop-phase-short-Anchoring = Anchor.
workshop-phase-short-Signing = Sign.
workshop-phase-short-Implementation = Implem.

# What is to be mended.

workshop-problems = To mend
workshop-no-problems = Nothing to mend. The deck can be played.
workshop-advice = { $count ->
    [one] { $count } piece of advice
   *[other] { $count } pieces of advice
}
workshop-place = Line { $line }, col { $column }
workshop-mend = Mend
workshop-go-there = Go to the field

# Find and replace.

workshop-find = Find and replace
workshop-find-what = Find
workshop-find-with = Replace with
workshop-find-case = Tell capitals from small letters
workshop-find-word = Whole words only
workshop-find-here = Only among { $list }
workshop-find-lead = All texts of the deck are searched, not ids and comments.
workshop-find-count = { $count ->
    [0] Found nowhere
    [one] Found in one place
   *[other] Found in { $count } places
}
workshop-find-more = And { $count } more
workshop-find-next = Next
workshop-find-before = Before
workshop-replace-one = Replace this one
workshop-replace-all = Replace all
workshop-replaced = { $count ->
    [0] Nothing to replace
    [one] Replaced in one place
   *[other] Replaced in { $count } places
}

# What is asked before anything is lost.

workshop-leave = You have changes that are not saved
workshop-leave-lead = What do you want to do with them?
workshop-save-leave = Save and leave
workshop-leave-unsaved = Leave without saving
workshop-stay = Stay
workshop-three-way = The file was changed in another program
workshop-three-way-lead = Nothing is saved yet. Choose for each part what is to hold. The proposal keeps the changes of both; where both have changed the same part, yours holds until you choose.
workshop-three-way-same = Only spacing, order and comments differ. Your order holds.
workshop-three-way-save = Save it so
workshop-three-way-later = Back without saving
workshop-conflict = Both have changed this part.
workshop-mine = Here
workshop-theirs = On disk
workshop-keep-mine = Keep mine
workshop-keep-theirs = Take the one on disk
workshop-not-there = Not there
workshop-as-before = As before: { $text }
workshop-recovered = Changes that were not saved in time
workshop-recovered-lead = The program was closed before the changes to this deck were saved. They are still there.
workshop-recovered-take = Bring the changes back
workshop-recovered-drop = Open the file as it is
workshop-recovered-note = If you take the file as it is, the changes are thrown away.

# What the program says about the files.

workshop-problem = That could not be done
workshop-not-opened = The deck could not be opened: { $reason } The file is { $file }.
workshop-not-saved = The deck could not be saved: { $reason } Nothing is lost; the changes are still here. The file is { $file }.
workshop-not-copied = It could not be copied to { $name }: { $reason }
workshop-not-playable = The deck has errors that must be mended before it can be tried out. The first one is shown.
workshop-not-tried = It could not be tried out: { $reason }

# Decks: new, added, printed.

workshop-deck-new = New deck
workshop-deck-edit = Edit
workshop-deck-copy = Edit a copy
workshop-deck-preview = Live preview
workshop-deck-drop = Drop a deck – a file or a folder – on the window to add it.
workshop-deck-drop-now = Drop to add
workshop-deck-added = { $name } has been added to your decks.
workshop-deck-shares = { $name } has been added. Another deck has the same id; they are told apart by the name of the file.
workshop-deck-there = { $name } is there already, just the same.
workshop-deck-not-added = { $file } could not be added: { $reason }
workshop-deck-broken = it has errors that must be mended first. The first, on line { $line }: { $problem }
workshop-deck-difficulty = For the facilitator: { $level }
workshop-deck-minutes = about { $minutes ->
    [one] a minute
   *[other] { $minutes } minutes
}
workshop-new-title = What is it to be called?
workshop-new-title-hint = For example The Lundby agreement
workshop-new-title-missing = Write a name first.
workshop-new-from = Begin with
workshop-new-empty = One card
workshop-new-empty-text = The least that can be played: two roles, one commitment and one card to write over.
workshop-new-phases = A card for each phase
workshop-new-phases-text = Seven cards, one for each phase from prelude to implementation.
workshop-new-copy = A copy of a deck
workshop-new-copy-text = Everything in a deck that is there already, to be changed.
workshop-new-copy-of = Copy of
workshop-new-languages = Languages of the texts
workshop-new-make = Make the deck
workshop-new-not-made = The deck could not be made: { $reason }
workshop-copy-title = { $title } – copy
workshop-print-title = Print { $title }
workshop-print-what = What
workshop-print-cards = The cards
workshop-print-roles = The roles
workshop-print-tiles = The tiles
workshop-print-ballots = Ballots
workshop-print-all = Everything
workshop-print-paper = Paper
workshop-print-where = Save it
workshop-print-beside = Beside the deck
workshop-print-documents = In the documents folder
workshop-print-make = Make PDF
workshop-print-lead = It becomes a PDF to print on both sides (turned over the long edge) and cut.
workshop-printed = Done: { $file }
workshop-print-open = Open the folder
workshop-not-printed = No PDF was made: { $reason } The file was to be { $file }.
workshop-print-broken = The deck has errors that must be mended before it can be printed.

# The live preview of a file that is written elsewhere.

preview-title = Live preview
preview-card = Card { $number } of { $count }
preview-good = The newest save is shown.
preview-broken = The newest save has errors. The one before is shown until they are mended.
preview-nothing = The file has not been readable yet. The card is shown as soon as the errors are mended.
preview-saves = { $count ->
    [0] Not saved since the preview began
    [one] Saved once since the preview began
   *[other] Saved { $count } times since the preview began
}
preview-next = Next card
preview-before = Card before
preview-edit = Edit here
preview-changed = Showing the card that was changed

# Words in the names of PDF files.
workshop-print-file-cards = cards
workshop-print-file-roles = roles
workshop-print-file-tiles = tiles
workshop-print-file-ballots = ballots
workshop-print-file-all = all
