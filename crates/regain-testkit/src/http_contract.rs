//! What every adapter promises, over a real socket.
//!
//! A promise is a public function whose name is the sentence. Each is given a [`Harness`], which joins one adapter and one
//! store, makes a [`World`](crate::world::World) of its own, and panics where the adapter broke its word. Time stands still,
//! randomness is seeded, and nothing sleeps.
//!
//! [`http_contract!`](crate::http_contract!) makes a test of every promise in the module that calls it, so that their names
//! read `axum::memory::a_reset_link_works_once`. It needs `tokio` among the dependencies of the crate that calls it, with
//! the features `macros` and `rt-multi-thread`.

use std::{any::Any, net::SocketAddr, sync::Arc};

use async_trait::async_trait;
use regain_core::store::Store;
use regain_http::mount::Mount;

use crate::host::Host;

pub mod admin;
pub mod admin_keys;
pub mod admin_outbox;
pub mod admin_sessions;
pub mod admin_verifications;
pub mod avatar;
pub mod codes;
pub mod cross_site;
pub mod email_change;
pub mod email_verification;
pub mod envelope;
pub mod faults;
pub mod headers;
pub mod keys;
pub mod letters;
pub mod limits;
pub mod mango;
mod native;
pub mod own_sessions;
pub mod password_change;
pub mod password_forgot;
pub mod password_reset;
pub mod problem;
pub mod purposes;
pub mod registration;
pub mod s_launch;
pub mod sessions;
pub mod setup;
pub mod singularity;
pub mod sphere;
pub mod tokens;

/// An adapter on a store.
#[async_trait]
pub trait Harness: Send + Sync {
    /// A fresh store, migrated and empty.
    async fn store(&self) -> Fresh;

    /// Serves `mount` over a socket of its own, with `host` saying who asks, and keeping the stamps that come back.
    async fn serve(&self, mount: Mount, host: Host) -> Server;

    /// Whether the framework hands over headers whose values are not UTF-8.
    fn hands_over_any_header(&self) -> bool {
        true
    }
}

/// A fresh store with what must live as long as it.
pub struct Fresh {
    /// The store.
    pub store: Arc<dyn Store>,
    /// Such as the folder that its file is in.
    pub kept: Box<dyn Any + Send + Sync>,
}

impl Fresh {
    /// A store that lives by itself.
    pub fn new(store: impl Store + 'static) -> Self {
        Self {
            store: Arc::new(store),
            kept: Box::new(()),
        }
    }
}

/// A server, which ends when this is dropped.
pub struct Server {
    address: SocketAddr,
    _running: Box<dyn Any + Send + Sync>,
}

impl Server {
    /// The server at `address`; dropping `running` must end it.
    pub fn new(address: SocketAddr, running: impl Any + Send + Sync) -> Self {
        Self {
            address,
            _running: Box::new(running),
        }
    }

    /// Where it listens.
    pub fn address(&self) -> SocketAddr {
        self.address
    }
}

/// Makes a test of every promise, in the module that calls it, each with a harness that `$harness` gives.
#[macro_export]
macro_rules! http_contract {
    ($harness:expr) => {
        $crate::http_contract! { @groups $harness;
            password_forgot {
                a_flow_is_sixteen_to_thirty_two_bytes,
                a_full_outbox_refuses_everybody,
                a_username_is_asked_for_like_an_address,
                asking_again_inside_the_cooldown_is_refused,
                asking_answers_the_cooldown,
                every_account_state_reads_alike,
                reading_the_cooldown_takes_one_login,
                the_cooldown_can_be_read,
                what_is_no_login_is_refused,
                without_a_cooldown_everybody_may_ask_again,
                without_a_transport_everybody_is_refused,
            }
            letters {
                a_busy_server_delays_the_letter,
                a_link_leads_to_the_front_end_of_the_application,
                a_lost_answer_repeats_the_letter_byte_for_byte,
                asking_sends_one_link_to_the_stored_address,
                letters_go_to_whoever_may_have_a_password,
                one_account_gets_one_letter_a_cooldown,
                strangers_are_told_once_a_day,
                the_letter_is_in_the_language_asked_for,
            }
            password_reset {
                a_changed_password_ends_the_link,
                a_deleted_account_is_told_to_who_holds_its_token,
                a_disabled_account_sets_no_password,
                a_link_works_to_its_last_second,
                a_login_must_be_that_of_the_token,
                a_password_is_required,
                a_reset_by_letter_proves_the_address,
                a_reset_ends_every_session_of_the_account,
                a_reset_is_told_to_its_person,
                a_reset_link_works_once,
                a_reset_replaces_the_password,
                a_weak_password_does_not_spend_the_token,
                an_account_without_a_password_gets_one,
                an_expired_link_says_so,
                sixteen_redeem_at_once_and_one_wins,
                the_newest_link_is_the_one_that_works,
            }
            tokens {
                a_cancelled_link_is_dead,
                a_missing_token_is_told_first,
                a_token_is_taken_from_the_body_alone,
                a_used_token_is_not_renewed,
                an_unused_token_is_renewed,
                forged_tokens_are_invalid_alike,
                looking_at_a_dead_token_says_what_became_of_it,
                looking_at_a_living_token_spends_nothing,
                looking_at_the_token_of_nobody_tells_nothing,
                renewing_waits_for_the_cooldown,
            }
            password_change {
                a_change_demands_a_sign_in,
                a_change_ends_the_other_sessions,
                a_change_is_told_to_its_person,
                a_change_takes_both_passwords,
                a_change_without_a_session_ends_them_all,
                a_weak_password_counts_no_attempt,
                a_wrong_current_password_is_refused,
                an_unreadable_hash_is_a_hash_failure,
                ten_wrong_passwords_shut_the_door,
                without_a_password_none_is_right,
            }
            admin {
                a_revealed_link_proves_no_address,
                an_administrator_has_a_link_sent,
                an_administrator_learns_who_is_unknown,
                an_administrator_locks_a_password,
                an_administrator_is_told_everything_at_once,
                an_administrator_says_for_how_long,
                an_administrator_says_whom_and_how,
                an_administrators_browser_chooses_no_language,
                an_administrators_link_is_the_newest,
                basic_is_offered_where_a_password_is_demanded,
                only_administrators_start_resets,
                revealing_demands_a_password_sign_in,
                without_a_transport_links_are_revealed_only,
            }
            keys {
                a_token_says_what_the_contract_says,
                the_keys_of_both_rings_are_public,
                the_password_policy_is_public,
                there_is_no_other_ring,
            }
            sessions {
                a_caller_sees_their_own_sessions,
                an_ended_session_is_refused,
                nobody_ends_sessions_of_others,
                sessions_demand_a_sign_in,
            }
            envelope {
                a_body_has_sixteen_kibibytes_at_most,
                a_body_may_come_in_chunks,
                an_empty_body_is_malformed,
                deep_nesting_is_malformed,
                equal_json_is_read_alike,
                json_in_utf_8_is_read,
                other_media_types_are_refused,
                unknown_keys_and_wrong_types_are_malformed,
                what_is_no_object_is_malformed,
                who_asks_comes_before_what,
            }
            headers {
                a_method_is_what_the_request_line_says,
                a_wrong_method_is_told_the_right_ones,
                accept_changes_nothing,
                an_absolute_target_changes_no_link,
                an_unknown_path_is_not_found,
                head_is_get_without_a_body,
                hostile_host_headers_reach_no_letter,
                safe_methods_spend_no_token,
            }
            limits {
                a_declared_proxy_is_believed,
                a_hundred_and_twenty_redemptions_a_minute,
                forwarding_headers_of_strangers_are_ignored,
                limits_can_be_lifted,
                sixty_asks_a_minute,
            }
            cross_site {
                a_cookie_obeys_the_cross_site_rule,
                own_pages_pass_the_cross_site_rule,
                reading_needs_no_cross_site_rule,
                the_host_that_was_asked_is_no_stranger,
                without_a_cookie_there_is_no_cross_site_rule,
            }
            sphere {
                sphere_change_password_keeps_this_session_alone,
                sphere_change_password_names_what_is_wrong,
                sphere_change_password_takes_ten_guesses,
                sphere_config_tells_the_rules,
                sphere_errors_carry_a_correlation_id,
                sphere_faults_are_found_by_their_correlation_id,
                sphere_forgot_password_answers_the_same_bytes,
                sphere_forgot_password_takes_an_address,
                sphere_links_work_as_long_as_configured,
                sphere_links_work_for_an_hour,
                sphere_reset_password_follows_the_policy,
                sphere_reset_password_names_every_absent_field,
                sphere_reset_password_sets_the_password_once,
                sphere_reset_password_tells_no_fault_of_a_token_from_another,
                sphere_send_verification_answers_the_same_bytes,
                sphere_send_verification_takes_no_body,
                sphere_verify_email_proves_the_address_once,
                sphere_without_a_transport_sends_nothing,
            }
            s_launch {
                s_launch_avatar_is_drawn_in_development,
                s_launch_avatar_is_not_shown_in_production,
                s_launch_avatar_of_nobody_is_not_found,
                s_launch_change_password_follows_the_policy,
                s_launch_change_password_keeps_the_sessions,
                s_launch_change_password_takes_its_field_by_three_names,
                s_launch_change_password_tells_no_fault_of_a_token_from_another,
                s_launch_errors_have_a_detail,
                s_launch_faults_say_nothing,
                s_launch_password_recovery_is_for_administrators,
                s_launch_password_recovery_needs_a_transport,
                s_launch_password_recovery_sends_a_message,
                s_launch_password_recovery_sends_once_in_a_cooldown,
                s_launch_password_recovery_takes_one_name,
                s_launch_sessions_are_ended_by_administrators,
                s_launch_sessions_are_ended_by_their_owner,
                s_launch_sessions_are_listed,
                s_launch_verify_recovery_token_spends_nothing,
            }
            faults {
                a_cooldown_that_fails_says_so,
                a_full_hashing_queue_is_overloaded,
                a_hasher_that_fails_says_so,
                a_key_that_cannot_be_read_says_so,
                a_token_record_that_cannot_be_read_says_so,
                a_store_that_fails_loses_no_letter,
                a_store_that_fails_says_so,
            }
        }
        $crate::mango_contract!($harness);
        $crate::native_contract!($harness);
        $crate::singularity_contract!($harness);

        #[tokio::test(flavor = "multi_thread", worker_threads = 2)]
        async fn nothing_secret_is_told() {
            $crate::leak::nothing_secret_is_told(::std::sync::Arc::new($harness)).await;
        }
    };
    (@groups $harness:expr; $($group:ident { $($promise:ident,)+ })+) => {
        $($(
            #[tokio::test(flavor = "multi_thread", worker_threads = 2)]
            async fn $promise() {
                $crate::http_contract::$group::$promise(::std::sync::Arc::new($harness)).await;
            }
        )+)+
    };
}
