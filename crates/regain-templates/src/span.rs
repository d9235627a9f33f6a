//! Spans of time in the unit that a person would choose.

use std::time::Duration;

/// A number and its unit; the words are Fluent's.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Span {
    pub(crate) count: u64,
    pub(crate) unit: &'static str,
}

impl Span {
    /// Rounds to the minute, and then down, because nothing may promise more than there is; but nobody is told "0 minutes",
    /// nor "71 hours" a second after 72 began.
    pub(crate) fn of(duration: Duration) -> Self {
        let minutes = ((duration.as_secs() + 30) / 60).max(1);
        let (hours, days) = (minutes / 60, minutes / (24 * 60));
        let whole_hours = minutes.is_multiple_of(60);
        if days >= 2 && (minutes.is_multiple_of(24 * 60) || days >= 7) {
            Self {
                count: days,
                unit: "days",
            }
        } else if hours >= 1 && (whole_hours || hours >= 6) {
            Self {
                count: hours,
                unit: "hours",
            }
        } else {
            Self {
                count: minutes,
                unit: "minutes",
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use std::time::Duration;

    use super::Span;

    #[test]
    fn takes_the_unit_a_person_would() {
        const HOUR: u64 = 3600;
        for (seconds, count, unit) in [
            (0, 1, "minutes"),
            (60, 1, "minutes"),
            (89, 1, "minutes"),
            (90, 2, "minutes"),
            (30 * 60, 30, "minutes"),
            (HOUR, 1, "hours"),
            (90 * 60, 90, "minutes"),
            (24 * HOUR, 24, "hours"),
            (25 * HOUR + 60, 25, "hours"),
            (48 * HOUR, 2, "days"),
            (72 * HOUR, 3, "days"),
            (72 * HOUR - 1, 3, "days"),
            (73 * HOUR, 73, "hours"),
            (7 * 24 * HOUR + 60, 7, "days"),
        ] {
            assert_eq!(
                Span::of(Duration::from_secs(seconds)),
                Span { count, unit },
                "{seconds} s"
            );
        }
    }
}
