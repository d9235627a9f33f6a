//! Accounts in another database, and a process that ends between the two commits.

use super::*;
use crate::stage::Elsewhere;

#[test]
fn a_setup_that_was_cut_off_is_done_by_doing_it_again() {
    let cuts = Elsewhere::at_every_wait(
        || {
            let (stage, elsewhere) = Elsewhere::stage(|builder| builder);
            let (here, _) = (ada(&stage), ada(&stage));
            (stage, elsewhere, here)
        },
        async |stage, here| {
            let flow = stage.regain.setup();
            flow.complete(command(), here, Asker::default()).await
        },
        |stage, _, here, done| {
            assert_eq!(is_done(stage), done.is_some());
            let again = || complete(stage, command(), here);
            let completed = done.unwrap_or_else(again).unwrap();
            assert_eq!(completed.account.locale, Locale::parse("de"));
            assert!(is_done(stage));
            assert!(stage.sign_in("ada", NEW).is_ok());
            assert_eq!(stage.store.sessions().len(), 1);
        },
    );
    assert!(cuts > 3, "{cuts}");
}
