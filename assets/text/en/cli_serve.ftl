# komma-overens serve: a game led from phones and browsers.

cli-serve-about = Leads a game without a window: phones vote, one browser shows the room and another leads
cli-serve-usage = komma-overens serve LOG | --new SETUP.ron [--bind ADDRESS] [--port N] [--json]
cli-serve-log = The game to go on with: a log, or the folder it is in
cli-serve-log-value = LOG
cli-serve-new = Begin a new game with the setup in the file: a saved template, or programme and seats
cli-serve-new-value = SETUP.ron
cli-serve-bind = The computer’s address on the network the phones are on (otherwise the likeliest network)
cli-serve-bind-value = ADDRESS
cli-serve-port = The port (otherwise 7171 or the next free one; 0 takes any)
cli-serve-port-value = N
cli-serve-json = Write address, room code and leader’s code as one line of JSON

serve-which-game = Name a game to go on with, or --new and a setup.
serve-phones = Phones: { $url } Room code: { $code }
serve-leader = Leader: { $url } Leader’s code: { $code }
serve-room = The room’s screen: { $url }
serve-network = Network: { $network }
serve-folder = The game is saved in { $folder }
serve-without-window = The table as a picture, changing cards and printing are only in the window. The game can be opened there when it is ended here.
serve-end = End with Ctrl+C. Everything is saved, and the same command goes on where you were.
serve-cannot-start = Phones cannot be received at { $address }: { $reason }
serve-port-taken = the port is used by something else already. Name another with --port.
serve-not-this-machine = the computer does not have that address.
serve-setup-unreadable = { $file } cannot be used: { $reason }
serve-setup-form = line { $line } is not right. The file should be a saved template, or have programme and seats.
serve-no-deck = There is no deck { $name }, or it has faults. Review it with komma-overens check.
