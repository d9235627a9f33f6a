# The link to set a new password, and what is said where there is none to reset.

password_reset-reset =
    .subject = Je wachtwoord bij { $product } opnieuw instellen
    .preheader = De link om een nieuw wachtwoord in te stellen is { $valid_for } geldig.
    .heading = Nieuw wachtwoord instellen
    .reason = We hebben een verzoek ontvangen om het wachtwoord van je account bij { $product } opnieuw in te stellen.
    .action = Nieuw wachtwoord instellen
    .validity = De link is { $valid_for } geldig, tot { $valid_until }, en werkt maar één keer.
    .about = Over dit verzoek
    .not_you = Als jij dit niet was, kun je dit bericht negeren: de link op zichzelf verandert niets.

password_reset-by_administrator =
    .subject = Stel een nieuw wachtwoord in voor { $product }
    .preheader = De link om een nieuw wachtwoord in te stellen is { $valid_for } geldig.
    .heading = Nieuw wachtwoord instellen
    .reason = Een beheerder van { $product } heeft het opnieuw instellen van het wachtwoord van je account gestart.
    .action = Nieuw wachtwoord instellen
    .validity = De link is { $valid_for } geldig, tot { $valid_until }, en werkt maar één keer.
    .about = Over dit verzoek
    .not_you = Als je dit niet had verwacht, vraag het dan na bij je beheerder voordat je de link opent. De link op zichzelf verandert niets.

password_reset-no_account =
    .subject = Geen wachtwoord opnieuw ingesteld bij { $product }
    .preheader = Er is geen account bij { $product } met dit adres waarvan het wachtwoord opnieuw kan worden ingesteld.
    .heading = Er is geen wachtwoord opnieuw ingesteld
    .reason = Iemand heeft gevraagd om het wachtwoord bij { $product } voor dit e-mailadres opnieuw in te stellen. We hebben geen account met dit adres gevonden waarvan het wachtwoord opnieuw kan worden ingesteld.
    .was_you = Als jij dit was, probeer dan het adres waarmee je je hebt geregistreerd, log op een andere manier in of maak een account aan.
    .action = { $product } openen
    .about = Over dit verzoek
    .not_you = Als jij dit niet was, kun je dit bericht negeren: er is niets veranderd.
