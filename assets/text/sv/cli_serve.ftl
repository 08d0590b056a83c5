# komma-overens serve: ett spel som leds från mobiler och webbläsare.

cli-serve-about = Leder ett spel utan fönster: mobiler röstar, en webbläsare visar rummet och en annan leder
cli-serve-usage = komma-overens serve LOGG | --new UPPSTÄLLNING.ron [--bind ADRESS] [--port N] [--json]
cli-serve-log = Spelet att fortsätta: en logg, eller mappen den ligger i
cli-serve-log-value = LOGG
cli-serve-new = Börja ett nytt spel med uppställningen i filen: en sparad mall, eller programme och seats
cli-serve-new-value = UPPSTÄLLNING.ron
cli-serve-bind = Datorns adress på nätverket som mobilerna är på (annars det troligaste nätverket)
cli-serve-bind-value = ADRESS
cli-serve-port = Porten (annars 7171 eller nästa lediga; 0 tar vilken som helst)
cli-serve-port-value = N
cli-serve-json = Skriv adress, rumskod och ledarkod som en rad JSON

serve-which-game = Ange ett spel att fortsätta, eller --new och en uppställning.
serve-phones = Mobilerna: { $url } Rumskod: { $code }
serve-leader = Ledaren: { $url } Ledarkod: { $code }
serve-room = Rummets skärm: { $url }
serve-network = Nätverk: { $network }
serve-folder = Spelet sparas i { $folder }
serve-without-window = Bordet som bild, byte av kort och utskrifter finns bara i fönstret. Spelet kan öppnas där när det är avslutat här.
serve-end = Avsluta med Ctrl+C. Allt är sparat, och samma kommando fortsätter där ni var.
serve-cannot-start = Det går inte att ta emot mobiler på { $address }: { $reason }
serve-port-taken = porten används redan av något annat. Ange en annan med --port.
serve-not-this-machine = datorn har inte den adressen.
serve-setup-unreadable = { $file } går inte att använda: { $reason }
serve-setup-form = rad { $line } stämmer inte. Filen ska vara en sparad mall, eller ha programme och seats.
serve-no-deck = Kortleken { $name } finns inte, eller har fel. Granska den med komma-overens check.
