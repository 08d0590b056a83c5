# Practice in the window: a meeting of one's own, what is chosen, the talk as text, and moves that are tried again.

solo-chosen = Chosen: { $situation }. You are { $role } and meet { $people }.
solo-chosen-nobody = nobody yet
solo-stake = What only you know of this
practice-cli-stake = What only you know of this: { $stake }

solo-meeting-from-deck = A card of the deck
solo-meeting-way = Way { $number }
solo-meeting-another = What is that way?
solo-meeting-more = One more way
solo-meeting-less = Remove the way
solo-meeting-less-spoken = Remove way { $number }
solo-meeting-missing = This is not filled in yet: { $field }

solo-save-talk = Save the talk
solo-end-save = Save the talk
solo-end-save-text = What has been said is written down, as text and as a PDF to print. The practice goes on.
solo-talk-title = Practise alone: { $card }
solo-talk-file = talk-{ $card }
solo-talk-saved = The talk is saved. As text: { $text } To print: { $pdf }
solo-talk-not-saved = The talk could not be saved in { $folder }: { $reason } The practice is untouched.

practice-cli-own-promise = A promise in own words
practice-cli-own-promise-write = Write the promise, in a sentence.
practice-cli-own-promise-whose = Who promises?
practice-cli-own-promise-ours = Our side
practice-cli-own-serves-none = I do not say
practice-cli-instead = Another move would have gone better here. Which one do you make now?
practice-cli-instead-other = I choose myself
