# The link to set a new password, and what is said where there is none to reset.

password_reset-reset =
    .subject = Tilbakestill passordet ditt hos { $product }
    .preheader = Lenken for å velge et nytt passord er gyldig i { $valid_for }.
    .heading = Velg et nytt passord
    .reason = Vi har fått en forespørsel om å tilbakestille passordet til kontoen din hos { $product }.
    .action = Velg et nytt passord
    .validity = Lenken er gyldig i { $valid_for }, til { $valid_until }, og virker bare én gang.
    .about = Om denne forespørselen
    .not_you = Hvis det ikke var deg, kan du se bort fra denne meldingen: Lenken i seg selv endrer ingenting.

password_reset-by_administrator =
    .subject = Velg et nytt passord hos { $product }
    .preheader = Lenken for å velge et nytt passord er gyldig i { $valid_for }.
    .heading = Velg et nytt passord
    .reason = En administrator for { $product } har startet en tilbakestilling av passordet til kontoen din.
    .action = Velg et nytt passord
    .validity = Lenken er gyldig i { $valid_for }, til { $valid_until }, og virker bare én gang.
    .about = Om denne forespørselen
    .not_you = Hvis du ikke forventet dette, bør du spørre administratoren din før du åpner lenken. Lenken i seg selv endrer ingenting.

password_reset-no_account =
    .subject = Ingen passord ble tilbakestilt hos { $product }
    .preheader = Det finnes ingen konto hos { $product } med denne adressen der passordet kan tilbakestilles.
    .heading = Ingen passord ble tilbakestilt
    .reason = Noen har bedt om å få tilbakestilt passordet hos { $product } for denne e-postadressen. Vi fant ingen konto med denne adressen der passordet kan tilbakestilles.
    .was_you = Hvis det var deg, kan du prøve adressen du registrerte deg med, logge inn på en annen måte eller opprette en konto.
    .action = Åpne { $product }
    .about = Om denne forespørselen
    .not_you = Hvis det ikke var deg, kan du se bort fra denne meldingen: Ingenting er endret.
