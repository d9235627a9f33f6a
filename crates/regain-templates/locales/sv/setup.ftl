# The notice that the application is set up, to the administrator who did it.

setup-done =
    .subject = Konfigurationen av { $product } är klar
    .preheader = Ditt konto har ett nytt lösenord. Om det inte var du behöver du agera nu.
    .heading = Konfigurationen är klar
    .reason = Konfigurationen av { $product } är klar, och ditt konto har det lösenord som valdes för det.
    .about = Om konfigurationen
    .was_you = Om det var du behöver du inte göra något mer.
    .not_you = Om det inte var du behöver du agera nu: öppna { $product }, återställ ditt lösenord där och hör av dig till oss genom att svara på det här meddelandet.
    .action = Öppna { $product }
