# The command line: games beside each other.

cli-compare-about = Compares rounds and games: agreement, support, movement, and what the same card gave from different chairs
cli-compare-usage = komma-overens compare LOG|FOLDER... [--json] [--csv OUT.csv] [--parquet OUT.parquet] [--force]
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
cli-compare-parquet = The same rows as Parquet, for DuckDB, Spark and the like
cli-compare-parquet-value = OUT.parquet

# The screen where games are compared.

title-compare = Compare games
compare-title = Compare games
compare-plot-agreement = Agreement
compare-plot-apart = Within and between
compare-plot-support = Support
compare-plot-movement = Movement
compare-plot-swap = Other chairs
compare-text-agreement = How alike the answers were when you voted on proposals and ideas. A full bar means that all answered alike.
compare-text-apart = Where the disagreement lay: within the parties, or between them. An empty bar means no disagreement.
compare-text-support = What share of each party could live with what you voted on.
compare-text-movement = What share changed their answer between the first ballot and the second. Raised hands cannot be followed.
compare-text-swap = The same card, played from your own chairs and from those of others. The bars show agreement.
compare-no-games = There are no games to compare yet. They come when you have voted in a game.
compare-no-swap = No card has been played both from your own chairs and from those of others yet.
compare-unread = { $count ->
    [one] One game cannot be read and is left out.
   *[other] { $count } games cannot be read and are left out.
}
compare-all = All { $count } games
compare-agreed = { $value }, consent in { $consents } of { $rows }
compare-within = within { $value }
compare-between = between { $value }
compare-own = own chair { $value } ({ $count })
compare-other = another chair { $value } ({ $count })
