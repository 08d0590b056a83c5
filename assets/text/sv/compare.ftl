# The command line: games beside each other.

cli-compare-about = Jämför rundor och spel: enighet, stöd, rörelse, och vad samma kort gav från olika stolar
cli-compare-usage = komma-overens compare LOGG|MAPP... [--json] [--csv UT.csv] [--force]
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
