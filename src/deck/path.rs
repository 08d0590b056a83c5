//! Where in an item something stands, as the names of its fields: `options.1.title.sv`.

use super::problem::{Arg, Found};
use super::tree::{Node, Value};

/// The node at a path, as far down as there is one; `None` when not even its first field is there.
pub(super) fn find<'n, 'a>(node: &'n Node<'a>, path: &str) -> Option<&'n Node<'a>> {
    let mut at = node;
    for (step, name) in path.split('.').filter(|name| !name.is_empty()).enumerate() {
        let next = match &at.value {
            Value::Record(record) => record.fields.iter().find(|field| field.name == name).map(|field| &field.value),
            Value::List(nodes) | Value::Tuple(_, nodes) => name.parse::<usize>().ok().and_then(|at| nodes.get(at)),
            _ => None,
        };
        match next {
            Some(next) => at = next,
            None if step == 0 => return None,
            None => break,
        }
    }
    Some(at)
}

/// The path of what was found; empty for the item as a whole.
pub(super) fn of(node: &Node<'_>, found: &Found) -> String {
    let mut path: Vec<String> = Vec::new();
    let mut node = node;
    let within = |node: &Node<'_>| node.start <= found.at && found.at < node.end;
    loop {
        match &node.value {
            Value::Record(record) => {
                let inside = |from: u32, node: &Node<'_>| from <= found.at && found.at < node.end;
                let Some(field) = record.fields.iter().find(|field| inside(field.start, &field.value)) else { break };
                path.push(field.name.to_owned());
                node = &field.value;
            }
            Value::List(nodes) | Value::Tuple(_, nodes) => {
                let Some(place) = nodes.iter().position(within) else { break };
                path.push(place.to_string());
                node = &nodes[place];
            }
            Value::Map(entries) => {
                let Some((key, _)) = entries.iter().find(|(key, value)| within(key) || within(value)) else { break };
                if let Value::Word(word) = key.value {
                    path.push(word.to_owned());
                }
                break;
            }
            _ => break,
        }
    }
    // What is missing has no place of its own: it belongs into the group it is missing from.
    if matches!(found.code, "KO202" | "KO313" | "KO403")
        && let Some(missing) = found.args.iter().rev().find(|(name, _)| matches!(*name, "field" | "language"))
        && let Arg::Text(missing) = &missing.1
        && path.last() != Some(missing)
    {
        path.push(missing.clone());
    }
    path.join(".")
}
