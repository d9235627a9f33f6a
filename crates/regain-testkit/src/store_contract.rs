//! What every store promises.
//!
//! A promise is a public function whose name is the sentence. Each is given a fresh store, migrated and empty, and says
//! `Err` where the store failed, and panics where it broke its word. Time stands still, and randomness is seeded.
//!
//! [`store_contract!`](crate::store_contract!) makes a test of every promise:
//!
//! ```
//! use std::sync::Arc;
//! use regain_core::{memory::Memory, store::Store};
//!
//! // The store, and whatever must live as long as it.
//! async fn fresh() -> (Arc<dyn Store>, ()) {
//!     (Arc::new(Memory::new()), ())
//! }
//!
//! regain_testkit::store_contract!(memory, fresh);
//! ```
//!
//! [`accounts_contract!`](crate::accounts_contract!) makes those alone that accounts of a host's own have a part in.
//!
//! Both need `tokio` among the dependencies of the crate that calls them, with the features `macros` and `rt-multi-thread`:
//! the races are run by real threads.

use std::sync::Arc;

use regain_core::store::{Store, StoreError};

pub use accounts::*;
pub use addresses::*;
pub use asks::*;
pub use attempts::*;
pub use beside::*;
pub use codes::*;
pub use cooldowns::*;
pub use events::*;
pub use keys::*;
pub use leases::*;
pub use listing::*;
pub use living::*;
pub use outbox::*;
pub use redeeming::*;
pub use registering::*;
pub use rotating::*;
pub use sessions::*;
pub use settings::*;
pub use tokens::*;
pub use units::*;

mod accounts;
mod addresses;
mod asks;
mod attempts;
mod beside;
mod codes;
mod cooldowns;
mod events;
mod keys;
mod leases;
mod listing;
mod living;
mod outbox;
mod race;
mod redeeming;
mod registering;
mod rotating;
mod sample;
mod sessions;
mod settings;
mod tokens;
mod units;

/// A fresh store.
pub type Fresh = Arc<dyn Store>;

/// Whether the store worked; a broken promise panics.
pub type Outcome = Result<(), StoreError>;

/// Makes a module `$name` with a test of every promise, each on a store that `$fresh().await` gives together with what must
/// live as long as it.
#[macro_export]
macro_rules! store_contract {
    ($name:ident, $fresh:expr) => {
        mod $name {
            #[allow(unused_imports, reason = "`$fresh` may be a path")]
            use super::*;

            $crate::store_contract! { @units $fresh }
            $crate::store_contract! { @accounts $fresh }
            $crate::store_contract! { @whole_accounts $fresh }
            $crate::store_contract! { @tests $fresh;
                // Replicas
                of_racing_generations_one_is_inserted,
                // Tokens
                a_redated_token_has_new_dates_and_the_same_secret,
                a_token_reads_back_the_same,
                an_ended_token_is_not_redated,
                siblings_end_but_the_exception_lives,
                superseding_ends_a_living_token_once,
                the_sweep_keeps_the_living,
                // Living tokens
                a_subject_reads_back_the_same,
                living_tokens_are_found_by_account,
                living_tokens_are_found_by_address,
                living_tokens_of_one_moment_come_in_one_order,
                siblings_are_an_accounts_own,
                // Redeeming
                a_consumed_token_of_an_invalidated_key_fails,
                a_retired_key_still_redeems,
                a_superseded_token_is_not_consumed,
                a_token_is_consumed_once,
                a_token_of_another_purpose_is_not_consumed,
                a_token_of_an_unknown_key_is_not_consumed,
                a_wrong_secret_consumes_nothing,
                an_expired_token_is_not_consumed,
                sixteen_racing_consumers_one_winner,
                // Outbox
                a_message_is_owed_at_once,
                a_message_reads_back_the_same,
                a_preparation_reads_back_the_same,
                a_retry_is_due_when_it_says,
                a_retry_says_whether_it_was_seen,
                an_ended_message_is_owed_no_more,
                an_unknown_message_is_none,
                the_sweep_keeps_what_is_owed,
                // Listing
                a_listed_message_is_the_one_that_is_found,
                a_message_can_be_leased_from_the_start,
                messages_are_listed_newest_first_page_by_page,
                only_the_dead_are_revived,
                the_sweep_keeps_the_revived,
                // Leases
                a_claim_counts_an_attempt,
                a_claim_is_exclusive,
                a_claim_takes_the_oldest_first,
                a_lapsed_lease_can_be_claimed_again,
                a_lost_lease_cannot_write,
                a_settled_lease_is_given_back,
                next_due_counts_leases,
                racing_claims_share_nothing,
                what_is_not_due_is_not_claimed,
                // Asking
                a_cooldown_that_is_over_is_taken_again,
                a_full_outbox_takes_nothing,
                a_full_outbox_tells_of_a_running_cooldown_first,
                a_running_cooldown_answers_its_end_and_writes_nothing,
                an_ask_may_be_leased_from_the_start,
                an_ask_may_be_noted_as_the_newest,
                an_ask_owes_a_message,
                an_ask_writes_its_token_with_its_message,
                ended_messages_take_no_room,
                racing_asks_never_overfill,
                racing_asks_owe_one_message,
                without_cooldowns_every_ask_is_owed,
                // Cooldowns
                a_cooldown_is_released_by_who_took_it,
                a_cooldown_is_reserved_once,
                cooldowns_of_different_keys_are_apart,
                the_sweep_keeps_running_cooldowns,
                // Attempts
                a_limit_of_none_allows_nothing,
                a_refund_gives_one_attempt_back,
                a_window_starts_with_its_first_attempt,
                attempts_are_counted_atomically,
                attempts_on_different_keys_are_apart,
                the_sweep_keeps_running_windows,
                // Codes
                a_token_is_found_by_its_flow,
                of_five_hundred_racing_codes_five_are_compared,
                the_living_token_of_a_flow_is_found_first,
                // Sessions
                a_revocation_stamps_the_account,
                a_session_reads_back_the_same,
                a_touched_session_says_when,
                an_ended_session_is_gone,
                revoking_all_spares_other_accounts,
                revoking_others_keeps_one,
                sessions_are_kept_where_policy_says,
                sessions_come_newest_first,
                the_sweep_keeps_sessions_that_may_live,
                // Keys
                a_key_reads_back_the_same,
                a_seal_is_replaced,
                keys_are_inserted_once,
                keys_come_in_order,
                racing_replicas_agree_on_a_key,
                // Rotating
                a_retired_key_keeps_its_earlier_end,
                invalidating_spares_newer_keys_and_other_rings,
                nothing_of_an_invalidated_key_is_spent,
                // Settings
                of_racing_settings_one_is_stored,
                settings_are_stored_once,
                settings_that_were_dropped_can_be_stored,
                // Events
                every_kind_of_event_is_recorded,
                the_sweep_keeps_later_events,
            }
        }
    };
    (@units $fresh:expr) => {
        $crate::store_contract! { @tests $fresh;
            a_committed_unit_of_work_lasts,
            a_dropped_unit_of_work_leaves_nothing,
            a_unit_of_work_sees_its_own_writes,
            nothing_uncommitted_is_seen,
        }
    };
    // Of any accounts, whatever they lack.
    (@accounts $fresh:expr) => {
        $crate::store_contract! { @tests $fresh;
            // Units of work beside each other
            no_session_outlives_the_stamp_it_began_under,
            partners_that_agree_at_once_see_each_other,
            siblings_redeemed_at_once_have_one_winner,
            sixty_four_racing_redemptions_one_winner,
            // Accounts
            a_better_hash_replaces_its_own_only,
            a_locked_password_is_none,
            a_password_is_written_against_its_stamp,
            an_unknown_account_is_left_alone,
            of_racing_passwords_one_is_written,
            // Addresses
            a_taken_address_is_not_written,
            an_address_is_written_against_its_stamp,
            of_racing_accounts_one_gets_the_address,
            of_racing_addresses_one_is_written,
            // Registering
            a_taken_address_is_not_created,
            a_taken_id_is_not_created,
            addresses_match_bytewise_by_key,
            of_racing_registrations_one_is_created,
        }
    };
    // Of those that have a place for everything.
    (@whole_accounts $fresh:expr) => {
        $crate::store_contract! { @tests $fresh;
            a_stamp_is_kept_and_compared_whole,
            an_account_is_found_by_id_address_and_username,
            an_account_is_shut_and_opened,
            an_account_reads_back_the_same,
            an_address_is_proven_once_and_while_it_is_held,
            an_address_keeps_its_spelling_and_proof,
            an_unproven_address_can_be_written,
            a_taken_username_is_not_created,
            preferences_are_written_and_nothing_else,
            usernames_match_bytewise_by_key,
        }
    };
    (@tests $fresh:expr; $($promise:ident),+ $(,)?) => {
        $(
            #[tokio::test(flavor = "multi_thread")]
            async fn $promise() -> $crate::store_contract::Outcome {
                let (store, _kept) = $fresh().await;
                $crate::store_contract::$promise(store).await
            }
        )+
    };
}

/// Makes a module `$name` with a test of every promise that [`Accounts`](regain_core::store::Accounts) of a host's own have a
/// part in, each on a store that `$fresh().await` gives together with what must live as long as it: made by
/// [`with_accounts`](regain_core::store::with_accounts) of any store that keeps its own contract, and accounts of which there
/// are none yet.
///
/// Accounts are made through [`create`](regain_core::store::Accounts::create), with ids of the contract's choice or of theirs.
/// Where the application makes none, let `create` work in tests.
#[macro_export]
macro_rules! accounts_contract {
    ($name:ident, $fresh:expr) => {
        mod $name {
            #[allow(unused_imports, reason = "`$fresh` may be a path")]
            use super::*;

            $crate::store_contract! { @accounts $fresh }
            $crate::store_contract! { @whole_accounts $fresh }
        }
    };
}

/// The same for a users table in the store's own transactions, with the promises of units of work.
///
/// `users` are those that hold whatever the table lacks; `whole users` are all of them, for a table that has a place for every
/// part of an account.
#[macro_export]
macro_rules! users_contract {
    ($name:ident, users, $fresh:expr) => {
        mod $name {
            #[allow(unused_imports, reason = "`$fresh` may be a path")]
            use super::*;

            $crate::store_contract! { @units $fresh }
            $crate::store_contract! { @accounts $fresh }
        }
    };
    ($name:ident, whole users, $fresh:expr) => {
        mod $name {
            #[allow(unused_imports, reason = "`$fresh` may be a path")]
            use super::*;

            $crate::store_contract! { @units $fresh }
            $crate::store_contract! { @accounts $fresh }
            $crate::store_contract! { @whole_accounts $fresh }
        }
    };
}
