//! Points in time: milliseconds since the Unix epoch, as every store keeps them.

use std::{
    fmt,
    ops::{Add, Sub},
    str::FromStr,
    time::Duration,
};

/// A point in time, in whole milliseconds since 1970-01-01T00:00:00Z.
///
/// An integer sorts alike in every database, which text and zoned columns do not.
///
/// # Examples
///
/// ```
/// use regain_core::timestamp::Timestamp;
///
/// let at: Timestamp = "2026-11-22T08:00:00Z".parse()?;
/// assert_eq!(at.to_string(), "2026-11-22T08:00:00Z");
/// # Ok::<(), regain_core::timestamp::NotATimestamp>(())
/// ```
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Timestamp(i64);

impl Timestamp {
    /// The instant `milliseconds` after the Unix epoch.
    pub fn from_milliseconds(milliseconds: i64) -> Self {
        Self(milliseconds)
    }

    /// Milliseconds since the Unix epoch.
    pub fn as_milliseconds(self) -> i64 {
        self.0
    }

    /// Seconds since the Unix epoch, rounded down.
    pub fn as_seconds(self) -> i64 {
        self.0.div_euclid(1000)
    }

    /// The start of this instant's second: what a token's dates can express.
    pub fn whole_second(self) -> Self {
        Self(self.as_seconds().saturating_mul(1000))
    }

    /// How long until `later`; zero when it is past.
    pub fn until(self, later: Self) -> Duration {
        Duration::from_millis(u64::try_from(later.0.saturating_sub(self.0)).unwrap_or(0))
    }
}

impl Add<Duration> for Timestamp {
    type Output = Self;

    fn add(self, span: Duration) -> Self {
        Self(
            self.0
                .saturating_add(i64::try_from(span.as_millis()).unwrap_or(i64::MAX)),
        )
    }
}

impl Sub<Duration> for Timestamp {
    type Output = Self;

    fn sub(self, span: Duration) -> Self {
        Self(
            self.0
                .saturating_sub(i64::try_from(span.as_millis()).unwrap_or(i64::MAX)),
        )
    }
}

/// RFC 3339 in UTC, whole seconds; what is out of its range, the end of it.
impl fmt::Display for Timestamp {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (first, last) = (
            jiff::Timestamp::MIN.as_second(),
            jiff::Timestamp::MAX.as_second(),
        );
        // An error here would be a panic in `to_string`, and a corrupt row would stop the courier.
        let at = jiff::Timestamp::from_second(self.as_seconds().clamp(first, last));
        write!(f, "{}", at.unwrap_or(jiff::Timestamp::UNIX_EPOCH))
    }
}

/// Reads RFC 3339.
impl FromStr for Timestamp {
    type Err = NotATimestamp;

    fn from_str(text: &str) -> Result<Self, NotATimestamp> {
        let at: jiff::Timestamp = text.parse().map_err(|_| NotATimestamp)?;
        Ok(Self(at.as_millisecond()))
    }
}

/// Whether `name` is a time zone of the IANA database.
pub(crate) fn is_time_zone(name: &str) -> bool {
    jiff::tz::TimeZone::get(name).is_ok()
}

/// The text is no RFC 3339 time.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct NotATimestamp;

impl fmt::Display for NotATimestamp {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("not a time in RFC 3339")
    }
}

impl std::error::Error for NotATimestamp {}

#[cfg(test)]
mod tests {
    use std::time::Duration;

    use super::Timestamp;

    #[test]
    fn no_value_makes_it_panic() {
        for milliseconds in [i64::MIN, i64::MIN + 1, -1, 0, 999, i64::MAX - 1, i64::MAX] {
            let at = Timestamp::from_milliseconds(milliseconds);
            assert!(
                at.to_string().parse::<Timestamp>().is_ok(),
                "{milliseconds}"
            );
            assert!(at.whole_second() <= at || milliseconds < i64::MIN + 1000);
            assert!(at + Duration::MAX >= at && at - Duration::MAX <= at);
            _ = (
                at.until(Timestamp::default()),
                Timestamp::default().until(at),
            );
        }
    }

    #[test]
    fn the_past_is_no_time_away() {
        let (early, late) = (
            Timestamp::from_milliseconds(-1500),
            Timestamp::from_milliseconds(1500),
        );
        assert_eq!(early.until(late), Duration::from_secs(3));
        assert_eq!(late.until(early), Duration::ZERO);
        assert_eq!(early.whole_second(), Timestamp::from_milliseconds(-2000));
        assert_eq!(late.to_string(), "1970-01-01T00:00:01Z");
    }
}
