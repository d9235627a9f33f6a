//! Accounts that are not where everything else is, and a process that ends while it waits for them.

use std::{
    future::poll_fn,
    pin::pin,
    sync::{
        Arc, Mutex,
        atomic::{AtomicBool, AtomicUsize, Ordering::SeqCst},
    },
    task::Poll,
};

use async_trait::async_trait;
use futures_executor::block_on;

use super::Stage;
use crate::{
    account::{Account, AccountId, Credentials, Login, Stamp},
    builder::Builder,
    email_address::EmailAddress,
    locale::Locale,
    memory::Memory,
    password::PasswordHash,
    store::{
        Accounts, AddressSet, FindAccounts, Lack, Needs, NewAccount, OwnAccounts, ProvenAddress,
        Store as _, StoreError, UnitOfWork, with_accounts,
    },
    timestamp::Timestamp,
};

/// Every call is committed before it answers, and waits before and after.
pub(crate) struct Elsewhere {
    pub(crate) accounts: Memory,
    creates: bool,
    waits: AtomicUsize,
    ends_at: AtomicUsize,
    ended: AtomicBool,
    /// What the host writes by itself as soon as a hash was upgraded.
    pub(crate) after_upgrade: Mutex<Option<NewAccount>>,
}

impl Elsewhere {
    pub(crate) fn new(creates: bool) -> Self {
        Self {
            accounts: Memory::new(),
            creates,
            waits: AtomicUsize::new(0),
            ends_at: AtomicUsize::new(usize::MAX),
            ended: AtomicBool::new(false),
            after_upgrade: Mutex::default(),
        }
    }

    /// A play whose accounts are here: one, `ada`, as ever.
    pub(crate) fn stage(adapt: impl FnOnce(Builder) -> Builder) -> (Stage, Arc<Self>) {
        let elsewhere = Arc::new(Self::new(true));
        let ours = Arc::new(Memory::new());
        let store = with_accounts(ours.clone(), elsewhere.clone());
        let stage = Stage::over(ours, store, adapt);
        let ada = super::account("ada", "ada@example.org", Some("ada"));
        elsewhere.accounts.replace_account(NewAccount {
            account: ada,
            password: Some(super::hash(super::OLD)),
            stamp: Stamp::new("stamp of ada"),
        });
        (stage, elsewhere)
    }

    /// Plays a new play for every time that `act` waits for the accounts, ends it there, and hands the play to `after`. The
    /// last one is not ended. Answers how often it was.
    pub(crate) fn at_every_wait<P, T>(
        begin: impl Fn() -> (Stage, Arc<Self>, P),
        act: impl AsyncFn(&Stage, &P) -> T,
        after: impl Fn(&Stage, &Self, &P, Option<T>),
    ) -> usize {
        for at in 0.. {
            let (stage, elsewhere, props) = begin();
            let done = elsewhere.end_at(at, act(&stage, &props));
            let is_last = done.is_some();
            after(&stage, &elsewhere, &props, done);
            if is_last {
                return at;
            }
        }
        unreachable!()
    }

    fn end_at<T>(&self, at: usize, act: impl Future<Output = T>) -> Option<T> {
        self.waits.store(0, SeqCst);
        self.ends_at.store(at, SeqCst);
        let mut act = pin!(act);
        let done = block_on(poll_fn(|context| match act.as_mut().poll(context) {
            Poll::Ready(done) => Poll::Ready(Some(done)),
            Poll::Pending if self.ended.load(SeqCst) => Poll::Ready(None),
            Poll::Pending => Poll::Pending,
        }));
        self.ends_at.store(usize::MAX, SeqCst);
        done
    }

    async fn wait(&self) {
        if self.waits.fetch_add(1, SeqCst) == self.ends_at.load(SeqCst) {
            self.ended.store(true, SeqCst);
            std::future::pending::<()>().await;
        }
    }

    async fn write(&self) -> Result<Box<dyn UnitOfWork>, StoreError> {
        self.wait().await;
        self.accounts.begin().await
    }

    async fn wrote(&self, work: Box<dyn UnitOfWork>) -> Result<(), StoreError> {
        work.commit().await?;
        self.wait().await;
        Ok(())
    }
}

#[async_trait]
impl FindAccounts for Elsewhere {
    async fn by_login(&self, login: &Login) -> Result<Option<Account>, StoreError> {
        self.wait().await;
        self.accounts.read().accounts().by_login(login).await
    }

    async fn by_id(&self, id: &AccountId) -> Result<Option<Account>, StoreError> {
        self.wait().await;
        self.accounts.read().accounts().by_id(id).await
    }

    async fn credentials(&self, id: &AccountId) -> Result<Option<Credentials>, StoreError> {
        self.wait().await;
        self.accounts.read().accounts().credentials(id).await
    }
}

#[async_trait]
impl Accounts for Elsewhere {
    async fn set_password(
        &self,
        id: &AccountId,
        expected: &Stamp,
        password: Option<&PasswordHash>,
        next: &Stamp,
    ) -> Result<bool, StoreError> {
        let work = self.write().await?;
        let accounts = work.accounts();
        let set = accounts.set_password(id, expected, password, next).await?;
        self.wrote(work).await?;
        Ok(set)
    }

    async fn rehash_password(
        &self,
        id: &AccountId,
        old: &PasswordHash,
        new: &PasswordHash,
    ) -> Result<bool, StoreError> {
        let work = self.write().await?;
        let rehashed = work.accounts().rehash_password(id, old, new).await?;
        self.wrote(work).await?;
        if let Some(row) = self.after_upgrade.lock().unwrap().take() {
            self.accounts.replace_account(row);
        }
        Ok(rehashed)
    }

    async fn mark_verified(
        &self,
        id: &AccountId,
        address: &EmailAddress,
        at: Timestamp,
    ) -> Result<(), StoreError> {
        let work = self.write().await?;
        work.accounts().mark_verified(id, address, at).await?;
        self.wrote(work).await
    }

    async fn set_address(
        &self,
        id: &AccountId,
        expected: &Stamp,
        to: &ProvenAddress,
        next: &Stamp,
    ) -> Result<AddressSet, StoreError> {
        let work = self.write().await?;
        let accounts = work.accounts();
        let set = accounts.set_address(id, expected, to, next).await?;
        self.wrote(work).await?;
        Ok(set)
    }

    async fn set_preferences(
        &self,
        id: &AccountId,
        locale: &Locale,
        time_zone: &str,
    ) -> Result<bool, StoreError> {
        let work = self.write().await?;
        let accounts = work.accounts();
        let set = accounts.set_preferences(id, locale, time_zone).await?;
        self.wrote(work).await?;
        Ok(set)
    }

    async fn create(&self, account: &NewAccount) -> Result<Option<AccountId>, StoreError> {
        let work = self.write().await?;
        let created = work.accounts().create(account).await?;
        self.wrote(work).await?;
        Ok(created)
    }

    async fn set_enabled(&self, id: &AccountId, enabled: bool) -> Result<bool, StoreError> {
        let work = self.write().await?;
        let set = work.accounts().set_enabled(id, enabled).await?;
        self.wrote(work).await?;
        Ok(set)
    }
}

#[async_trait]
impl OwnAccounts for Elsewhere {
    async fn lacks(&self, needs: &Needs) -> Result<Vec<Lack>, StoreError> {
        let lack = || Lack {
            missing: "way to make accounts".to_owned(),
            wrong: "nobody could register".to_owned(),
            mend: "set registration.opening to Nobody".to_owned(),
        };
        let lacks = needs.registration && !self.creates;
        Ok(lacks.then(lack).into_iter().collect())
    }
}
