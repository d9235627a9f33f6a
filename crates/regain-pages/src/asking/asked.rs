//! What this browser asked for, from the form to the page that says where to go on.
//!
//! It travels in a cookie that nothing else reads. Nobody believes it: the login is judged like a typed one, the flow is
//! worth nothing without a code, and how long to wait is for the eye alone.

use std::time::Duration;

use data_encoding::BASE64URL_NOPAD;
use regain_core::{asking::Asker, code::FlowId, timestamp::Timestamp, token::Purpose};
use regain_http::{
    asker::asker,
    dialect::Call,
    reply::{Reply, whole_seconds},
    request::Request,
};
use regain_templates::page::Wanted;

/// How long a browser remembers: about as long as somebody waits for a message.
const LIFETIME: Duration = Duration::from_hours(1);

/// The longest login that comes back, encoded: an address has 254 characters at most.
const LONGEST: usize = 1024;

/// What this browser asked for.
pub(super) struct Asked {
    wanted: Wanted,
    /// What the code of the message is bound to, where it may have one.
    pub(super) flow: Option<FlowId>,
    /// Who it was asked for, as it was typed; empty where that is the caller's own address.
    pub(super) login: String,
    /// When asking again sends another message.
    again_at: Timestamp,
}

impl Asked {
    /// What it asks for now. Who asks for the same again goes on in the same flow: the message may be on its way.
    pub(super) fn now(call: &Call, wanted: Wanted, login: String) -> Self {
        let codes = call.regain.codes();
        let before = Self::read(&call.request, wanted).filter(|before| before.login == login);
        let flow = codes.allows(purpose(wanted)).then(|| {
            let known = before.and_then(|before| before.flow);
            known.unwrap_or_else(|| codes.fresh_flow())
        });
        Self {
            wanted,
            flow,
            login,
            again_at: call.regain.now(),
        }
    }

    /// What the browser says that it asked for.
    pub(super) fn read(request: &Request, wanted: Wanted) -> Option<Self> {
        let name = name(wanted);
        let headers = request.headers.all("cookie");
        let mut cookies = headers.iter().flat_map(|header| header.split(';'));
        cookies.find_map(|cookie| {
            let (key, value) = cookie.trim().split_once('=')?;
            if key == name {
                parse(wanted, value)
            } else {
                None
            }
        })
    }

    /// Who asks, in the flow.
    pub(super) fn asker(&self, call: &Call) -> Asker {
        Asker {
            flow: self.flow.clone(),
            ..asker(&call.request)
        }
    }

    /// How long asking again sends nothing.
    pub(super) fn wait(&self, call: &Call) -> Option<Duration> {
        let wait = call.regain.now().until(self.again_at);
        (!wait.is_zero()).then(|| wait.min(LIFETIME))
    }

    /// Has the browser remember it, and that asking again sends nothing for `wait`.
    ///
    /// Without a path it is for the pages beside the form that was sent: those know not where they are mounted, and the
    /// rest of the host has no use for it. No request from another site needs it, for all of its pages come after a form.
    pub(super) fn remembered(&self, reply: Reply, call: &Call, wait: Duration) -> Reply {
        let flow = self.flow.as_ref().map(FlowId::expose_secret);
        let (name, flow) = (name(self.wanted), flow.unwrap_or_default());
        let again_at = (self.again_at + wait).as_seconds();
        let mut login = BASE64URL_NOPAD.encode(self.login.as_bytes());
        if login.len() > LONGEST {
            // Spaces, for the most part: nobody's login is that long.
            login.clear();
        }
        let age = whole_seconds(LIFETIME);
        let secure = if call.regain.public_url().is_plain() {
            ""
        } else {
            "; Secure"
        };
        let cookie = format!(
            "{name}={again_at}.{flow}.{login}; Max-Age={age}; HttpOnly; SameSite=Strict{secure}"
        );
        reply.with("set-cookie", cookie)
    }
}

/// Each kind has one of its own: some of their pages lie beside each other.
fn name(wanted: Wanted) -> &'static str {
    match wanted {
        Wanted::Registration => "regain_asked_registration",
        Wanted::Verification => "regain_asked_verification",
        Wanted::Change => "regain_asked_change",
        _ => "regain_asked_password",
    }
}

/// What the token in the message is for.
pub(super) fn purpose(wanted: Wanted) -> Purpose {
    match wanted {
        Wanted::Registration => Purpose::Registration,
        Wanted::Verification => Purpose::EmailVerification,
        Wanted::Change => Purpose::EmailChange,
        _ => Purpose::PasswordReset,
    }
}

fn parse(wanted: Wanted, value: &str) -> Option<Asked> {
    let mut parts = value.split('.');
    let (again_at, flow, login) = (parts.next()?, parts.next()?, parts.next()?);
    if parts.next().is_some() || login.len() > LONGEST {
        return None;
    }
    let again_at: i64 = again_at.parse().ok()?;
    let flow = match flow {
        "" => None,
        flow => Some(FlowId::parse(flow)?),
    };
    let login = BASE64URL_NOPAD.decode(login.as_bytes()).ok()?;
    Some(Asked {
        wanted,
        flow,
        login: String::from_utf8(login).ok()?,
        again_at: Timestamp::from_milliseconds(again_at.checked_mul(1000)?),
    })
}
