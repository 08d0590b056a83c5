# Moving to another computer, and looking at this one.
cli-backup-about = Saves everything of your own in one file: games, decks, templates, practice and settings
cli-backup-usage = komma-overens backup FILE.zip [--force]
cli-backup-file = The file to write
cli-backup-file-value = FILE.zip
cli-restore-about = Puts everything back from such a file; nothing that is there is replaced
cli-restore-usage = komma-overens restore FILE.zip
cli-restore-file = The file from backup
cli-restore-file-value = FILE.zip
cli-doctor-about = Says what display, driver, fonts, folder, disk and network look like, and what to do
cli-doctor-usage = komma-overens doctor [--json]

cli-manual-about = Writes manual pages and completions for shells, for those who make packages
cli-manual-usage = komma-overens manual FOLDER
cli-manual-folder = The folder to fill
cli-manual-folder-value = FOLDER

backup-saved = Saved: { $file } ({ $what }; { $size } MB)
backup-games = { $count ->
    [one] one game
   *[other] { $count } games
}
backup-decks = { $count ->
    [one] one deck
   *[other] { $count } decks
}
backup-templates = { $count ->
    [one] one template
   *[other] { $count } templates
}
backup-practices = { $count ->
    [one] one practice
   *[other] { $count } practices
}
backup-others = { $count ->
    [one] one other file
   *[other] { $count } other files
}
backup-keys = The file holds the keys to secret ballots of games in progress. Do not hand it to others.
backup-left-out = Not in it: { $file } cannot be read as a file, or leads somewhere else.
backup-nothing = There is nothing to save in { $folder }.
backup-inside = { $file } would lie in the folder that is saved, and be lost with it. Choose another place, such as a USB stick.
backup-not-saved = { $file }: could not be saved: { $reason }

restore-beside = There was something of that name already, and it is still there. What came from the file is now called { $file }.
restore-settings = The settings from the file hold now. Those that were here are called { $file }.
restore-record = The attempts at practice from the file are among those that were here.
restore-done = Done, in { $folder }. { $back ->
    [0] Nothing needed to be put back.
    [one] One thing is back.
   *[other] { $back } things are back.
} { $there ->
    [0] { "" }
    [one] One was there already.
   *[other] { $there } were there already.
}
restore-no-backup = { $file } is no file that komma-overens backup saved, or part of it is missing. Fetch the file again. Nothing has been changed.
restore-newer = The file was saved by a newer version of the program ({ $version }). Get that version and try again. Nothing has been changed.
restore-unsafe = The file holds “{ $name }”, which would end up outside the program's folder. Something other than the program made it. Nothing has been changed.
restore-damaged = The file is damaged at “{ $name }”. Copy it again from where it came. Nothing has been changed.
restore-too-large = The file says it holds more than a backup can. Nothing has been changed.
restore-not-written = { $file }: could not be read or written: { $reason } What is back already stays, and the same command goes on from there.

doctor-system = Computer
doctor-display = Display
doctor-driver = Graphics driver
doctor-fonts = Fonts
doctor-data = Folder
doctor-disk = Disk
doctor-network = Network
doctor-good = fine
doctor-note = works, but
doctor-bad = does not work
doctor-do = What to do:
doctor-all-good = Everything the game needs is here.
doctor-some-bad = Something the game needs is missing. Practice in text (komma-overens practise) and leading from a browser (komma-overens serve) work without a display and a driver.
doctor-system-found = Komma överens { $program }, { $system } ({ $kind })
doctor-display-found = There is a display to open the window on.
doctor-display-none = There is no display to open the window on.
doctor-display-do = Start the program from the desktop, not through a remote connection without a picture. Otherwise: komma-overens serve.
doctor-no-window = This program was built without a window. The commands work.
doctor-driver-software = { $name }: draws with the computer's processor
doctor-driver-software-do = One can play like this. Movement may be slow; turn it off in the settings, or install the graphics card's driver.
doctor-driver-none = No driver can draw ({ $reason }).
doctor-driver-do-linux = Install the driver for Vulkan; on Debian and Ubuntu the package mesa-vulkan-drivers is enough, even without a graphics card.
doctor-driver-do-windows = Install the graphics card's driver through Windows Update or from its maker; ask your IT department if you cannot. Until then komma-overens serve leads the game from a browser on the same computer.
doctor-fonts-found = { $count } fonts are in the program. No others are needed.
doctor-fonts-broken = The fonts in the program are damaged.
doctor-fonts-do = Get the program again.
doctor-data-found = { $folder }: { $games ->
    [0] no games yet.
    [one] one game.
   *[other] { $games } games.
}
doctor-data-closed = { $folder }: nothing can be written there: { $reason }
doctor-data-closed-do = Give yourself the right to write in the folder, or choose another with the environment variable { $variable }.
doctor-data-damaged = Damaged: { $games }.
doctor-data-damaged-do = Open the game in the window under Continue: what is sound can be saved, and what is damaged is kept beside it.
doctor-data-settings = The settings could not be read. The program uses the ones before, or its own, and saves new ones when you change something.
doctor-disk-found = { $free } GB free on { $disk }
doctor-disk-unknown = How much room is free cannot be seen.
doctor-disk-do = Make room: a game takes less than a megabyte, but prints and backups take more.
doctor-network-found = { $networks }
doctor-network-none = The computer is on no network that phones can reach.
doctor-network-none-do = All but the phones works without a network. Join the Wi-Fi the phones are on, or turn on the computer's own hotspot.
doctor-network-closed = The program may not let phones in there: { $reason } Let Komma överens through the firewall.
