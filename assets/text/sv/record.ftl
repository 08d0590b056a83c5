# What is kept: logs, settings, documents.

record-notice-torn = Den sista raden i loggen var avbruten och har tagits bort. Det som hann skrivas av den finns i { $file }. Allt före den är kvar.
record-error-read = { $file } går inte att läsa: { $reason }
record-error-write = Det gick inte att spara i { $file }: { $reason } Inget har ändrats i spelet. Rätta till det och försök igen.
record-error-not-a-log = Filen är ingen logg från det här spelet.
record-error-nothing-started = Loggen är tom eller avbruten på första raden. Inget spel hann börja, så inget är förlorat.
record-error-newer = Spelet är sparat av en nyare version av programmet. Uppdatera programmet för att fortsätta. Filen är orörd.
record-error-older = Spelet är sparat av en äldre version av programmet, med regler som inte finns kvar. Filen är orörd. Öppna den med den versionen.
record-error-deck-missing = Kortleken som spelet spelas med går inte att läsa ({ $file }): { $reason } Lägg tillbaka filen i spelets mapp.
record-error-deck-changed = Kortleken { $file } har ändrats sedan spelet började. Lägg tillbaka den ursprungliga filen, så går spelet att fortsätta.
record-error-deck-unusable = Kortleken { $file } går inte att spela med den här versionen av programmet.
record-error-in-use = Spelet är redan öppet i ett annat fönster. Stäng det där först, eller fortsätt där.
record-error-setup = { $count ->
    [one] Spelet kan inte börja än: en sak i uppställningen behöver ändras.
   *[other] Spelet kan inte börja än: { $count } saker i uppställningen behöver ändras.
}
record-damage-edited = Rad { $line } i loggen har ändrats efter att den skrevs.
record-damage-missing = Det saknas rader före rad { $line } i loggen.
record-damage-unreadable = Rad { $line } i loggen går inte att tolka.
record-damage-refused = Rad { $line } i loggen säger något som reglerna inte tillåter: { $reason }
record-damage-other-step = Rad { $line } i loggen leder till ett annat steg än den säger.
record-damage-setup = Spelet går inte att ställa upp med kortleken som ligger bredvid loggen.
record-damage-saved = { $count ->
    [0] Uppställningen före den är hel och kan räddas som ett nytt spel.
    [one] En händelse före den är hel och kan räddas som ett eget spel.
   *[other] De { $count } händelserna före den är hela och kan räddas som ett eget spel.
}
record-damage-nothing-saved = Det finns inget före den att rädda.
record-io-full = disken är full.
record-io-permission = programmet har inte rätt att läsa eller skriva där.
record-io-read-only = platsen är skrivskyddad.
record-io-not-found = filen eller mappen finns inte.
record-io-not-a-folder = det ligger en fil där det ska vara en mapp.
record-io-is-a-folder = det är en mapp, inte en fil.
record-settings-backup = Filen med inställningar var trasig. De förra inställningarna används i stället.
record-settings-defaults = Filen med inställningar var trasig. Programmet börjar om med grundinställningarna.
