# The command line: games beside each other.

cli-compare-about = Jämför rundor och spel: enighet, stöd, rörelse, och vad samma kort gav från olika stolar
cli-compare-usage = komma-overens compare LOGG|MAPP... [--json] [--csv UT.csv] [--parquet UT.parquet] [--force]
cli-compare-logs = Loggar, mappar med spel, eller mappar med sådana mappar
cli-compare-logs-value = LOGG|MAPP
cli-compare-csv = Spara varje omröstning som en rad; kolumnerna beskrivs i docs/compare.md
cli-compare-csv-value = UT.csv
cli-compare-no-logs = Där finns inga spel. Ange loggar, eller en mapp med spel i.
cli-compare-copy = { $log } är samma spel som { $other } och räknas inte en gång till.
cli-compare-game = Spel
cli-compare-card = Kort
cli-compare-all = Alla
cli-compare-rows = antal
cli-compare-consents = samtycke
cli-compare-agreement = enighet
cli-compare-within = inom
cli-compare-between = mellan
cli-compare-support = stöd
cli-compare-score = poäng
cli-compare-strained = Kom i kläm
cli-compare-OwnParty = egen part
cli-compare-OtherParty = andra parten
cli-compare-NeverOwn = aldrig den egna
cli-compare-parquet = Samma rader som Parquet, för DuckDB, Spark och liknande
cli-compare-parquet-value = UT.parquet

# Skärmen där spel jämförs.

title-compare = Jämför spel
compare-title = Jämför spel
compare-plot-agreement = Enighet
compare-plot-apart = Inom och mellan
compare-plot-support = Stöd
compare-plot-movement = Rörelse
compare-plot-swap = Andra stolar
compare-text-agreement = Hur lika svaren var när ni röstade om förslag och idéer. En hel stapel betyder att alla svarade lika.
compare-text-apart = Var oenigheten låg: inom parterna, eller mellan dem. En tom stapel betyder ingen oenighet.
compare-text-support = Hur stor andel av varje part som kunde leva med det ni röstade om.
compare-text-movement = Hur stor andel som ändrade sig mellan första och andra omröstningen. Höjda händer går inte att följa.
compare-text-swap = Samma kort, spelat från de egna stolarna och från andras. Staplarna visar enigheten.
compare-no-games = Här finns inga spel att jämföra än. De kommer när ni har röstat i något spel.
compare-no-swap = Inget kort har spelats både från de egna stolarna och från andras än.
compare-unread = { $count ->
    [one] Ett spel går inte att läsa och är inte med.
   *[other] { $count } spel går inte att läsa och är inte med.
}
compare-all = Alla { $count } spel
compare-agreed = { $value }, samtycke i { $consents } av { $rows }
compare-within = inom { $value }
compare-between = mellan { $value }
compare-own = egen stol { $value } ({ $count })
compare-other = annan stol { $value } ({ $count })
