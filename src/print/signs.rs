//! Signs of writing: which are seen, which stand on others, and which way they run.

/// Signs that say how others are to be shown and are not seen themselves.
fn invisible(sign: char) -> bool {
    matches!(sign, '\u{200c}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{2064}' | '\u{2066}'..='\u{2069}'
        | '\u{fe00}'..='\u{fe0f}' | '\u{feff}' | '\u{e0000}'..='\u{e0fff}')
}

/// A letter and an accent that follows it as one letter, where Swedish and its neighbours write them so.
fn composed(letter: char, accent: char) -> Option<char> {
    const PAIRS: [(char, &str, &str); 6] = [
        ('\u{308}', "aouAOUeiEI", "äöüÄÖÜëïËÏ"),
        ('\u{30a}', "aA", "åÅ"),
        ('\u{301}', "aeiouyAEIOU", "áéíóúýÁÉÍÓÚ"),
        ('\u{300}', "aeiouAEIOU", "àèìòùÀÈÌÒÙ"),
        ('\u{302}', "aeiouAEIOU", "âêîôûÂÊÎÔÛ"),
        ('\u{303}', "anoANO", "ãñõÃÑÕ"),
    ];
    let (_, plain, whole) = PAIRS.iter().find(|(mark, _, _)| *mark == accent)?;
    let place = plain.chars().position(|plain| plain == letter)?;
    whole.chars().nth(place)
}

/// The text as it is set: what cannot be seen is left out, and what would break a line otherwise than a new line is a space.
pub(super) fn clean(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for sign in text.trim().chars().filter(|&sign| !invisible(sign)) {
        match (sign, out.chars().next_back()) {
            ('\n' | '\u{2028}' | '\u{2029}', _) => out.push('\n'),
            ('\r', _) => {}
            ('\u{ad}' | '\u{200b}', _) => out.push(sign),
            (sign, _) if sign.is_control() => out.push(' '),
            ('\u{2011}', _) => out.push('-'),
            (sign, Some(last)) => match composed(last, sign) {
                Some(whole) => {
                    out.pop();
                    out.push(whole);
                }
                None => out.push(sign),
            },
            (sign, None) => out.push(sign),
        }
    }
    out
}

/// Signs that stand above or below the one before them.
pub(super) fn is_mark(sign: char) -> bool {
    matches!(sign, '\u{300}'..='\u{36f}' | '\u{591}'..='\u{5bd}' | '\u{610}'..='\u{61a}' | '\u{64b}'..='\u{65f}' | '\u{670}'
        | '\u{6d6}'..='\u{6dc}' | '\u{1f3fb}'..='\u{1f3ff}' | '\u{20d0}'..='\u{20f0}')
}

/// Which way a sign is written.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Way {
    Left,
    Right,
    Number,
    Either,
}

fn way(sign: char) -> Way {
    match sign {
        '0'..='9' | '\u{660}'..='\u{669}' | '\u{6f0}'..='\u{6f9}' => Way::Number,
        '\u{590}'..='\u{8ff}'
        | '\u{fb1d}'..='\u{fdff}'
        | '\u{fe70}'..='\u{fefc}'
        | '\u{10800}'..='\u{10fff}'
        | '\u{1e800}'..='\u{1eeff}' => Way::Right,
        sign if sign.is_alphabetic() => Way::Left,
        _ => Way::Either,
    }
}

/// How deep each sign lies, and whether the text begins from the right. The everyday part of Unicode's rules: signs that
/// go either way follow their neighbours where these agree, else the text; numbers always run from the left.
pub(super) fn levels(signs: &[char]) -> (Vec<u8>, bool) {
    let ways: Vec<Way> = signs.iter().map(|&sign| way(sign)).collect();
    if !ways.contains(&Way::Right) {
        return (vec![0; signs.len()], false);
    }
    let from_right = ways.iter().find(|way| matches!(way, Way::Left | Way::Right)) == Some(&Way::Right);
    let (base, mut strong) = (if from_right { Way::Right } else { Way::Left }, Vec::with_capacity(ways.len()));
    let mut before = base;
    for way in &ways {
        match way {
            Way::Left | Way::Right => {
                before = *way;
                strong.push(Some(*way));
            }
            Way::Number => strong.push(Some(before)),
            Way::Either => strong.push(None),
        }
    }
    let mut next = base;
    let mut after = vec![base; strong.len()];
    for (place, way) in strong.iter().enumerate().rev() {
        next = way.unwrap_or(next);
        after[place] = next;
    }
    let mut before = base;
    let levels = ways.iter().zip(&strong).zip(&after).map(|((way, strong), &after)| {
        let resolved = strong.unwrap_or(if before == after { before } else { base });
        before = strong.unwrap_or(before);
        match (way, resolved) {
            (Way::Number, Way::Right) => 2,
            (_, Way::Right) => 1,
            (_, _) if from_right => 2,
            _ => 0,
        }
    });
    (levels.collect(), from_right)
}

/// The other of a pair, for writing from the right.
pub(super) fn mirrored(sign: char) -> char {
    match sign {
        '(' => ')',
        ')' => '(',
        '[' => ']',
        ']' => '[',
        '<' => '>',
        '>' => '<',
        '«' => '»',
        '»' => '«',
        sign => sign,
    }
}
