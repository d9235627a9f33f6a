//! Runs of characters: `aaaaaaaa`, `abcdefgh`, `qwertyuiop`, `1qaz2wsx`.

use std::collections::HashMap;
use std::sync::LazyLock;

use zeroize::Zeroizing;

/// Rows and columns of keyboards, and the digits in a circle.
const TRACKS: [&str; 23] = [
    "01234567890",
    "1234567890-=",
    "!@#$%^&*()_+",
    "qwertyuiop[]",
    "asdfghjkl;'",
    "zxcvbnm,./",
    "qwertzuiopü",
    "asdfghjklöä",
    "yxcvbnm,.-",
    "azertyuiop^$",
    "qsdfghjklmù",
    "wxcvbn,;:!",
    "йцукенгшщзхъ",
    "фывапролджэ",
    "ячсмитьбю",
    "1qaz",
    "2wsx",
    "3edc",
    "4rfv",
    "5tgb",
    "6yhn",
    "7ujm",
    "8ik,",
];

static STEPS: LazyLock<HashMap<(char, char), u64>> = LazyLock::new(steps);

/// A shorter run is found in ordinary words (`first`, `power`).
const SHORTEST_RUN: usize = 3;

/// Whether runs make up three quarters of `folded`, as it stands or of every second character
/// (`1q2w3e4r`).
///
/// Takes time linear in the length.
pub(super) fn is_predictable(folded: &str) -> bool {
    let all = letters(folded, folded.chars());
    let even = letters(folded, folded.chars().step_by(2));
    let odd = letters(folded, folded.chars().skip(1).step_by(2));
    is_mostly_runs(&all) || (is_mostly_runs(&even) && is_mostly_runs(&odd))
}

/// Some characters of `folded`, gathered without a reallocation that would leave a copy behind.
fn letters(folded: &str, chars: impl Iterator<Item = char>) -> Zeroizing<Vec<char>> {
    let mut letters = Zeroizing::new(Vec::with_capacity(folded.len()));
    letters.extend(chars);
    letters
}

fn is_mostly_runs(text: &[char]) -> bool {
    text.len() >= SHORTEST_RUN && in_runs(text) * 4 >= text.len() * 3
}

/// How many characters belong to a run.
fn in_runs(text: &[char]) -> usize {
    let mut covered = 0;
    let (mut length, mut ways) = (1, u64::MAX);
    for pair in text.windows(2) {
        let step = ways_between(pair[0], pair[1]);
        if ways & step != 0 {
            (length, ways) = (length + 1, ways & step);
            continue;
        }
        covered += counted(length);
        // A run that counts keeps its last character; the next one must not count it again.
        let shared = length >= SHORTEST_RUN || step == 0;
        (length, ways) = if shared { (1, u64::MAX) } else { (2, step) };
    }
    covered + counted(length)
}

fn counted(length: usize) -> usize {
    if length >= SHORTEST_RUN { length } else { 0 }
}

/// The ways in which `to` may follow `from`, one bit each: as itself, as a neighbour in the
/// alphabet, on a track; up or down.
fn ways_between(from: char, to: char) -> u64 {
    u64::from(from == to)
        | u64::from(is_next_letter(from, to)) << 1
        | u64::from(is_next_letter(to, from)) << 2
        | STEPS.get(&(from, to)).copied().unwrap_or(0)
}

fn is_next_letter(from: char, to: char) -> bool {
    let next = from.is_alphabetic() && to.is_alphabetic() && u32::from(from) + 1 == u32::from(to);
    next || (from, to) == ('z', 'a')
}

fn steps() -> HashMap<(char, char), u64> {
    let mut steps = HashMap::new();
    for (index, track) in TRACKS.iter().enumerate() {
        for (from, to) in track.chars().zip(track.chars().skip(1)) {
            *steps.entry((from, to)).or_default() |= 1 << (2 * index + 3);
            *steps.entry((to, from)).or_default() |= 1 << (2 * index + 4);
        }
    }
    steps
}
