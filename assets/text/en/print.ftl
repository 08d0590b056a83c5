# The deck on paper: the words on the sheets, what the command print answers, and its help.

cli-print-about = Makes a PDF of a deck: sheets to print, cut and fold
cli-print-usage = komma-overens print DECK --out FILE.pdf [--what cards|roles|tiles|ballots|all] [--lang sv|en] [--paper a4|a3] [--force]
cli-print-deck = The deck to print
cli-print-deck-value = DECK
cli-print-out = The PDF file to write
cli-print-out-value = FILE.pdf
cli-print-what = What to print: cards, roles, tiles, ballots, learn or all (if nothing is said)
cli-print-what-value = WHAT
cli-print-paper = Paper: a4 (if nothing is said) or a3, with twice as many pieces to a sheet
cli-print-paper-value = PAPER

print-all = to print
print-cards = Scenario cards
print-roles = Roles
print-tiles = Organisation tiles
print-ballots = Ballots
print-guide = The facilitator’s sheets

print-sheet = { $what }, sheet { $sheet } of { $all }, { $side ->
    [front] front
   *[back] back
}
print-duplex = Print on both sides at 100%, flip on the long edge.
print-roles-advice = Fold in the middle, pattern outwards: the role stands as a name sign.
print-tiles-advice = Blank tiles are for you to write on.
print-ballots-advice = Fold the ballot when you have marked it.

print-card-of = Card { $number } of { $all }
print-part = continued, { $part } of { $parts }
print-goes-on = goes on on the next side
print-options = The options
print-options-behind = The options are on the back
print-question = The question to the table
print-side-public = How it looks from the public side
print-side-ideburen = How it looks from civil society
print-own-notes = Notes of your own
print-tile-name = Name and a line about you
print-ballot-first = First ballot
print-ballot-second = Second ballot
print-our-party = Our party:
print-objection-note = The words are read aloud, but not who wrote them.

print-page-of = Page { $page } of { $all }
print-author = By { $value }
print-licence = Licence: { $value }
print-version = Version { $value }
print-how = What to do
print-how-paper = Print on both sides at actual size (100%) and flip on the long edge. Heavy paper, about 160 gsm, works best.
print-how-cut = Cut along the lines, which run from edge to edge. A card that goes on has several parts; the number at its foot shows which belong together.
print-how-roles = Fold the roles in the middle with the pattern outwards. Outside is what all may know, inside what only the seat reads.
print-how-tiles = Write your own organisations on the blank tiles. The square is public, the circle civil society.
print-how-ballots = Each seat needs one ballot of each kind for every card. Print the two sheets as many times as you need.
print-notes = To the cards
print-near = Close at hand: { $list }
print-commitments = Commitments
print-events = Events
print-programmes = Programmes
print-event-tests = Tests { $principle }, which should be at least { $threshold }. The promise tested is from { $party }.
print-event-met = If it holds: { $text }
print-event-unmet = If it does not: { $text }
print-event-phases = May follow: { $list }
print-programme-times = About { $minutes } { $minutes ->
    [one] minute
   *[other] minutes
}, the dialogue { $dialogue } { $dialogue ->
    [one] minute
   *[other] minutes
}
print-round-idea = Idea round
print-round-scenario = Scenario round
print-round-scenario-of = Scenario round, { $phase }
print-round-event = with an event after it

print-saved = Saved: { $file }
print-report = { $pages ->
    [one] One page
   *[other] { $pages } pages
} on { $sheets ->
    [one] one sheet
   *[other] { $sheets } sheets
}.
print-report-smaller = Smaller text so that it fits: { $name } ({ $points } points).
print-report-continued = Too long for its side: { $name } ({ $sides ->
    [one] one side more
   *[other] { $sides } sides more
}).
print-report-missing = These signs are not in the fonts and show as a box: { $signs }
print-report-no-room = The card { $name } was printed without its picture: the text needs the room.
print-report-no-picture = The card { $name } was printed without its picture: it cannot be used. The command check says why.
print-error-deck = Nothing was printed. Correct the errors in { $file } first.
print-error-write = { $file } could not be written: { $reason } Close the file if another program has it open, or choose another folder with --out.
print-error-fonts = The fonts in the program cannot be read. Install the program anew.
print-error-pdf = The PDF could not be put together: { $reason }
