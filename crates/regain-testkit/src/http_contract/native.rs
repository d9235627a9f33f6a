//! The promises of the native dialect about addresses, registrations and operators.

/// Makes a test of each, as [`http_contract!`](crate::http_contract!) does.
#[doc(hidden)]
#[macro_export]
macro_rules! native_contract {
    ($harness:expr) => {
        $crate::http_contract! { @groups $harness;
            email_verification {
                a_verification_link_proves_the_address,
                a_verification_token_must_be_there,
                a_verified_caller_gets_the_date,
                an_expired_verification_link_is_renewed,
                asking_for_verification_starts_its_own_cooldown,
                asking_for_verification_takes_a_principal,
            }
            purposes {
                only_the_diagonal_of_purposes_is_looked_at,
                only_the_diagonal_of_purposes_succeeds,
            }
            email_change {
                a_change_link_dies_with_the_password,
                a_change_link_gives_the_account_the_address,
                a_change_of_nobody_says_so,
                a_change_has_a_cooldown_for_every_address,
                a_change_is_taken_back,
                a_change_is_taken_back_before_it_is_confirmed,
                a_change_is_taken_back_once_and_for_three_days,
                a_change_of_address_demands_a_recent_sign_in,
                a_change_of_address_is_told_to_both_addresses,
                a_change_of_address_names_every_broken_rule,
                a_change_of_address_takes_the_password,
                a_change_of_address_takes_ten_guesses,
                a_dead_change_says_what_became_of_it,
                a_replayed_change_never_sets_an_address_back,
                an_address_stays_reserved_while_it_can_be_taken_back,
                an_expired_change_link_is_renewed,
                of_two_accounts_that_confirm_one_address_one_has_it,
                two_concurrent_email_changes_never_confirm_a_foreign_address,
                where_both_must_agree_the_second_one_changes_the_address,
                whose_an_address_is_no_change_tells,
                without_a_transport_nobody_changes_an_address,
            }
        }
    };
}
