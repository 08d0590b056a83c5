# The command line: games beside each other.

cli-compare-about = Compares rounds and games: agreement, support, movement, and what the same card gave from different chairs
cli-compare-usage = komma-overens compare LOG|FOLDER... [--json] [--csv OUT.csv] [--force]
cli-compare-logs = Logs, folders of games, or folders of such folders
cli-compare-logs-value = LOG|FOLDER
cli-compare-csv = Save each ballot as a row; docs/compare.md describes the columns
cli-compare-csv-value = OUT.csv
cli-compare-no-logs = There are no games there. Name logs, or a folder that holds games.
cli-compare-copy = { $log } is the same game as { $other } and is not counted again.
cli-compare-game = Game
cli-compare-card = Card
cli-compare-all = All
cli-compare-rows = ballots
cli-compare-consents = consent
cli-compare-agreement = agree
cli-compare-within = within
cli-compare-between = between
cli-compare-support = support
cli-compare-score = score
cli-compare-strained = Strained
cli-compare-OwnParty = own party
cli-compare-OtherParty = other party
cli-compare-NeverOwn = never own
