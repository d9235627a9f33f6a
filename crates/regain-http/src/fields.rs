//! The fields of a request, and all the rules they break; every dialect names its fields by itself.

use regain_core::{
    account::{AccountId, Login, Username},
    code::FlowId,
    email_address::EmailAddress,
    token::Token,
    violation::{Field, Rule, Violation},
};

use crate::{
    problem::{Problem, Result},
    request::Request,
};

/// Collects broken rules, so that all of them are told at once.
#[derive(Default)]
pub struct Fields(Vec<Violation>);

impl Fields {
    /// Says that `field` breaks `rule`.
    pub fn refuse(&mut self, field: Field, rule: Rule) {
        self.0.push(Violation::new(field, rule));
    }

    /// Says the same of many.
    pub fn refuse_all(&mut self, violations: Vec<Violation>) {
        self.0.extend(violations);
    }

    /// A value that must be there; an empty one is not.
    pub fn required(&mut self, field: Field, value: Option<String>) -> Option<String> {
        let value = value.filter(|value| !value.is_empty());
        if value.is_none() {
            self.refuse(field, Rule::Required);
        }
        value
    }

    /// One of the values that the contract lists, where there is one.
    pub fn choice<T>(
        &mut self,
        field: Field,
        value: Option<String>,
        parse: impl FnOnce(&str) -> Option<T>,
    ) -> Option<T> {
        let chosen = parse(&value?);
        if chosen.is_none() {
            self.refuse(field, Rule::Choice);
        }
        chosen
    }

    /// The value of a query parameter. Twice is as good as not at all: which one would be meant?
    pub fn query(&self, request: &Request, name: &str) -> Option<String> {
        let mut values = request.query_values(name);
        values.pop().filter(|_| values.is_empty())
    }

    /// A login that must be there.
    pub fn required_login(&mut self, value: Option<String>) -> Option<Login> {
        let value = self.required(Field::Login, value);
        self.login(value)
    }

    /// A login, where there is one.
    pub fn login(&mut self, value: Option<String>) -> Option<Login> {
        let value = value?;
        let login = value.parse().ok();
        if login.is_none() {
            let address = value.contains('@');
            self.refuse(
                Field::Login,
                if address {
                    Rule::EmailAddress
                } else {
                    Rule::Login
                },
            );
        }
        login
    }

    /// A username that must be there.
    pub fn required_username(&mut self, value: Option<String>) -> Option<Username> {
        let username = self.required(Field::Username, value)?.parse().ok();
        if username.is_none() {
            self.refuse(Field::Username, Rule::Username);
        }
        username
    }

    /// An address that must be there.
    pub fn required_address(
        &mut self,
        field: Field,
        value: Option<String>,
    ) -> Option<EmailAddress> {
        let address = self.required(field, value)?.parse().ok();
        if address.is_none() {
            self.refuse(field, Rule::EmailAddress);
        }
        address
    }

    /// A token that must be there; what it is worth is not judged here.
    pub fn required_token(&mut self, value: Option<String>) -> Option<Token> {
        self.required(Field::Token, value).map(Token::new)
    }

    /// An account's id that must be there. None of the host's holds a control character.
    pub fn account_id(&mut self, value: String) -> Option<AccountId> {
        let value = self.required(Field::AccountId, Some(value))?;
        if value.chars().any(char::is_control) {
            self.refuse(Field::AccountId, Rule::ControlCharacter);
            return None;
        }
        Some(AccountId::new(value))
    }

    /// The caller's own random bytes, where there are any: 16 to 32.
    pub fn flow(&mut self, value: Option<&str>) -> Option<FlowId> {
        let flow = FlowId::parse(value?);
        if flow.is_none() {
            self.refuse(Field::Flow, Rule::Flow);
        }
        flow
    }

    /// The values, which are all there where no rule is broken.
    ///
    /// # Errors
    ///
    /// [`Problem::ValidationFailed`] with all that are.
    pub fn accept<T>(self, values: Option<T>) -> Result<T> {
        match values {
            Some(values) if self.0.is_empty() => Ok(values),
            _ => Err(Problem::ValidationFailed(self.0)),
        }
    }
}
