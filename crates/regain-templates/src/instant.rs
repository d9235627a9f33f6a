//! Points in time as the reader writes them: CLDR's patterns, the reader's zone.

use icu_datetime::{
    DateTimeFormatter, NoCalendarFormatter, fieldsets,
    input::{self, UtcOffset},
};
use icu_locale_core::{
    Locale,
    extensions::unicode::{key, value},
};
use jiff::{civil, tz::TimeZone};
use regain_core::timestamp::Timestamp;

/// The pieces of a point in time; how they stand together is Fluent's.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Instant {
    pub(crate) date: String,
    pub(crate) time: String,
    pub(crate) zone: String,
    /// For comparisons; never shown.
    pub(crate) day: civil::Date,
}

/// The zone of that IANA name; UTC when nobody knows it.
pub(crate) fn zone(name: Option<&str>) -> TimeZone {
    let known = name
        .and_then(|name| TimeZone::get(name).ok())
        .filter(|zone| !zone.is_unknown());
    known.unwrap_or(TimeZone::UTC)
}

/// Writes `at` with the conventions of `locale`; `None` outside the years that jiff knows.
///
/// The calendar is CLDR's for the reader's region, because that is the one which the reader's own clock shows: Persian
/// in Iran and Afghanistan, Buddhist in Thailand. Digits are ASCII everywhere, as in spans, codes and addresses.
pub(crate) fn write(at: Timestamp, zone: &TimeZone, locale: &Locale) -> Option<Instant> {
    let at = jiff::Timestamp::from_millisecond(at.as_milliseconds()).ok()?;
    let local = zone.to_datetime(at);
    let date = input::Date::try_new_iso(
        local.year().into(),
        unsigned(local.month()),
        unsigned(local.day()),
    )
    .ok()?;
    let time = input::Time::try_new(unsigned(local.hour()), unsigned(local.minute()), 0, 0).ok()?;
    let offset = UtcOffset::try_from_seconds(zone.to_offset(at).seconds()).ok();
    let named = input::TimeZone::from_iana_id(zone.iana_name().unwrap_or_default());
    let named = named
        .with_offset(offset)
        .at_date_time(input::DateTime { date, time });

    let mut locale = locale.clone();
    let numbers = &mut locale.extensions.unicode.keywords;
    numbers.set(key!("nu"), value!("latn"));
    let locale = &locale;
    let dates = DateTimeFormatter::try_new(locale.into(), fieldsets::YMD::long()).ok()?;
    let times = NoCalendarFormatter::try_new(locale.into(), fieldsets::T::hm()).ok()?;
    let zones = NoCalendarFormatter::try_new(locale.into(), fieldsets::zone::SpecificShort).ok()?;
    Some(Instant {
        date: dates.format(&date).to_string(),
        time: times.format(&time).to_string(),
        zone: zones.format(&named).to_string(),
        day: local.date(),
    })
}

/// jiff's civil fields are never negative.
fn unsigned(field: i8) -> u8 {
    field.unsigned_abs()
}

#[cfg(test)]
mod tests {
    use super::{write, zone};

    fn written(at: &str, name: Option<&str>, locale: &str) -> [String; 3] {
        let at = at.parse().expect("RFC 3339");
        let one = write(at, &zone(name), &locale.parse().expect("a tag")).expect("in range");
        [one.date, one.time, one.zone]
    }

    #[test]
    fn berlin_across_the_change_of_clocks() {
        let berlin = Some("Europe/Berlin");
        for (at, expected) in [
            ("2026-03-29T00:59:59Z", ["29. März 2026", "01:59", "MEZ"]),
            ("2026-03-29T01:00:00Z", ["29. März 2026", "03:00", "MESZ"]),
            (
                "2026-10-25T00:30:00Z",
                ["25. Oktober 2026", "02:30", "MESZ"],
            ),
            ("2026-10-25T01:30:00Z", ["25. Oktober 2026", "02:30", "MEZ"]),
            ("2026-12-31T23:30:00Z", ["1. Januar 2027", "00:30", "MEZ"]),
        ] {
            assert_eq!(written(at, berlin, "de"), expected, "{at}");
        }
    }

    #[test]
    fn conventions_are_those_of_the_tag() {
        let at = "2026-11-22T13:05:00Z";
        for (locale, zone, expected) in [
            (
                "en",
                "Europe/Berlin",
                ["November 22, 2026", "2:05\u{202f}PM", "GMT+1"],
            ),
            (
                "en-GB",
                "Europe/Berlin",
                ["22 November 2026", "14:05", "CET"],
            ),
            (
                "en",
                "America/New_York",
                ["November 22, 2026", "8:05\u{202f}AM", "EST"],
            ),
            (
                "en",
                "Asia/Kathmandu",
                ["November 22, 2026", "6:50\u{202f}PM", "GMT+5:45"],
            ),
            ("de-AT", "Etc/UTC", ["22. November 2026", "13:05", "UTC"]),
        ] {
            assert_eq!(written(at, Some(zone), locale), expected, "{locale} {zone}");
        }
    }

    #[test]
    fn the_calendar_is_the_regions_and_digits_are_ascii() {
        for (locale, date, time) in [
            ("fa", "1 آذر 1405", "13:05"),
            ("fa-AF", "1 قوس 1405", "13:05"),
            ("th", "22 พฤศจิกายน 2569", "13:05"),
            ("ar", "22 نوفمبر 2026", "1:05 م"),
            ("ar-EG", "22 نوفمبر 2026", "1:05 م"),
            ("ar-SA", "22 نوفمبر 2026", "1:05 م"),
            ("hi", "22 नवंबर, 2026", "1:05 pm"),
            ("zh-Hant", "2026年11月22日", "下午1:05"),
        ] {
            let [written_date, written_time, _] = written("2026-11-22T13:05:00Z", None, locale);
            assert_eq!((&*written_date, &*written_time), (date, time), "{locale}");
        }
    }

    #[test]
    fn nobody_needs_a_known_zone() {
        for name in [
            None,
            Some(""),
            Some("Mars/Olympus"),
            Some("../../etc/passwd"),
            Some("Etc/Unknown"),
        ] {
            assert_eq!(
                written("2026-11-22T13:05:00Z", name, "de")[1..],
                ["13:05", "UTC"],
                "{name:?}"
            );
        }
    }
}
