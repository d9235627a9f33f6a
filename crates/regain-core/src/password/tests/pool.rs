//! Turns, the queue, and the work for unknown logins.

use std::num::NonZeroUsize;
use std::sync::Arc;
use std::sync::atomic::Ordering;
use std::thread::available_parallelism;
use std::time::Duration;

use super::password;
use super::spy::{Ends, Spy, block_on, poll_once, spy};
use crate::entropy::Seeded;
use crate::password::PasswordHash;
use crate::password::hasher::{Standard, Verified};
use crate::password::pool::{Full, Limits, Permit, Pool};

fn pool(threads: usize, waiting: usize) -> (Pool, Arc<Spy>, Ends) {
    let (spy, ends) = spy();
    let limits = Limits {
        threads: NonZeroUsize::new(threads).unwrap(),
        waiting,
    };
    (Pool::new(spy.clone(), limits).unwrap(), spy, ends)
}

fn stored(text: &str) -> Option<PasswordHash> {
    Some(PasswordHash::new(text.to_owned()))
}

fn verifies(spy: &Spy) -> usize {
    spy.verifies.load(Ordering::SeqCst)
}

#[test]
fn hashes_and_verifies() {
    let (pool, spy, _ends) = pool(2, 0);
    for _ in 0..20 {
        let hash = block_on(async { pool.permit().await.unwrap().hash(password("plum")).await });
        assert_eq!(hash.unwrap().expose_secret(), "plum");
        let permit = block_on(pool.permit()).unwrap();
        let verified = block_on(permit.verify(password("plum"), stored("plum"))).unwrap();
        assert_eq!(verified, Verified::Match { outdated: false });
        let permit = block_on(pool.permit()).unwrap();
        let verified = block_on(permit.verify(password("plum"), stored("pear"))).unwrap();
        assert_eq!(verified, Verified::Mismatch);
    }
    assert_eq!(verifies(&spy), 40);
}

#[test]
fn the_real_hasher_goes_through() {
    let hasher = Standard::scrypt(8, Arc::new(Seeded::new(7))).unwrap();
    let limits = Limits::of_machine(&hasher);
    let pool = Pool::new(Arc::new(hasher), limits).unwrap();
    let run = async {
        let hash = pool
            .permit()
            .await
            .unwrap()
            .hash(password("plum"))
            .await
            .unwrap();
        let known = pool
            .permit()
            .await
            .unwrap()
            .verify(password("plum"), Some(hash))
            .await;
        let unknown = pool
            .permit()
            .await
            .unwrap()
            .verify(password("regain"), None)
            .await;
        (known.unwrap(), unknown.unwrap())
    };
    assert_eq!(
        block_on(run),
        (Verified::Match { outdated: false }, Verified::Mismatch)
    );
}

#[test]
fn unknown_logins_cost_one_check() {
    let (pool, spy, _ends) = pool(1, 0);
    for calls in 1..4 {
        // Even with the very password of the hash that stands in.
        let permit = block_on(pool.permit()).unwrap();
        let verified = block_on(permit.verify(password("regain"), None)).unwrap();
        assert_eq!(verified, Verified::Mismatch);
        assert_eq!(verifies(&spy), calls);
    }
    assert_eq!(
        spy.hashes.load(Ordering::SeqCst),
        1,
        "one hash stands in for all"
    );
}

#[test]
fn the_stand_in_is_made_before_any_job() {
    let (pool, spy, _ends) = pool(3, 0);
    let permit = block_on(pool.permit()).unwrap();
    let _known = block_on(permit.verify(password("plum"), stored("plum"))).unwrap();
    assert_eq!(spy.hashes.load(Ordering::SeqCst), 1);
}

#[test]
fn corrupt_hashes_cost_a_check_too() {
    let (pool, spy, _ends) = pool(1, 0);
    let permit = block_on(pool.permit()).unwrap();
    let error = block_on(permit.verify(password("corrupt"), stored("corrupt"))).unwrap_err();
    assert!(error.is_unreadable());
    assert_eq!(
        verifies(&spy),
        2,
        "the corrupt one and the one that stands in"
    );
}

#[test]
fn a_panic_is_an_error_and_the_thread_lives_on() {
    let (pool, _spy, _ends) = pool(1, 0);
    for _ in 0..3 {
        let error = block_on(block_on(pool.permit()).unwrap().hash(password("panic"))).unwrap_err();
        assert!(!error.is_unreadable());
        let permit = block_on(pool.permit()).unwrap();
        let error = block_on(permit.verify(password("plum"), stored("panic"))).unwrap_err();
        assert!(!error.is_unreadable());
    }
    assert!(block_on(block_on(pool.permit()).unwrap().hash(password("plum"))).is_ok());
}

#[test]
fn so_many_wait_and_the_next_is_told_when_to_come() {
    let (pool, _spy, _ends) = pool(2, 3);
    let turns = [
        block_on(pool.permit()).unwrap(),
        block_on(pool.permit()).unwrap(),
    ];
    let mut waiting: Vec<_> = (0..3).map(|_| Box::pin(pool.permit())).collect();
    for waiter in &mut waiting {
        assert!(poll_once(waiter).is_none());
    }
    // Three wait for two threads, at half a second each.
    let full = Full {
        retry_after: Duration::from_secs(1),
    };
    assert_eq!(block_on(pool.permit()).unwrap_err(), full);
    assert_eq!(
        full.to_string(),
        "too many passwords to hash; try again in 1 s"
    );
    drop(turns);
    assert!(poll_once(&mut waiting[0]).unwrap().is_ok());
}

#[test]
fn the_wait_grows_with_the_queue() {
    let (pool, _spy, _ends) = pool(1, 7);
    let _turn = block_on(pool.permit()).unwrap();
    let mut waiting: Vec<_> = (0..7).map(|_| Box::pin(pool.permit())).collect();
    waiting
        .iter_mut()
        .for_each(|waiter| assert!(poll_once(waiter).is_none()));
    let full = block_on(pool.permit()).unwrap_err();
    assert_eq!(full.retry_after, Duration::from_secs(4));
}

#[test]
fn turns_come_in_order() {
    let (pool, _spy, _ends) = pool(1, 9);
    let mut turn = Some(block_on(pool.permit()).unwrap());
    let mut waiting: Vec<_> = (0..5).map(|_| Box::pin(pool.permit())).collect();
    waiting
        .iter_mut()
        .for_each(|waiter| assert!(poll_once(waiter).is_none()));
    while !waiting.is_empty() {
        drop(turn.take());
        for later in &mut waiting[1..] {
            assert!(poll_once(later).is_none());
        }
        turn = Some(poll_once(&mut waiting.remove(0)).unwrap().unwrap());
    }
}

#[test]
fn whoever_stops_waiting_makes_room() {
    let (pool, _spy, _ends) = pool(1, 1);
    let turn = block_on(pool.permit()).unwrap();
    for _ in 0..10 {
        let mut waiter = Box::pin(pool.permit());
        assert!(poll_once(&mut waiter).is_none());
        assert!(block_on(pool.permit()).is_err());
    }
    let mut left = Box::pin(pool.permit());
    assert!(poll_once(&mut left).is_none());
    drop(left);
    let mut stays = Box::pin(pool.permit());
    assert!(poll_once(&mut stays).is_none());
    drop(turn);
    assert!(poll_once(&mut stays).unwrap().is_ok());
}

#[test]
fn a_turn_that_nobody_fetches_is_passed_on() {
    let (pool, _spy, _ends) = pool(1, 2);
    let turn = block_on(pool.permit()).unwrap();
    let mut first = Box::pin(pool.permit());
    let mut second = Box::pin(pool.permit());
    assert!(poll_once(&mut first).is_none() && poll_once(&mut second).is_none());
    drop(turn);
    // It holds the turn now, without having looked.
    drop(first);
    drop(poll_once(&mut second).unwrap().unwrap());
    drop(second);
    assert!(block_on(pool.permit()).is_ok());
}

#[test]
fn unused_permits_are_given_back() {
    let (pool, _spy, _ends) = pool(1, 0);
    for _ in 0..10 {
        drop(block_on(pool.permit()).unwrap());
        drop(
            block_on(pool.permit())
                .unwrap()
                .hash(password("never polled")),
        );
    }
    assert!(block_on(pool.permit()).is_ok());
}

#[test]
fn dropped_work_is_finished_before_the_next_turn() {
    let (pool, _spy, ends) = pool(1, 1);
    let mut work = Box::pin(block_on(pool.permit()).unwrap().hash(password("wait")));
    assert!(poll_once(&mut work).is_none());
    ends.begun.recv().unwrap();
    drop(work);
    let mut next = Box::pin(pool.permit());
    assert!(poll_once(&mut next).is_none(), "the thread is still at it");
    ends.go_on.send(()).unwrap();
    assert!(block_on(next).is_ok());
}

#[test]
fn the_threads_end_with_the_last_pool_and_permit() {
    let (spy, ends) = spy();
    let limits = Limits {
        threads: NonZeroUsize::new(3).unwrap(),
        waiting: 0,
    };
    let pool = Pool::new(spy, limits).unwrap();
    let (other, permit) = (pool.clone(), block_on(pool.permit()).unwrap());
    drop(pool);
    drop(block_on(other.permit()).unwrap());
    drop(other);
    assert!(block_on(permit.hash(password("plum"))).is_ok());
    // An error when the spy is gone, which the threads own.
    assert!(ends.begun.recv().is_err());
}

#[test]
fn dropping_the_pool_does_not_lose_work() {
    let (pool, _spy, ends) = pool(1, 0);
    let mut work = Box::pin(block_on(pool.permit()).unwrap().hash(password("wait")));
    assert!(poll_once(&mut work).is_none());
    drop(pool);
    ends.begun.recv().unwrap();
    ends.go_on.send(()).unwrap();
    assert!(block_on(work).is_ok());
}

#[test]
fn threads_fit_the_memory_and_the_cores() {
    let (spy, _ends) = spy();
    let (hash, cores) = (spy.memory_bytes, available_parallelism().unwrap().get());
    let threads = |budget| Limits::within(budget, &*spy).threads.get();
    assert_eq!(threads(0), 1);
    assert_eq!(threads(hash), 1);
    assert_eq!(threads(u64::MAX), (cores - 1).max(1));
    assert!(threads(2 * hash) <= 2);
    assert_eq!(Limits::of_machine(&*spy).waiting, 64);
}

#[test]
fn futures_may_change_threads() {
    fn is_send<T: Send>(value: T) -> T {
        value
    }
    let (pool, _spy, _ends) = pool(1, 0);
    let work = is_send(async {
        is_send(pool.permit().await.unwrap())
            .hash(password("x"))
            .await
    });
    assert!(block_on(work).is_ok());
    fn is_shared<T: Send + Sync + 'static>() {}
    is_shared::<Pool>();
    is_shared::<Permit>();
}
