use std::{sync::Arc, time::Duration};

use tokio::join;

use super::{NEXT, ask, confirm, holds, invalid, links};
use crate::{
    http_contract::{Harness, problem},
    plain,
    world::{
        Setup, World,
        people::{ALICE, NEWCOMER},
    },
};

const ROUNDS: u32 = 4;
const SECOND: &str = "second@example.net";

/// Two links of one account for two addresses, opened at the same time; and one that is opened while the other is on its
/// way. The account has the address of a link that said so (CVE-2026-32700).
pub async fn two_concurrent_email_changes_never_confirm_a_foreign_address(
    harness: Arc<dyn Harness>,
) {
    for round in 0..ROUNDS {
        let setup = Setup::new(Arc::clone(&harness));
        let world = setup
            .mount(|mount| mount.dangerous_without_limits())
            .start()
            .await;
        let first = links(&world, &ALICE, NEXT).await.confirm;
        assert_eq!(ask(&world, &ALICE, SECOND).await.status, 202);
        let (first, second) = if round % 2 == 0 {
            let second = delivered(&world).await.expect("the second link");
            join!(confirm(&world, &first), confirm(&world, &second))
        } else {
            let second = async {
                match delivered(&world).await {
                    Some(token) => confirm(&world, &token).await,
                    // What was confirmed meanwhile has ended the wish.
                    None => confirm(&world, "none").await,
                }
            };
            join!(confirm(&world, &first), second)
        };
        let won: Vec<_> = [(NEXT, &first), (SECOND, &second)]
            .into_iter()
            .filter(|(_, reply)| reply.status == 200)
            .collect();
        assert_eq!(won.len(), 1, "{first:?} {second:?}");
        for (address, reply) in &won {
            assert_eq!(reply.json()["email"], *address);
            holds(&world, &ALICE, address).await;
        }
        let lost = if first.status == 200 { &second } else { &first };
        invalid(lost);
    }
}

/// The link to the second address, once it is there.
async fn delivered(world: &World) -> Option<String> {
    let letters = world.letters().await;
    let mut letters = letters.iter();
    let letter = letters.find(|letter| letter.to.as_str() == SECOND)?;
    plain::token(letter).map(str::to_owned)
}

/// One has it, the other is told that it is taken.
pub async fn of_two_accounts_that_confirm_one_address_one_has_it(harness: Arc<dyn Harness>) {
    let world = World::of(harness).await;
    for round in 0..ROUNDS {
        let address = format!("wanted{round}@example.net");
        let alice = links(&world, &ALICE, &address).await.confirm;
        world.advance(Duration::from_mins(1));
        let newcomer = links(&world, &NEWCOMER, &address).await.confirm;
        let (first, second) = join!(confirm(&world, &alice), confirm(&world, &newcomer));
        let (winner, loser, lost) = if first.status == 200 {
            assert_eq!(first.json()["email"], address);
            (&ALICE, (&NEWCOMER, &newcomer), second)
        } else {
            assert_eq!(
                (second.status, &second.json()["email"]),
                (200, &address.clone().into())
            );
            (&NEWCOMER, (&ALICE, &alice), first)
        };
        problem::is(&lost, "EMAIL_TAKEN");
        holds(&world, winner, &address).await;
        assert_ne!(world.account(loser.0).await.email.as_str(), address);
        // A refusal spends nothing.
        problem::is(&confirm(&world, loser.1).await, "EMAIL_TAKEN");
        world.letters().await;
    }
}
