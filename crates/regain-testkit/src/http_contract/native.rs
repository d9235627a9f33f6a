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
            codes {
                a_code_comes_only_with_a_flow,
                a_code_works_once_and_spends_the_link,
                a_link_spends_the_code_beside_it,
                a_proof_is_a_token_or_a_code_in_its_flow,
                a_reset_has_no_code,
                a_right_code_outlives_other_mistakes,
                an_address_is_proven_and_changed_by_code,
                codes_that_are_worth_nothing_read_alike,
                five_wrong_codes_kill_the_code_and_not_the_link,
                whose_an_address_is_no_code_tells,
                without_codes_there_are_links_alone,
            }
            purposes {
                every_route_takes_its_own_purposes,
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
            registration {
                a_name_belongs_to_one_account,
                a_registration_gives_itself_nothing,
                a_registration_has_a_cooldown_of_its_own,
                a_registration_makes_an_account,
                a_registration_names_every_broken_rule,
                a_registration_takes_a_password_alone,
                an_account_that_was_made_is_not_made_again,
                an_account_to_be_names_every_broken_rule,
                an_administrator_approves_an_account,
                an_expired_registration_is_renewed,
                an_invitation_works_whoever_may_register,
                approval_needs_no_transport,
                only_administrators_approve,
                two_complete_at_once_and_one_registers,
                where_only_the_invited_register_nobody_asks,
                whoever_registers_gets_a_link,
                whose_an_address_is_no_registration_tells,
                without_a_transport_nobody_registers,
            }
            admin_keys {
                a_rotated_ring_honours_what_is_out,
                a_rotation_says_which_ring_and_how,
                an_invalidated_ring_honours_nothing,
                rotating_demands_a_password_sign_in,
            }
            admin_outbox {
                a_dead_letter_is_sent_again,
                an_administrator_says_which_messages,
                an_administrator_sees_what_is_owed,
                only_administrators_see_the_outbox,
                the_outbox_has_pages,
            }
            admin_sessions {
                an_administrator_ends_anybodys_session,
                an_administrator_says_whose_sessions,
                an_administrator_sees_anybodys_sessions,
                only_administrators_see_others_sessions,
            }
            admin_verifications {
                an_administrator_changes_an_address,
                an_administrator_has_an_address_verified,
                an_administrator_invites,
                an_administrator_learns_whose_an_address_is,
                an_administrator_says_how_long_an_address_may_wait,
                an_administrators_address_names_every_broken_rule,
                only_administrators_issue_for_an_address,
                without_a_transport_addresses_are_revealed_only,
            }
            avatar {
                a_stored_avatar_is_shown_or_pointed_at,
                an_avatar_is_drawn_in_development,
                an_avatar_of_nobody_is_not_found,
                no_avatar_is_shown_in_production,
            }
            own_sessions {
                a_change_keeps_the_callers_own_session_alone,
                a_change_without_a_session_ends_all_of_the_hosts_own,
                a_reset_ends_sessions_of_the_hosts_own,
                sessions_elsewhere_have_no_routes,
            }
            setup {
                a_setup_names_every_broken_rule,
                a_setup_needs_no_transport,
                an_application_is_set_up,
                an_application_is_set_up_once,
                setting_up_demands_a_password_sign_in,
                two_set_up_at_once_and_one_has_done_it,
            }
        }
    };
}
