//! The post: letters in plain words, and a mailbox that keeps every attempt.

use std::{
    collections::VecDeque,
    future::pending,
    sync::{
        Mutex,
        atomic::{AtomicBool, Ordering},
    },
};

use async_trait::async_trait;

use crate::{
    code::Code,
    deliver::{Class, Deliver, DeliverError, Outgoing},
    header_text::HeaderText,
    locale::Locale,
    message::{Compose, ComposeError, Composed, Draft, Fact},
    token::Token,
};

/// What the mailbox does with the next attempt; it takes what it has no order for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Post {
    Take,
    /// The server answers, before the message itself.
    Refuse(Class),
    /// The message was on its way, and the answer was lost.
    LoseTheAnswer,
    /// Nothing is ever answered.
    Hang,
    Panic,
}

#[derive(Default)]
pub(crate) struct Mailbox {
    tried: Mutex<Vec<(Outgoing, bool)>>,
    orders: Mutex<VecDeque<Post>>,
}

impl Mailbox {
    pub(crate) fn then(&self, order: Post) {
        self.orders.lock().unwrap().push_back(order);
    }

    /// What was taken.
    pub(crate) fn letters(&self) -> Vec<Outgoing> {
        let tried = self.tried.lock().unwrap();
        tried
            .iter()
            .filter(|(_, taken)| *taken)
            .map(|(letter, _)| letter.clone())
            .collect()
    }

    /// What was tried, taken or not.
    pub(crate) fn attempts(&self) -> Vec<Outgoing> {
        self.tried
            .lock()
            .unwrap()
            .iter()
            .map(|(letter, _)| letter.clone())
            .collect()
    }

    /// The last attempt.
    #[track_caller]
    pub(crate) fn last(&self) -> Outgoing {
        self.attempts().pop().expect("something was tried")
    }

    /// The last attempt with a link in it.
    #[track_caller]
    pub(crate) fn last_link(&self) -> Outgoing {
        let mut attempts = self.attempts();
        attempts.retain(|letter| letter.content.text.contains("https://"));
        attempts.pop().expect("a letter with a link")
    }

    /// The templates of what was taken.
    pub(crate) fn subjects(&self) -> Vec<String> {
        self.letters()
            .iter()
            .map(|letter| letter.content.subject.as_str().to_owned())
            .collect()
    }
}

#[async_trait]
impl Deliver for Mailbox {
    async fn deliver(&self, outgoing: &Outgoing) -> Result<(), DeliverError> {
        let order = self
            .orders
            .lock()
            .unwrap()
            .pop_front()
            .unwrap_or(Post::Take);
        self.tried
            .lock()
            .unwrap()
            .push((outgoing.clone(), order == Post::Take));
        let (class, reached_data) = match order {
            Post::Take => return Ok(()),
            Post::Refuse(class) => (class, false),
            Post::LoseTheAnswer => (Class::Transient, true),
            Post::Hang => pending().await,
            Post::Panic => panic!("as told"),
        };
        Err(DeliverError {
            class,
            failure: format!("{order:?}"),
            reached_data,
        })
    }
}

impl Outgoing {
    /// The token of the link, which stands on a line of its own.
    #[track_caller]
    pub(crate) fn token(&self) -> Token {
        let link = self
            .content
            .text
            .lines()
            .find(|line| line.starts_with("https://"));
        let (_, token) = link
            .expect("a link")
            .split_once("?token=")
            .expect("a token");
        Token::new(token)
    }

    /// The code, likewise.
    pub(crate) fn code(&self) -> Option<Code> {
        self.content.text.lines().find_map(Code::parse)
    }

    /// Everything that becomes bytes on the wire.
    pub(crate) fn wire(&self) -> [String; 5] {
        let Composed {
            subject,
            text,
            html,
            ..
        } = &self.content;
        let (subject, to) = (subject.as_str().to_owned(), self.to.as_str().to_owned());
        [
            self.message_id.clone(),
            self.dated_at.to_string(),
            subject,
            to,
            format!("{text}{html}"),
        ]
    }
}

/// Writes the facts as they are, and the template's name as the subject.
#[derive(Default)]
pub(crate) struct Plain {
    pub(crate) broken: AtomicBool,
    pub(crate) broken_template: Mutex<Option<&'static str>>,
    /// That of the last message.
    pub(crate) time_zone: Mutex<Option<String>>,
}

impl Compose for Plain {
    fn compose(&self, draft: &Draft) -> Result<Composed, ComposeError> {
        let broken = *self.broken_template.lock().unwrap();
        if self.broken.load(Ordering::SeqCst) || broken == Some(draft.template) {
            return Err(ComposeError::new("as told"));
        }
        self.time_zone.lock().unwrap().clone_from(&draft.time_zone);
        let lines = draft.facts.iter().map(|(name, fact)| match fact {
            Fact::Link(link) => format!("{}\n", link.expose_secret()),
            Fact::Code(code) => format!("{}\n", code.expose_secret()),
            other => format!("{name}: {other:?}\n"),
        });
        let text: String = lines.collect();
        Ok(Composed {
            locale: draft
                .locales
                .first()
                .cloned()
                .unwrap_or_else(|| self.default_locale()),
            subject: HeaderText::new(draft.template).unwrap(),
            html: format!("<pre>{text}</pre>"),
            text,
        })
    }

    fn default_locale(&self) -> Locale {
        Locale::parse("en").unwrap()
    }
}
