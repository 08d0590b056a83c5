# Commands for decks.
