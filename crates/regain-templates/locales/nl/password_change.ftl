# The notice that a password was changed. Only this kind of message asks people to act.

password_change-changed =
    .subject = Je wachtwoord bij { $product } is gewijzigd
    .preheader = Gewijzigd op { $changed_at }. Als jij dit niet was, onderneem dan nu actie.
    .heading = Je wachtwoord is gewijzigd
    .reason = Het wachtwoord van je account bij { $product } is gewijzigd.
    .about = Over deze wijziging
    .was_you = Als jij dit was, hoef je verder niets te doen.
    .not_you = Als jij dit niet was, onderneem dan nu actie: open { $product }, stel je wachtwoord daar opnieuw in en laat het ons weten door dit bericht te beantwoorden.
    .action = { $product } openen
