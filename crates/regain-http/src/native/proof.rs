//! What redeems a message where codes are taken: its token, or its code and the flow that it was asked for in.

use regain_core::{
    code::{Code, Exchange, FlowId},
    token::{Purpose, Ring, Token},
    violation::{Field, Rule},
};
use serde::{Deserialize, de::DeserializeOwned};
use serde_json::{Map, Value};

use crate::{
    dialect::Call,
    fields::Fields,
    json::{self, Unread},
    problem::{Problem, Result},
    request::Request,
};

/// Every message with a code in it is of this ring.
const RING: Ring = Ring::EmailVerification;

/// A token; or else a code, and the flow that it was asked for in.
#[derive(Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(deny_unknown_fields)]
pub(super) struct TokenOrCode {
    #[serde(default, deserialize_with = "json::present")]
    pub(super) token: Option<String>,
    #[serde(default, deserialize_with = "json::present")]
    pub(super) flow: Option<String>,
    #[serde(default, deserialize_with = "json::present")]
    pub(super) code: Option<String>,
}

/// What somebody shows, in the right shape.
pub(super) enum Proof {
    Token(Token),
    Code(Exchange),
    /// What is no code at all is worth what a wrong one is.
    NoCode,
}

/// A body with a proof: where that is absent or empty, nothing else is complained about.
pub(super) fn object<T: DeserializeOwned>(request: &Request) -> Result<T> {
    json::object(request).map_err(|unread| match unread {
        Unread::Malformed if is_unproven(request) => Problem::TokenMissing(RING),
        unread => Problem::Unread(unread),
    })
}

fn is_unproven(request: &Request) -> bool {
    let body = json::object::<Map<String, Value>>(request);
    let is_absent = |value: Option<&Value>| value.is_none_or(|value| value.as_str() == Some(""));
    body.is_ok_and(|body| {
        ["token", "flow", "code"]
            .map(|name| body.get(name))
            .into_iter()
            .all(is_absent)
    })
}

impl Proof {
    /// What was shown: none where a rule is broken, which `fields` notes.
    ///
    /// # Errors
    ///
    /// [`Problem::TokenMissing`] where nothing was.
    pub(super) fn read(
        fields: &mut Fields,
        TokenOrCode { token, flow, code }: TokenOrCode,
    ) -> Result<Option<Self>> {
        let given = |value: Option<String>| value.filter(|value| !value.is_empty());
        let (token, flow, code) = (given(token), given(flow), given(code));
        if let Some(token) = token {
            let others = [(Field::Flow, &flow), (Field::Code, &code)];
            for (field, _) in others.iter().filter(|(_, value)| value.is_some()) {
                fields.refuse(*field, Rule::Exclusive);
            }
            return Ok(Some(Self::Token(Token::new(token))));
        }
        if flow.is_none() && code.is_none() {
            return Err(Problem::TokenMissing(RING));
        }
        let flow = match fields.required(Field::Flow, flow) {
            Some(flow) => fields.flow(Some(&flow)),
            None => None,
        };
        let code = fields.required(Field::Code, code);
        Ok(flow.zip(code).map(|(flow, code)| Self::of(flow, &code)))
    }

    fn of(flow: FlowId, code: &str) -> Self {
        match Code::parse(code) {
            Some(code) => Self::Code(Exchange { flow, code }),
            None => Self::NoCode,
        }
    }

    /// The token behind it, to be judged and spent as any other.
    ///
    /// # Errors
    ///
    /// [`Problem::TokenInvalid`] for a code that is wrong or dead, or that nobody asked for, all alike.
    pub(super) async fn token(self, call: &Call, accepted: &[Purpose]) -> Result<Token> {
        let exchanged = match self {
            Self::Token(token) => Some(token),
            Self::Code(exchange) => call.regain.codes().exchange(exchange, accepted).await?,
            Self::NoCode => None,
        };
        exchanged.ok_or(Problem::TokenInvalid(RING))
    }
}
