# Flytta till en annan dator, och granska den här.
cli-backup-about = Sparar allt ditt eget i en fil: spel, kortlekar, mallar, övning och inställningar
cli-backup-usage = komma-overens backup FIL.zip [--force]
cli-backup-file = Filen som skrivs
cli-backup-file-value = FIL.zip
cli-restore-about = Lägger tillbaka allt från en sådan fil; inget som redan finns ersätts
cli-restore-usage = komma-overens restore FIL.zip
cli-restore-file = Filen från backup
cli-restore-file-value = FIL.zip
cli-doctor-about = Säger hur skärm, drivrutin, typsnitt, mapp, disk och nätverk ser ut, och vad man kan göra
cli-doctor-usage = komma-overens doctor [--json]

cli-manual-about = Skriver manualsidor och kompletteringar för skal, för den som gör paket
cli-manual-usage = komma-overens manual MAPP
cli-manual-folder = Mappen som fylls
cli-manual-folder-value = MAPP

backup-saved = Sparad: { $file } ({ $what }; { $size } MB)
backup-games = { $count ->
    [one] ett spel
   *[other] { $count } spel
}
backup-decks = { $count ->
    [one] en kortlek
   *[other] { $count } kortlekar
}
backup-templates = { $count ->
    [one] en mall
   *[other] { $count } mallar
}
backup-practices = { $count ->
    [one] en övning
   *[other] { $count } övningar
}
backup-others = { $count ->
    [one] en annan fil
   *[other] { $count } andra filer
}
backup-keys = Filen innehåller nycklarna till hemliga röster i spel som pågår. Lämna den inte till andra.
backup-left-out = Inte med: { $file } går inte att läsa som fil, eller leder någon annanstans.
backup-nothing = Det finns inget att spara i { $folder }.
backup-inside = { $file } skulle ligga i den mapp som sparas och försvinna med den. Välj en annan plats, till exempel ett USB-minne.
backup-not-saved = { $file }: det gick inte att spara: { $reason }

restore-beside = Det fanns redan något med samma namn, och det är kvar. Det från filen heter nu { $file }.
restore-settings = Inställningarna från filen gäller nu. De som fanns heter { $file }.
restore-record = Övningsförsöken från filen ligger bland dem som redan fanns.
restore-done = Klart, i { $folder }. { $back ->
    [0] Inget behövde läggas tillbaka.
    [one] En sak är tillbaka.
   *[other] { $back } saker är tillbaka.
} { $there ->
    [0] { "" }
    [one] En fanns redan.
   *[other] { $there } fanns redan.
}
restore-no-backup = { $file } är ingen fil som komma-overens backup har sparat, eller så saknas en del av den. Hämta filen igen. Ingenting har ändrats.
restore-newer = Filen är sparad med en nyare version av programmet ({ $version }). Hämta den versionen och försök igen. Ingenting har ändrats.
restore-unsafe = Filen innehåller ”{ $name }”, som skulle hamna utanför programmets mapp. Någon annan än programmet har gjort den. Ingenting har ändrats.
restore-damaged = Filen är skadad vid ”{ $name }”. Kopiera den igen från där den kom. Ingenting har ändrats.
restore-too-large = Filen säger sig innehålla mer än en säkerhetskopia kan. Ingenting har ändrats.
restore-not-written = { $file }: det gick inte att läsa eller skriva: { $reason } Det som redan är tillbaka är kvar, och samma kommando fortsätter där.

doctor-system = Dator
doctor-display = Skärm
doctor-driver = Drivrutin för grafik
doctor-fonts = Typsnitt
doctor-data = Mapp
doctor-disk = Disk
doctor-network = Nätverk
doctor-good = bra
doctor-note = fungerar, men
doctor-bad = fungerar inte
doctor-do = Gör så här:
doctor-all-good = Allt som spelet behöver finns här.
doctor-some-bad = Något som spelet behöver saknas. Övning i text (komma-overens practise) och att leda från en webbläsare (komma-overens serve) fungerar utan skärm och drivrutin.
doctor-system-found = Komma överens { $program }, { $system } ({ $kind })
doctor-display-found = Det finns en skärm att öppna fönstret på.
doctor-display-none = Det finns ingen skärm att öppna fönstret på.
doctor-display-do = Starta programmet från skrivbordet, inte genom en fjärranslutning utan bild. Annars: komma-overens serve.
doctor-no-window = Det här programmet är byggt utan fönster. Kommandona fungerar.
doctor-driver-software = { $name }: ritar med datorns processor
doctor-driver-software-do = Det går att spela så. Rörelser kan gå trögt; stäng av dem i inställningarna, eller installera grafikkortets drivrutin.
doctor-driver-none = Ingen drivrutin kan rita ({ $reason }).
doctor-driver-do-linux = Installera drivrutinen för Vulkan; på Debian och Ubuntu räcker paketet mesa-vulkan-drivers, även utan grafikkort.
doctor-driver-do-windows = Installera grafikkortets drivrutin genom Windows Update eller från tillverkaren; be it-avdelningen om det inte går. Till dess: komma-overens serve leder spelet från en webbläsare på samma dator.
doctor-fonts-found = { $count } typsnitt ligger i programmet. Inga andra behövs.
doctor-fonts-broken = Typsnitten i programmet är skadade.
doctor-fonts-do = Hämta programmet igen.
doctor-data-found = { $folder }: { $games ->
    [0] inga spel än.
    [one] ett spel.
   *[other] { $games } spel.
}
doctor-data-closed = { $folder }: det går inte att skriva där: { $reason }
doctor-data-closed-do = Ge dig själv rätt att skriva i mappen, eller välj en annan med miljövariabeln { $variable }.
doctor-data-damaged = Skadade: { $games }.
doctor-data-damaged-do = Öppna spelet i fönstret under Fortsätt: det som är helt går att rädda, och det skadade sparas bredvid.
doctor-data-settings = Inställningarna gick inte att läsa. Programmet använder de förra, eller sina egna, och sparar nya när du ändrar något.
doctor-disk-found = { $free } GB ledigt på { $disk }
doctor-disk-unknown = Det går inte att se hur mycket plats som är ledig.
doctor-disk-do = Frigör plats: ett spel tar knappt en megabyte, men utskrifter och säkerhetskopior tar mer.
doctor-network-found = { $networks }
doctor-network-none = Datorn är inte på något nätverk som mobiler kan nå.
doctor-network-none-do = Allt utom mobilerna fungerar utan nätverk. Anslut till samma wifi som mobilerna, eller slå på datorns egen hotspot.
doctor-network-closed = Programmet får inte ta emot mobiler där: { $reason } Släpp fram Komma överens i brandväggen.
