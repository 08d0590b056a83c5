# The command line.

cli-about = Komma överens: a dialogue game for the public sector and civil society. Without a command the game opens.
cli-usage = komma-overens [--lang sv|en] [COMMAND]
cli-heading-usage = Usage:
cli-heading-commands = Commands
cli-heading-arguments = Arguments
cli-heading-options = Options
cli-lang = Language: sv or en
cli-lang-value = LANG
cli-help = Print this help
cli-version = Print the program's version
cli-force = Replace a file of another kind too, but never anything the command reads nor the log of a game
cli-json = Write the answer as JSON
cli-exit-codes = Exit code: 0 all is fine, 1 something is wrong, 2 what was given cannot be used.
cli-check-about = Checks decks and says what is wrong, where, and what to do about it
cli-check-usage = komma-overens check DECK... [--json | --watch]
cli-check-decks = Decks to check
cli-check-decks-value = DECK
cli-score-about = Works out agreement, support and outcome of votes in a CSV file
cli-score-usage = komma-overens score BALLOTS.csv [--json] [--measures]
cli-score-measures = Shows other measures of the field too: Tastle and Wierman, van der Eijk, Leik, Krippendorff's alpha
cli-score-ballots = Table with the columns party, rating and objection (or part, betyg and invändning); - reads from standard input
cli-score-ballots-value = BALLOTS.csv
cli-replay-about = Replays a log, verifies it and shows figures, principles and agreement
cli-replay-usage = komma-overens replay LOG [--json] [--minutes OUT.md] [--force]
cli-replay-log = A log, or the folder it lies in
cli-replay-log-value = LOG
cli-replay-minutes = Save the agreement as Markdown
cli-replay-minutes-value = OUT.md

cli-error-unknown = “{ $argument }” is not recognised.
cli-error-missing = Something is missing: { $argument }
cli-error-value = “{ $value }” cannot be used for { $argument }.
cli-error-no-value = { $argument } needs a value.
cli-error-twice = { $argument } can be given only once.
cli-error-conflict = { $argument } and { $other } cannot be used together.
cli-error-other = The command cannot be understood.
cli-error-help = For help: komma-overens --help
cli-cannot-write = The answer could not be written: { $reason }
cli-no-window = There is no window to play in here. The commands check, score and replay work all the same; see komma-overens --help.

cli-score-not-text = line { $line } is not text. Save the table as CSV UTF-8.
cli-score-not-table = line { $line }: something stands between a quotation mark and the next column. A quotation mark within a text is written twice.
cli-score-quote = line { $line }: the quotation mark that begins here has no end, so that votes after it would be lost. Put a quotation mark where the text ends, or remove it.
cli-score-width = line { $line } does not have as many columns as the first line.
cli-score-column-twice = two columns mean { $column }. Remove one of them, or give it another name.
cli-score-objection = line { $line }: “{ $found }” is no objection. Write it in words, or leave it empty. A decimal point in the rating may have split the column.
cli-score-no-rows = the table has no votes.
cli-score-column-missing = the column { $column } is missing. The first line should be party,rating,objection or part;betyg;invändning.
cli-score-party = line { $line }: there is no party “{ $found }”. Write public or ideburen.
cli-score-rating = line { $line }: the rating “{ $found }” cannot be used. Write a whole number from 1 to 5, or nothing for somebody who abstains.
cli-score-too-many = the table has more than { $max } rows.
cli-score-verdict = Outcome
cli-score-agreement = Agreement
cli-score-dispersion = Dispersion
cli-score-within = Within the parties
cli-score-between = Between the parties
cli-score-support = Support, { $party }
cli-score-support-min = Least support
cli-score-score = Score
cli-score-counts = { $rated } rated, { $abstained } abstained
cli-score-tastle-wierman = Tastle and Wierman
cli-score-van-der-eijk = Van der Eijk's A
cli-score-leik = Leik's consensus
cli-score-krippendorff-alpha = Krippendorff's alpha
cli-score-objections = Objections

cli-replay-verified = { $entries ->
    [one] The log is whole: one action.
   *[other] The log is whole: { $entries } actions.
}
cli-replay-torn = The last line was cut short and is not included.
cli-replay-started = Started
cli-replay-seats = Seats
cli-replay-seed = Seed
cli-replay-stands = Stands in
cli-replay-step = round { $round } of { $rounds }, the step “{ $step }”

cli-no-display = There is no display to show the window on. The commands check, score, replay and screenshot work all the same; see komma-overens --help.
cli-screenshot-about = Draws the table as it is at the last step of the log; no display is needed
cli-screenshot-usage = komma-overens screenshot LOG --out PICTURE.png [--size 1920x1080] [--theme light|dark] [--scale 1.0] [--force]
cli-screenshot-log = A log, or the folder it lies in
cli-screenshot-log-value = LOG
cli-screenshot-out = The picture file to write (PNG)
cli-screenshot-out-value = PICTURE.png
cli-screenshot-size = The picture's size in pixels, 320 to 7680 a side (1920x1080 unless said)
cli-screenshot-size-value = WIDTHxHEIGHT
cli-screenshot-theme = light (unless said) or dark
cli-screenshot-theme-value = THEME
cli-screenshot-scale = The size of the text, 1.0 to 2.0 (1.0 unless said)
cli-screenshot-scale-value = SIZE
cli-screenshot-saved = Saved: { $file }
cli-screenshot-no-graphics = It cannot be drawn: the machine has no Vulkan driver ({ $reason }). On Debian and Ubuntu the package mesa-vulkan-drivers is enough, even without a graphics card.
cli-screenshot-failed = The picture could not be drawn: the driver drew, but gave no picture back.
cli-screenshot-not-written = { $file }: the picture could not be saved: { $reason }
