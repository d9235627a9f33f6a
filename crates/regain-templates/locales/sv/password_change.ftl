# The notice that a password was changed. Only this kind of message asks people to act.

password_change-changed =
    .subject = Ditt lösenord hos { $product } har ändrats
    .preheader = Ändrat den { $changed_at }. Om det inte var du behöver du agera nu.
    .heading = Ditt lösenord har ändrats
    .reason = Lösenordet för ditt konto hos { $product } har ändrats.
    .about = Om den här ändringen
    .was_you = Om det var du behöver du inte göra något mer.
    .not_you = Om det inte var du behöver du agera nu: öppna { $product }, återställ ditt lösenord där och hör av dig till oss genom att svara på det här meddelandet.
    .action = Öppna { $product }
