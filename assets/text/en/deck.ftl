# Decks: what is wrong with a file and what to write instead. Read by those who make decks.

deck-severity-error = error
deck-severity-warning = warning
deck-severity-advice = advice
deck-not-a-file = it is not an ordinary file.
deck-kind-plain = a text within quotes
deck-kind-text = a text: "…" or (sv: "…", en: "…")
deck-kind-number = a whole number
deck-kind-fraction = a number with decimals
deck-kind-huge = a number that is far too large
deck-kind-other = a value that decks do not use
deck-kind-word = a word without quotes
deck-kind-record = a group of fields within ( )
deck-kind-tuple = values without field names within ( )
deck-kind-list = a list within [ ]
deck-kind-map = principles with numbers, for example { "{" }Dialogue: 1{ "}" }
deck-term = { $name } (`{ $word }`)
deck-field = “{ $name }” (`{ $word }`)
deck-term-Scenario = scenario round
deck-term-Idea = idea round
deck-term-OwnQuestion = question of one's own
deck-term-FollowUp = follow-up
deck-term-true = yes
deck-term-false = no
deck-what-deck = The deck
deck-what-role = The role
deck-what-commitment = The commitment
deck-what-card = The card
deck-what-sides = How the parties see it (`sides`)
deck-what-option = The option
deck-what-event = The event
deck-what-tile = The tile
deck-what-programme = The programme
deck-what-round = The round
deck-what-scenario = The scenario round (`Scenario`)
deck-what-text = The text
deck-what-burden = What it costs (`burden`)
deck-ko001 = The file does not exist.
deck-ko001-advice = Check the name and the folder.
deck-ko002 = This is a folder, not a deck.
deck-ko002-advice = Name the file in the folder, for example deck.ron.
deck-ko003 = The file cannot be read: { $why }
deck-ko003-advice = Check that you may read the file and that it is an ordinary file.
deck-ko004 = The file is not written as UTF-8; the first byte that makes no sense is number { $byte }.
deck-ko004-advice = Open the file in a text editor and save it as UTF-8.
deck-ko005 = The file is too large: a deck may be at most { $max } MiB.
deck-ko005-advice = Divide the deck into several files.
deck-ko006 = The file is empty.
deck-ko006-advice = Start from a copy of a deck that works.
deck-ko007 = There are more than { $depth } levels of brackets within one another here.
deck-ko007-advice = A deck needs at most eight levels. Remove the superfluous brackets.
deck-ko008 = The deck has { $number } cards; { $max } is the most there can be.
deck-ko008-advice = Divide the deck into several files.
deck-ko009 = The file has too many values to be a deck.
deck-ko009-advice = Divide the deck into several files.
deck-ko010 = { $more ->
    [one] There is one more problem that is not shown.
   *[other] There are { $more } more problems that are not shown.
}
deck-ko010-advice = Correct those that are shown and check the deck again.
deck-ko101 = `{ $found }` cannot stand here.
deck-ko101-advice = Look for a quote, a comma or a bracket that is missing or too many just before.
deck-ko102 = A comma is missing here.
deck-ko102-advice = Put a comma after each field and each thing in a list. Texts stand within quotes: "…".
deck-ko103 = Here is `{ $found }`, but what was opened with `{ $open }` on line { $line } is closed with `{ $close }`.
deck-ko103-advice = Write `{ $close }` here or where the group ends.
deck-ko104 = The quotes do not pair up in the text that begins here.
deck-ko104-advice = Put a quote where the text ends. A quote within a text is written \".
deck-ko105 = The comment that begins here has no end.
deck-ko105-advice = End it with */.
deck-ko106 = `{ $found }` means nothing in a text.
deck-ko106-advice = A backslash is written \\, a quote \" and a new line \n.
deck-ko107 = After the name `{ $name }` there should be a colon and a value.
deck-ko107-advice = Write the name, a colon and the value: title: "…".
deck-ko108 = The deck has ended, but there is something more here.
deck-ko108-advice = Remove what stands after the last bracket, or move it into the deck.
deck-ko109 = What is opened with `{ $open }` here is never closed.
deck-ko109-advice = Put `{ $close }` where the group ends.
deck-ko110 = `{ $found }` is not a number.
deck-ko110-advice = Write a whole number in digits, for example 2 or -1.
deck-ko111 = `{ $found }` is a typographic sign from a word processor.
deck-ko111-advice = Write { $plain } instead.
deck-ko112 = The name `{ $name }` has characters that cannot stand in a name.
deck-ko112-advice = Write names with letters, digits and underscores.
deck-ko113 = The field name `{ $name }` should have no quotes.
deck-ko113-advice = Write { $name }: without quotes.
deck-ko114 = A list within [ ] cannot hold `{ $name }:`.
deck-ko114-advice = Write { "{" } { "}" } around principles with numbers, ( ) around named fields.
deck-ko115 = `{ $found }` is no sign.
deck-ko115-advice = Write the sign itself, or \u{ "{" }…{ "}" } with its number, at most 10FFFF.
deck-ko116 = A sign that cannot be seen stands here (`{ $found }`).
deck-ko116-advice = Remove it, or write an ordinary space.
deck-ko117 = The text that begins here is within single quotes.
deck-ko117-advice = Write it within double ones: "…".
deck-ko201 = { $what } has no field named `{ $word }`.
deck-ko201-advice =
    { $hint ->
        [yes] Did you mean `{ $near }`?
       *[no] Check the spelling.
    } The fields are: { $known }.
deck-ko202 = { $what } lacks the field { $field }.
deck-ko202-advice = Fill it in, or add `{ $fieldword }: …` before the last bracket.
deck-ko203 = { $what } has the field { $field } twice.
deck-ko203-advice = Remove one of them.
deck-ko204 = In the field { $field } there should be { $expected }, but here is { $found }.
deck-ko204-advice = Write { $expected }.
deck-ko205 = { $what } should be a group of fields within ( ), but here is { $found }.
deck-ko205-advice = Write ({ $example }: …, and so on).
deck-ko206 = `{ $word }` cannot be chosen in the field { $field }.
deck-ko206-advice =
    { $hint ->
        [yes] Did you mean { $near }?
       *[no] Check the spelling.
    } What can be chosen is: { $known }.
deck-ko207 = The principle { $principle } stands twice among the effects.
deck-ko207-advice = Remove one, or add the numbers up.
deck-ko208 = The word `{ $word }` does not belong before the bracket.
deck-ko208-advice = Remove the word.
deck-ko211 = The deck is made for a newer version of the game (format { $number }; this version reads format { $known }).
deck-ko211-advice = Update the game, or ask for the deck in format { $known }.
deck-ko301 = The id `{ $id }` is taken already, on line { $line }.
deck-ko301-advice = Give one of them an id of its own.
deck-ko302 = No commitment of the deck has the id `{ $word }`.
deck-ko302-advice =
    { $hint ->
        [yes] Did you mean `{ $near }`?
       *[no] Check the spelling.
    }
deck-ko303 = The card's number of options is { $number }.
deck-ko303-advice = A card should have two to five options.
deck-ko304 = The card names no principle.
deck-ko304-advice = Choose at least one principle, the one most at stake first. In the file: `principles: [Dialogue]`.
deck-ko305 = The principle { $principle } stands twice.
deck-ko305-advice = Remove one of them.
deck-ko306 = The number { $number } in the field { $field } is out of bounds.
deck-ko306-advice = Write a whole number from { $min } to { $max }.
deck-ko307 = There are { $number } things in the field { $field }; { $max } is the most there can be.
deck-ko307-advice = Remove those that are not needed.
deck-ko309 = The deck has no cards.
deck-ko309-advice = Write at least one card. In the file: `cards: [ … ]`.
deck-ko310 = The deck has no role for the party { $party }.
deck-ko310-advice = Write at least one role for it. In the file: `party: { $partyword }`.
deck-ko311 = The field { $field } is empty.
deck-ko311-advice = Write a text. In the file it stands between the quotes.
deck-ko312 = The programme's number of rounds is { $number }.
deck-ko312-advice = A programme should have 1 to { $max } rounds. In the file, for example: `rounds: [(kind: Idea, swap: NeverOwn)]`.
deck-ko313 = The field { $field } lacks a text in the deck's first language, `{ $language }`.
deck-ko313-advice = Write it. In the file: `{ $language }: "…"`.
deck-ko314 = The id `{ $id }` is too long or holds characters that cannot be seen.
deck-ko314-advice = Write a short id on one line, at most { $max } characters: small letters, digits and hyphens.
deck-ko315 = `{ $language }` is not a language code.
deck-ko315-advice = Write a short code in small letters, for example "sv" or "en".
deck-ko316 = The language `{ $language }` stands twice.
deck-ko316-advice = Remove one of them.
deck-ko317 = The deck names no language.
deck-ko317-advice = Write at least one, the main one first. In the file: `languages: ["sv"]`.
deck-ko321 = The image `{ $path }` lies outside the deck's folder.
deck-ko321-advice = Put the image in the same folder as the deck and write just its name, for example images/square.jpg.
deck-ko322 = `{ $path }` is not the name of an image.
deck-ko322-advice = Write the name of an image as png or jpg, for example images/square.jpg.
deck-ko323 = There is a backslash in the name of the image, `{ $path }`.
deck-ko323-advice = Put the image in the deck's folder and write ordinary slashes: images/square.jpg.
deck-ko411 = There is no image `{ $path }`.
deck-ko411-advice = Check the name, capital and small letters too. The card is shown without an image meanwhile.
deck-ko412 = The image `{ $path }` is too large.
deck-ko412-advice = An image may be at most { $max } MiB and { $side } pixels each way. The card is shown without an image meanwhile.
deck-ko413 = The file `{ $path }` is not an image as png or jpg.
deck-ko413-advice = Save the image again as png or jpg. The card is shown without an image meanwhile.
deck-ko414 = The image `{ $path }` is damaged: it ends too early, or cannot be unpacked.
deck-ko414-advice = Save the image again from the original. The card is shown without an image meanwhile.
deck-ko401 = The text in the field { $field } is { $length } characters; the table has room for { $max }.
deck-ko401-advice = Shorten the text, or it will be cut on the table.
deck-ko402 = The text in the field { $field } is { $length } words; more than { $max } is too long to read aloud.
deck-ko402-advice = Shorten the text and put the rest into the sides or the note.
deck-ko403 = The field { $field } has no translation into `{ $language }`.
deck-ko403-advice = Without it the text is shown in the deck's first language. In the file: `{ $language }: "…"`.
deck-ko404 = The field { $field } has a text in `{ $word }`, a language the deck does not name.
deck-ko404-advice =
    { $hint ->
        [yes] Did you mean `{ $near }`?
       *[no] Check the spelling.
    } New languages are added among the deck's languages (`languages`).
deck-ko405 = The commitment `{ $id }` stands twice among the suggested ones.
deck-ko405-advice = Remove one of them.
deck-ko406 = The event can never happen: the deck has no cards in the phases given.
deck-ko406-advice = Add a phase that has cards, or remove all phases (`phases`) and any will do.
deck-ko407 = The round wants a card from the phase { $phase }, but the deck has none.
deck-ko407-advice = Write a card for the phase, or let the card come from any phase. In the file: `Scenario(phase: None)`.
deck-ko408 = The field { $field } has signs that are not in the game's fonts: { $signs }
deck-ko408-advice = A box is printed in their place. Replace or remove them.
deck-ko501 = The deck does not say on what terms it may be used.
deck-ko501-advice = Fill in the licence if others are to use it. In the file: `licence: "…"`.

deck-check-fine =
    { $file }: the deck can be played: { $cards ->
        [one] one card
       *[other] { $cards } cards
    }{ $warnings ->
        [0] {"."}
        [one] , one warning.
       *[other] , { $warnings } warnings.
    }
deck-check-broken =
    { $file }: { $errors ->
        [one] one error
       *[other] { $errors } errors
    }{ $warnings ->
        [0] {"."}
        [one] , one warning.
       *[other] , { $warnings } warnings.
    }
