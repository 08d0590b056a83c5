# The program around the screens.

program-settings-not-saved = Inställningarna kunde inte sparas: { $reason }
program-template-not-saved = Mallen kunde inte sparas: { $reason }
program-deck-gone = Kortleken finns inte längre. Välj en annan.
program-deck-broken = Kortleken har fel som måste rättas innan den kan spelas. Öppna Kortlekar för att se vilka.
program-game-gone = Spelet finns inte längre på datorn.
program-folder = Mappen kunde inte öppnas: { $reason }
program-game-detail = Runda { $round } av { $rounds }, { $step }. { $seats } platser.
program-game-table = { $names }. Kortlek: { $deck }
program-game-names-more = { $names } och { $count } till
program-game-not-put-away = Omgången gick inte att ta bort: { $reason } Den ligger kvar i listan.
play-not-saved = Överenskommelsen kunde inte sparas: { $reason }. Spelet är sparat ändå. Frigör plats eller välj en annan mapp och försök igen.
play-saved = Överenskommelsen är sparad i { $path }
play-undone = Ångrade { $what }.
play-next-page = Nästa sida
play-menu = Meny: paus, ångra, hjälp, regler, inställningar, lämna
play-clock-stands = Klockan står still, för hur länge ni hade pratat är inte känt. Tryck på den för att starta den.
timer-title = Samtalstiden
timer-text = Klockan är till för er. Den stoppar ingenting och påverkar inga siffror.
timer-pause = Pausa
timer-go = Fortsätt
timer-more = Fem minuter till
timer-off = Stäng av klockan
timer-done = Klart
