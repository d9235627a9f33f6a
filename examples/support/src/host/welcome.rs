//! Where everything is.

use regain::settings::Mode;

use super::Host;

/// What a program prints once it answers, and nothing after it.
pub struct Welcome(String);

impl Welcome {
    /// Prints it.
    pub fn print(&self) {
        println!("{}", self.0);
    }
}

impl Host {
    /// Where everything is, to be printed once it answers.
    pub fn welcome(&self, program: &str) -> Welcome {
        let base = format!("http://{}", self.address);
        let block = match self.settings.mode {
            Mode::Development => self.block(program, &base),
            Mode::Production => String::new(),
        };
        Welcome(format!("{block}listening on {base}"))
    }

    fn block(&self, program: &str, base: &str) -> String {
        let mailbox = match (&self.mailbox, self.regain.can_send()) {
            (Some(_), _) => format!("{base}/mailbox"),
            (None, true) => "off: messages go out".to_owned(),
            (None, false) => "off: no message is sent at all".to_owned(),
        };
        let database = if self.folder.is_some() {
            "Nothing is kept: the database is a temporary file."
        } else {
            "The database is kept."
        };
        format!(
            "
  Account recovery with regain, in {program}

    start here   {base}/
    mailbox      {mailbox}
    API pages    {base}/api/account/docs

    sign in as   alice     Alice-example-pass-1!
                 admin     Admin-example-pass-1!     (scope admin)
                 newcomer  Newcomer-example-pass-1!  (address not verified)

  {database} Stop with Ctrl-C.

"
        )
    }
}
