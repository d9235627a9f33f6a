# The messages about a change of address, to the new address and to the one that the account has or had.

email_change-confirm =
    .subject = Verifieer je nieuwe adres bij { $product }
    .preheader = De link om het nieuwe adres te verifiëren is { $valid_for } geldig.
    .heading = Nieuw e-mailadres verifiëren
    .reason = Dit e-mailadres moet het inlogadres van een account bij { $product } worden. Er verandert niets zolang het niet is geverifieerd.
    .action = Nieuw adres verifiëren
    .validity = De link is { $valid_for } geldig, tot { $valid_until }.
    .about = Over dit verzoek
    .not_you = Als je hier niet om hebt gevraagd, verifieer het adres dan niet. Je kunt dit bericht negeren: er verandert niets zolang je het adres niet verifieert.

email_change-approve =
    .subject = Keur je adreswijziging bij { $product } goed
    .preheader = De link om de wijziging goed te keuren is { $valid_for } geldig. Er verandert niets zonder jouw goedkeuring.
    .heading = Wijziging van je e-mailadres goedkeuren
    .reason = We hebben een verzoek ontvangen om je account bij { $product } een ander e-mailadres te geven. Er verandert niets zonder jouw goedkeuring.
    .about = Over dit verzoek
    .was_you = Als jij dit was, controleer dan het nieuwe adres en keur de wijziging goed met de link hieronder.
    .action = Wijziging goedkeuren
    .validity = De link is { $valid_for } geldig, tot { $valid_until }, en werkt maar één keer.
    .not_you = Als jij dit niet was, keur de wijziging dan niet goed: je account houdt dit adres. Misschien kent iemand je wachtwoord. Open daarom { $product } en wijzig het daar.

email_change-asked =
    .subject = Verzoek om je adres bij { $product } te wijzigen
    .preheader = Als jij dit was, hoef je niets te doen. Zo niet, dan kun je de wijziging binnen { $valid_for } tegenhouden.
    .heading = Verzoek om je e-mailadres te wijzigen
    .reason = We hebben een verzoek ontvangen om het e-mailadres van je account bij { $product } te wijzigen. Er verandert niets zolang het nieuwe adres niet is geverifieerd.
    .about = Over dit verzoek
    .was_you = Als jij dit was, hoef je hier verder niets te doen.
    .not_you = Als jij dit niet was, heeft iemand anders toegang tot je account. Onderneem nu actie en houd de wijziging tegen met de link hieronder: je account houdt dit adres, alle apparaten worden uitgelogd en je krijgt een link om een nieuw wachtwoord in te stellen.
    .action = Dit was ik niet
    .validity = De link is { $valid_for } geldig, tot { $valid_until }, ook als het nieuwe adres dan al is geverifieerd.

email_change-changed =
    .subject = Je e-mailadres bij { $product } is gewijzigd
    .preheader = Als jij dit niet was, onderneem dan nu actie: je kunt de wijziging binnen { $valid_for } ongedaan maken.
    .heading = Je e-mailadres is gewijzigd
    .reason = Het e-mailadres van je account bij { $product } is gewijzigd. Vanaf nu log je in met het nieuwe adres.
    .about = Over deze wijziging
    .was_you = Als jij dit was, hoef je verder niets te doen.
    .not_you = Als jij dit niet was, onderneem dan nu actie en maak de wijziging ongedaan met de link hieronder: je account krijgt dit adres terug, alle apparaten worden uitgelogd en je krijgt een link om een nieuw wachtwoord in te stellen.
    .action = Dit was ik niet
    .validity = De link is { $valid_for } geldig, tot { $valid_until }.

email_change-reverted =
    .subject = Adreswijziging bij { $product } geannuleerd
    .preheader = Je wachtwoord is geblokkeerd. De link om een nieuw wachtwoord in te stellen volgt in een apart bericht.
    .heading = De adreswijziging is geannuleerd
    .reason = De wijziging van je e-mailadres is geannuleerd. Dit is het adres van je account bij { $product } en alle apparaten zijn uitgelogd.
    .next = Je wachtwoord is geblokkeerd totdat je een nieuw wachtwoord instelt. De link daarvoor volgt in een apart bericht. Als het niet aankomt, vraag dan een nieuwe link aan waar je inlogt.
    .action = { $product } openen
    .about = Over deze wijziging
    .not_you = Als je de wijziging niet hebt geannuleerd, laat het ons dan weten door dit bericht te beantwoorden.
