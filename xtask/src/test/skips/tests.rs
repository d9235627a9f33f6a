use super::*;

/// A list of skips whose folder goes away with it.
struct Fresh(Skips);

impl Fresh {
    fn new(name: &str) -> Self {
        let folder = format!("regain-xtask-{name}-{}", std::process::id());
        let skips = Skips::start(&std::env::temp_dir().join(folder));
        Self(skips.expect("a writable temporary folder"))
    }
}

impl Drop for Fresh {
    fn drop(&mut self) {
        let folder = self.0.path.parent().expect("the file is in a folder");
        fs::remove_dir_all(folder).expect("the folder is ours");
    }
}

#[test]
fn nothing_skipped_passes_in_ci() {
    let Fresh(skips) = &Fresh::new("none");
    assert!(matches!(skips.judge(true), Ok(Ended::Passed)));
}

#[test]
fn one_skip_fails_in_ci_only() {
    let Fresh(skips) = &Fresh::new("one");
    skips.add("a judge", "apt-get install judge").unwrap();
    assert!(matches!(skips.judge(false), Ok(Ended::Skipped)));
    assert!(matches!(skips.judge(true), Ok(Ended::Failed)));
}

#[test]
fn a_lost_file_is_an_error() {
    let Fresh(skips) = &Fresh::new("lost");
    fs::remove_file(skips.path()).unwrap();
    assert!(skips.judge(false).is_err());
}

#[test]
fn starting_forgets_the_run_before() {
    let Fresh(skips) = &Fresh::new("again");
    skips.add("a judge", "apt-get install judge").unwrap();
    let again = Skips::start(skips.path().parent().unwrap()).unwrap();
    assert!(matches!(again.judge(true), Ok(Ended::Passed)));
}

#[test]
fn repetitions_and_prefixes_are_one_skip() {
    let text = "a: b\nSKIPPED: a: b\n\n a: b \nc: d\n";
    assert_eq!(named(text), BTreeSet::from(["a: b", "c: d"]));
}
