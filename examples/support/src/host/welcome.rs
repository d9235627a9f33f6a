//! Where everything is.

use regain::settings::Mode;

use super::Host;
use crate::accounts::SIGN_INS;

/// What the programs are built on, and their packages.
const PROGRAMS: [(&str, &str); 3] = [
    ("axum", "example-axum"),
    ("actix-web", "example-actix-web"),
    ("Rocket", "example-rocket"),
];

/// What a program prints once it answers, and nothing after it.
pub struct Welcome(String);

impl Welcome {
    /// Prints it.
    pub fn print(&self) {
        println!("{}", self.0);
    }
}

impl Host {
    /// Where everything is, to be printed once it answers; `framework` is what the program is built on.
    pub fn welcome(&self, framework: &str) -> Welcome {
        let base = format!("http://{}", self.address);
        let block = match self.settings.mode {
            Mode::Development => self.block(framework, &base),
            Mode::Production => String::new(),
        };
        Welcome(format!("{block}listening on {base}"))
    }

    fn block(&self, framework: &str, base: &str) -> String {
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
        let sign_ins = SIGN_INS.map(|(login, password, about)| match about {
            "" => format!("{login:10}{password}"),
            about => format!("{login:10}{password:26}({about})"),
        });
        let sign_ins = sign_ins.join("\n                 ");
        let others = PROGRAMS.iter().filter(|(name, _)| *name != framework);
        let others: String = others
            .map(|(name, package)| format!("\n    in {name:10}cargo run -p {package}"))
            .collect();
        format!(
            "
  Account recovery with regain, in {framework}

    start here   {base}/
    mailbox      {mailbox}
    API pages    {base}/api/account/docs

    sign in as   {sign_ins}
{others}

  {database} Stop with Ctrl-C.

"
        )
    }
}
