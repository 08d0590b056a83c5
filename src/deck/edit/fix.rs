//! What a problem suggests, done: a misspelt word, field or id becomes the one that was likely meant.

use super::write::quoted;
use super::{Marked, Target, Typing, Workshop};
use crate::deck::path;
use crate::deck::tree::{self, Node, Value};

impl Workshop {
    /// What would stand there after [`Workshop::apply_fix`]; `None` when nothing is suggested, or not here.
    pub fn fix<'m>(&self, marked: &'m Marked) -> Option<&'m str> {
        match marked.target {
            Target::Item(_, key) if self.source(key).is_some() => marked.problem.suggestion(),
            _ => None,
        }
    }

    /// Writes what a problem suggests, and nothing else: comments and layout stay. Answers false when there is nothing to write, or
    /// it no longer fits what stands there.
    pub fn apply_fix(&mut self, marked: &Marked) -> bool {
        let Target::Item(_, key) = marked.target else { return false };
        let (Some(near), Some(body)) = (marked.problem.suggestion(), self.source(key)) else { return false };
        let Some(node) = tree::read(body, 0, &mut Vec::new()) else { return false };
        let name = matches!(marked.problem.code, "KO201" | "KO404");
        let Some((from, to, new)) = place(&node, &marked.path, near, name) else { return false };
        let (Some(before), Some(after)) = (body.get(..from), body.get(to..)) else { return false };
        let text = format!("{before}{new}{after}");
        self.set_source(key, &text, Typing::New)
    }
}

/// Where something else is to stand, and what. `name` asks for the name of a field, otherwise for its value.
fn place(node: &Node<'_>, at: &str, near: &str, name: bool) -> Option<(usize, usize, String)> {
    let (parent, last) = at.rsplit_once('.').map_or(("", at), |(parent, last)| (parent, last));
    let holder = if parent.is_empty() { node } else { path::find(node, parent)? };
    match &holder.value {
        Value::Record(record) if name => {
            let field = record.fields.iter().find(|field| field.name == last)?;
            let from = field.start as usize;
            Some((from, from + field.name.len(), near.to_owned()))
        }
        Value::Map(entries) => {
            let (key, _) = entries.iter().find(|(key, _)| matches!(key.value, Value::Word(word) if word == last))?;
            Some((key.start as usize, key.end as usize, near.to_owned()))
        }
        _ if name => None,
        _ => {
            let node = path::find(node, at)?;
            match &node.value {
                Value::Text(_) => Some((node.start as usize, node.end as usize, quoted(near))),
                Value::Word(_) => Some((node.start as usize, node.end as usize, near.to_owned())),
                Value::Record(record) => {
                    let named = record.name?;
                    let from = node.start as usize;
                    Some((from, from + named.len(), near.to_owned()))
                }
                _ => None,
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use crate::deck::advice::Words;
    use crate::deck::edit::Workshop;
    use std::sync::Arc;

    const SMALL: &str = include_str!("../../../tests/decks/liten.ron");

    #[test]
    fn what_was_likely_meant_is_written_and_nothing_else() {
        for (right, wrong) in [("phase: Prelude", "phase: Preludium"), ("principles: [", "principes: [")] {
            assert!(SMALL.contains(right), "{right}");
            let source = SMALL.replacen(right, wrong, 1);
            let mut desk = Workshop::open(&source, "liten.ron", Arc::new(Words::default()));
            let marked = desk.problems().iter().find(|marked| desk.fix(marked).is_some()).cloned();
            assert!(desk.apply_fix(&marked.expect("something is suggested")), "{wrong}");
            assert_eq!(desk.text(), SMALL);
            assert!(desk.undo().is_some());
            assert_eq!(desk.text(), source);
        }
    }
}
