# Övningen i fönstret: eget möte, vad som är valt, samtalet som text, och drag som prövas om.

solo-chosen = Valt: { $situation }. Du är { $role } och möter { $people }.
solo-chosen-nobody = ingen än
solo-stake = Det bara du vet om det här
practice-cli-stake = Det bara du vet om det här: { $stake }

solo-meeting-from-deck = Ett kort ur kortleken
solo-meeting-way = Väg { $number }
solo-meeting-another = Vad är den vägen?
solo-meeting-more = En väg till
solo-meeting-less = Ta bort vägen
solo-meeting-less-spoken = Ta bort väg { $number }
solo-meeting-missing = Det här är inte ifyllt än: { $field }

solo-save-talk = Spara samtalet
solo-end-save = Spara samtalet
solo-end-save-text = Det som har sagts skrivs ner, som text och som PDF att skriva ut. Övningen går vidare.
solo-talk-title = Öva själv: { $card }
solo-talk-file = samtal-{ $card }
solo-talk-saved = Samtalet är sparat. Som text: { $text } Att skriva ut: { $pdf }
solo-talk-not-saved = Samtalet kunde inte sparas i { $folder }: { $reason } Övningen är orörd.

practice-cli-own-promise = Ett löfte med egna ord
practice-cli-own-promise-write = Skriv löftet, i en mening.
practice-cli-own-promise-whose = Vem lovar?
practice-cli-own-promise-ours = Vår sida
practice-cli-own-serves-none = Det säger jag inte
practice-cli-instead = Ett drag hade gått bättre här. Vilket gör du nu?
practice-cli-instead-other = Jag väljer själv
