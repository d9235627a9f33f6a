# The notice that the application is set up, to the administrator who did it.

setup-done =
    .subject = Configuratie van { $product } is voltooid
    .preheader = Je account heeft een nieuw wachtwoord. Als jij dit niet was, onderneem dan nu actie.
    .heading = De configuratie is voltooid
    .reason = De configuratie van { $product } is voltooid en je account heeft het wachtwoord dat ervoor is gekozen.
    .about = Over de configuratie
    .was_you = Als jij dit was, hoef je verder niets te doen.
    .not_you = Als jij dit niet was, onderneem dan nu actie: open { $product }, stel je wachtwoord daar opnieuw in en laat het ons weten door dit bericht te beantwoorden.
    .action = { $product } openen
