# The link that confirms the address of an account.

email_verification-verify =
    .subject = Bekreft e-postadressen din hos { $product }
    .preheader = Lenken for å bekrefte adressen din er gyldig i { $valid_for }.
    .heading = Bekreft e-postadressen din
    .reason = Bekreft at denne e-postadressen hører til kontoen din hos { $product }.
    .action = Bekreft e-postadresse
    .validity = Lenken er gyldig i { $valid_for }, til { $valid_until }.
    .about = Om denne forespørselen
    .not_you = Hvis du ikke har bedt om dette, kan du se bort fra denne meldingen: Adressen forblir ubekreftet, og ingenting endres.
