//! The pages that nobody needs a link for.

use std::time::Duration;

use regain_core::{
    password::policy::Policy,
    violation::{Field, Rule, Violation},
};

use crate::page::{
    Ask, AskToChange, AskToVerify, CodeForm, NewPassword, Sent, SetUp, View, Wanted,
};

const ACCOUNT: &str = "ada@example.test";

const NO_LOGIN: &[Violation] = &[Violation {
    field: Field::Login,
    rule: Rule::EmailAddress,
}];
const NO_ADDRESS: &[Violation] = &[Violation {
    field: Field::Email,
    rule: Rule::EmailAddress,
}];
const SAME: &[Violation] = &[Violation {
    field: Field::Email,
    rule: Rule::Unchanged,
}];
const SHORT: &[Violation] = &[
    Violation {
        field: Field::Password,
        rule: Rule::MinLength { min: 15 },
    },
    Violation {
        field: Field::PasswordConfirmation,
        rule: Rule::Confirmation,
    },
];
const NOT_SET_UP: &[Violation] = &[
    Violation {
        field: Field::Password,
        rule: Rule::MinLength { min: 15 },
    },
    Violation {
        field: Field::Locale,
        rule: Rule::Locale,
    },
    Violation {
        field: Field::TimeZone,
        rule: Rule::TimeZone,
    },
];

pub(super) fn views<'a>(policy: &'a Policy, classes: &'a Policy) -> Vec<(&'static str, View<'a>)> {
    let mut views = asking();
    views.extend(signed_in(policy, classes));
    views.extend([
        ("already_verified", View::AlreadyVerified),
        ("password_changed", View::PasswordChanged),
        ("setup_done", View::SetupDone),
        ("setup_already_done", View::SetupAlreadyDone),
        ("sign_in_first", View::SignInFirst),
        ("sign_in_again", View::SignInAgain),
        ("forbidden", View::Forbidden),
        ("no_mail", View::NoMail),
        (
            "too_many",
            View::TooMany {
                wait: Duration::from_mins(15),
            },
        ),
        ("failed", View::Failed),
    ]);
    views
}

fn asking() -> Vec<(&'static str, View<'static>)> {
    let forgot = Ask {
        action: "/account/password/forgot",
        typed: "",
        violations: &[],
    };
    let forgot_again = Ask {
        typed: "ada@example",
        violations: NO_LOGIN,
        ..forgot
    };
    let registration = Ask {
        action: "/account/registration",
        ..forgot
    };
    let registration_again = Ask {
        violations: NO_ADDRESS,
        ..registration
    };
    let reset = Sent {
        wanted: Wanted::Password,
        code: None,
        again: Some("/account/password/forgot"),
        wait: Some(Duration::from_mins(1)),
        other: Some("/account/password/forgot"),
    };
    let registered = Sent {
        wanted: Wanted::Registration,
        code: Some(CodeForm {
            action: "/account/registration/sent",
            wrong: false,
        }),
        again: Some("/account/registration"),
        wait: Some(Duration::from_mins(1)),
        other: Some("/account/registration"),
    };
    let wrong = Sent {
        code: Some(CodeForm {
            action: "/account/registration/sent",
            wrong: true,
        }),
        wait: None,
        ..registered
    };
    let unknown = Sent {
        again: None,
        wait: None,
        ..reset
    };
    let verification = Sent {
        wanted: Wanted::Verification,
        again: Some("/account/email/verification"),
        other: None,
        ..registered
    };
    let change = Sent {
        wanted: Wanted::Change,
        again: None,
        other: Some("/account/email/change"),
        ..registered
    };
    vec![
        ("forgot", View::Forgot(forgot)),
        ("forgot_again", View::Forgot(forgot_again)),
        ("registration", View::Registration(registration)),
        ("registration_again", View::Registration(registration_again)),
        ("sent", View::Sent(reset)),
        ("sent_unknown", View::Sent(unknown)),
        ("sent_registration", View::Sent(registered)),
        ("sent_registration_wrong", View::Sent(wrong)),
        ("sent_verification", View::Sent(verification)),
        ("sent_change", View::Sent(change)),
    ]
}

fn signed_in<'a>(policy: &'a Policy, classes: &'a Policy) -> [(&'static str, View<'a>); 7] {
    let verification = AskToVerify {
        action: "/account/email/verification",
        account: ACCOUNT,
    };
    let change = AskToChange {
        action: "/account/email/change",
        account: ACCOUNT,
        typed: "",
        current_wrong: false,
        violations: &[],
    };
    let change_again = AskToChange {
        typed: ACCOUNT,
        current_wrong: true,
        violations: SAME,
        ..change
    };
    let password = NewPassword {
        action: "/account/password/change",
        forgot: "/account/password/forgot",
        account: ACCOUNT,
        current_wrong: false,
        policy: classes,
        violations: &[],
    };
    let password_again = NewPassword {
        current_wrong: true,
        policy,
        violations: SHORT,
        ..password
    };
    let setup = SetUp {
        action: "/account/setup",
        account: ACCOUNT,
        locale: None,
        time_zone: "",
        policy,
        violations: &[],
    };
    let setup_again = SetUp {
        time_zone: "Mars/Olympus",
        violations: NOT_SET_UP,
        ..setup
    };
    [
        ("verification", View::Verification(verification)),
        ("email_change", View::EmailChange(change)),
        ("email_change_again", View::EmailChange(change_again)),
        ("password_change", View::PasswordChange(password)),
        (
            "password_change_again",
            View::PasswordChange(password_again),
        ),
        ("setup", View::Setup(setup)),
        ("setup_again", View::Setup(setup_again)),
    ]
}
