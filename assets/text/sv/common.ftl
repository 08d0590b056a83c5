# Words of the game. Names and terms that several areas use.

party-public = Offentlig
party-ideburen = Idéburen
party-public-members = offentliga
party-ideburen-members = idéburna
by-joint = Gemensamt
by-public = Offentligt
by-ideburen = Idéburet

principle-Independence = Självständighet och oberoende
principle-Dialogue = Dialog
principle-Quality = Kvalitet
principle-LongTerm = Långsiktighet
principle-Openness = Öppenhet och insyn
principle-Diversity = Mångfald
principle-short-Independence = Självständighet
principle-short-Dialogue = Dialog
principle-short-Quality = Kvalitet
principle-short-LongTerm = Långsiktighet
principle-short-Openness = Öppenhet
principle-short-Diversity = Mångfald

phase-Prelude = Förfas
phase-Gathering = Samling
phase-Dialogue = Dialog
phase-Drafting = Formulering
phase-Anchoring = Förankring och beslut
phase-Signing = Signering
phase-Implementation = Genomförande

swap-OwnParty = Egen part
swap-OtherParty = Andra parten
swap-NeverOwn = Aldrig den egna

rating-1 = Kan inte leva med
rating-2 = Stora tveksamheter
rating-3 = Kan leva med
rating-4 = Bra
rating-5 = Helhjärtat ja
flag-abstain = Avstår
flag-talk = Behöver prata mer

trust = Tillit
trust-of = { $value } av 10
app-name = Komma överens
language-sv = Svenska
language-en = English
