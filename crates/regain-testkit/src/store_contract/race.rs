//! Many at once.

use std::{future::Future, sync::Arc};

use regain_core::store::StoreError;
use tokio::sync::Barrier;

/// How many race.
pub(super) const RACERS: u8 = 16;

/// Their numbers.
pub(super) const ALL: [u8; 16] = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15];

/// Runs one task for every racer, from the same moment on, and gathers what they say.
pub(super) async fn race<T, Run>(racer: impl Fn(u8) -> Run) -> Result<Vec<T>, StoreError>
where
    T: Send + 'static,
    Run: Future<Output = Result<T, StoreError>> + Send + 'static,
{
    race_of(RACERS, racer).await
}

/// The same with another number of racers.
pub(super) async fn race_of<N, T, Run>(
    racers: N,
    racer: impl Fn(N) -> Run,
) -> Result<Vec<T>, StoreError>
where
    N: Copy + From<u8> + Into<usize>,
    std::ops::Range<N>: Iterator<Item = N>,
    T: Send + 'static,
    Run: Future<Output = Result<T, StoreError>> + Send + 'static,
{
    let start = Arc::new(Barrier::new(racers.into()));
    let racers: Vec<_> = (N::from(0_u8)..racers)
        .map(|number| {
            let (start, run) = (start.clone(), racer(number));
            tokio::spawn(async move {
                start.wait().await;
                run.await
            })
        })
        .collect();
    let mut said = Vec::new();
    for racer in racers {
        said.push(racer.await.map_err(StoreError::new)??);
    }
    Ok(said)
}
