# The messages about a new account: the link to go on, an invitation, an address in use, an approval.

registration-register =
    .subject = Fullfør registreringen din hos { $product }
    .preheader = Lenken for å fullføre registreringen er gyldig i { $valid_for }.
    .heading = Fullfør registreringen din
    .reason = En registrering hos { $product } er påbegynt med denne e-postadressen.
    .action = Fullfør registreringen
    .validity = Lenken er gyldig i { $valid_for }, til { $valid_until }, og virker bare én gang.
    .about = Om denne forespørselen
    .not_you = Hvis det ikke var deg, kan du se bort fra denne meldingen: Det blir ikke opprettet noen konto.

registration-invitation =
    .subject = Invitasjon til { $product }
    .preheader = Lenken for å opprette kontoen din er gyldig i { $valid_for }.
    .heading = Du er invitert til { $product }
    .reason = En administrator for { $product } inviterer deg til å opprette en konto med denne e-postadressen.
    .action = Godta invitasjonen
    .validity = Lenken er gyldig i { $valid_for }, til { $valid_until }, og virker bare én gang.
    .not_you = Hvis du ikke forventet denne invitasjonen, kan du se bort fra denne meldingen: Det blir ikke opprettet noen konto med mindre du godtar invitasjonen.

registration-taken =
    .subject = Du har allerede en konto hos { $product }
    .preheader = Noen ville bruke e-postadressen din til en annen konto. Ingenting er endret.
    .heading = Du har allerede en konto
    .reason = Noen ville registrere seg hos { $product } med denne e-postadressen eller bruke den til en annen konto. Den hører til kontoen din, så ingenting er endret.
    .was_you = Hvis det var deg, kan du logge inn med denne adressen. Hvis du har glemt passordet ditt, kan du tilbakestille det der.
    .action = Åpne { $product }
    .about = Om denne forespørselen
    .not_you = Hvis det ikke var deg, kan du se bort fra denne meldingen: Kontoen din og passordet ditt er de samme som før.

registration-approved =
    .subject = Kontoen din hos { $product } er godkjent
    .preheader = Du kan logge inn nå.
    .heading = Kontoen din er godkjent
    .reason = En administrator for { $product } har godkjent kontoen din. Du kan logge inn nå.
    .action = Åpne { $product }
    .about = Om kontoen din
    .not_you = Hvis du ikke har registrert deg, må du gi oss beskjed ved å svare på denne meldingen.
