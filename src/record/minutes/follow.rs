//! What was followed up, in the document: what was kept according to both, and what became of it.

use super::{DocLine, Writer, item};
use crate::t;
use crate::wording;
use crate::wording::isolated;

impl Writer<'_> {
    /// The promises of the earlier agreement, each with what was said of it and what holds from now on.
    pub(super) fn followed(&self) -> Vec<DocLine> {
        let (lang, tag) = (self.lang, self.tag());
        let of = self.game.setup().earlier.as_ref();
        let heading = of.map(|of| t!(lang, "minutes-followed", number = of.number, date = of.date.as_str()));
        let lines = self.agreement.followed.iter().map(|followed| {
            let kept = wording::follow::kept(lang, followed.kept());
            let decided = match &followed.decided {
                Some(decided) => wording::follow::decided(lang, decided),
                None => t!(lang, "follow-undecided"),
            };
            let by = wording::by(lang, followed.promise.by);
            let said = t!(lang, "minutes-followed-kept", kept = kept, decided = decided);
            item(isolated(followed.promise.text.get(tag)), vec![by, said])
        });
        let lines: Vec<DocLine> = lines.collect();
        if lines.is_empty() { lines } else { heading.map(DocLine::Heading).into_iter().chain(lines).collect() }
    }
}
