# Words of the game. Names and terms that several areas use.

party-public = Public
party-ideburen = Civil society
party-public-members = public
party-ideburen-members = civil society
by-joint = Joint
by-public = Public
by-ideburen = Civil society

principle-Independence = Independence
principle-Dialogue = Dialogue
principle-Quality = Quality
principle-LongTerm = Long-term view
principle-Openness = Openness and transparency
principle-Diversity = Diversity
principle-short-Independence = Independence
principle-short-Dialogue = Dialogue
principle-short-Quality = Quality
principle-short-LongTerm = Long-term view
principle-short-Openness = Openness
principle-short-Diversity = Diversity

phase-Prelude = Prelude
phase-Gathering = Gathering
phase-Dialogue = Dialogue
phase-Drafting = Drafting
phase-Anchoring = Anchoring and decision
phase-Signing = Signing
phase-Implementation = Implementation

swap-OwnParty = Own side
swap-OtherParty = Other side
swap-NeverOwn = Never your own

rating-1 = Cannot live with it
rating-2 = Serious doubts
rating-3 = Can live with it
rating-4 = Good
rating-5 = Wholehearted yes
flag-abstain = Abstain
flag-talk = Need to talk more

trust = Trust
trust-of = { $value } of 10
app-name = Komma överens
language-sv = Svenska
language-en = English
