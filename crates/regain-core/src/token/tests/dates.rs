//! When dates move: facts in, decision out.

use std::time::Duration;

use proptest::prelude::*;

use super::super::dates::{Dates, dates};
use crate::{
    account::{AccountId, Stamp},
    outbox::Prepared,
    stage::morning,
    token::{HandedOver, Purpose, Record, SecretHash, State, Subject, TokenId},
};

fn record(life: Duration, fixed_dates: bool) -> Record {
    Record {
        id: TokenId::from_bytes([1; 16]),
        purpose: Purpose::PasswordReset,
        subject: Subject::Credentials(AccountId::new("ada"), Stamp::new("first")),
        address: "ada@example.org".parse().unwrap(),
        partner: None,
        flow: None,
        generation: 1,
        secret_hash: SecretHash::from_bytes([2; 32]),
        issued_at: morning(),
        expires_at: morning() + life,
        handed_over: HandedOver::Message,
        fixed_dates,
        state: State::Live,
    }
}

fn prepared(seen: bool, redated: bool) -> Prepared {
    let to = "ada@example.org".parse().unwrap();
    Prepared {
        to,
        token: None,
        dated_at: morning(),
        seen,
        redated,
    }
}

#[test]
fn the_table_of_half_an_hour() {
    use Dates::{Expired, Keep, Redate};
    // Minutes gone: unseen, seen, seen and dated anew, fixed.
    for (minutes, unseen, seen, redated, fixed) in [
        (0, Redate, Keep, Keep, Keep),
        (15, Redate, Keep, Keep, Keep),
        (16, Redate, Redate, Keep, Keep),
        (25, Redate, Redate, Keep, Keep),
        (26, Redate, Redate, Expired, Expired),
        (31, Redate, Redate, Expired, Expired),
        (600, Redate, Redate, Expired, Expired),
    ] {
        let now = morning() + Duration::from_mins(minutes);
        let decide = |fixed, prepared: Option<Prepared>| {
            dates(
                &record(Duration::from_mins(30), fixed),
                prepared.as_ref(),
                now,
            )
        };
        assert_eq!(decide(false, None), Redate);
        assert_eq!(
            decide(false, Some(prepared(false, false))),
            unseen,
            "{minutes}"
        );
        assert_eq!(
            decide(false, Some(prepared(true, false))),
            seen,
            "{minutes}"
        );
        assert_eq!(
            decide(false, Some(prepared(true, true))),
            redated,
            "{minutes}"
        );
        for settled in [
            None,
            Some(prepared(false, false)),
            Some(prepared(true, false)),
        ] {
            assert_eq!(decide(true, settled), fixed, "{minutes}");
        }
    }
}

#[test]
fn a_short_life_needs_half_of_itself() {
    let record = record(Duration::from_mins(1), true);
    let at = |seconds| dates(&record, None, morning() + Duration::from_secs(seconds));
    assert_eq!(
        (at(0), at(30), at(31)),
        (Dates::Keep, Dates::Keep, Dates::Expired)
    );
}

proptest! {
    #[test]
    fn nothing_is_kept_that_cannot_be_used_and_nothing_moves_twice(
        life in 60_000_u64..86_400_000,
        gone in 0_u64..200_000_000,
        seen: bool,
        redated: bool,
        fixed: bool,
        settled: bool,
    ) {
        let now = morning() + Duration::from_millis(gone);
        let record = record(Duration::from_millis(life), fixed);
        let prepared = settled.then(|| prepared(seen, redated));
        let decision = dates(&record, prepared.as_ref(), now);
        let left = now.until(record.expires_at);
        if decision == Dates::Keep {
            prop_assert!(left >= Duration::from_mins(5).min(record.lifetime() / 2));
        }
        if fixed || (settled && seen && redated) {
            prop_assert_ne!(decision, Dates::Redate);
        }
        let certainly_seen = settled && seen;
        if !fixed && !certainly_seen {
            prop_assert_eq!(decision, Dates::Redate);
        }
    }
}
