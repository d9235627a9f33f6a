use super::{Page, escape, sign_in, source};
use crate::mailbox::Mailbox;

fn policy(page: &Page) -> &str {
    let (name, policy) = &page.headers[0];
    assert_eq!(*name, "content-security-policy");
    policy
}

fn within<'a>(page: &'a Page, element: &str) -> &'a str {
    let (_, rest) = page
        .html
        .split_once(&format!("<{element}>"))
        .expect("it begins");
    let (content, _) = rest.split_once(&format!("</{element}>")).expect("it ends");
    content
}

/// A browser leaves out what the policy does not name to the byte.
#[test]
fn the_policy_lets_in_what_stands_in_the_page() {
    let page = sign_in::page(None);
    let style = format!("; style-src {};", source(within(&page, "style")));
    assert!(policy(&page).contains(&style), "{}", policy(&page));
    let page = Mailbox::default().page(None);
    let script = format!("; script-src {};", source(within(&page, "script")));
    assert!(policy(&page).contains(&script), "{}", policy(&page));
    // As `printf abc | openssl dgst -sha256 -binary | base64` has it.
    assert_eq!(
        source("abc"),
        "'sha256-ungWv48Bz+pBQUDeXa4iI7ADYaOWF3qctBD/YfIAFa0='"
    );
}

#[test]
fn what_is_escaped_is_no_markup() {
    assert_eq!(
        escape("<a b=\"c\" d='e'>&"),
        "&lt;a b=&quot;c&quot; d=&#39;e&#39;&gt;&amp;"
    );
}
