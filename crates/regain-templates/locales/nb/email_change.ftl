# The messages about a change of address, to the new address and to the one that the account has or had.

email_change-confirm =
    .subject = Bekreft den nye adressen din hos { $product }
    .preheader = Lenken for å bekrefte den nye adressen er gyldig i { $valid_for }.
    .heading = Bekreft den nye e-postadressen
    .reason = Denne e-postadressen skal bli innloggingsadressen til en konto hos { $product }. Ingenting endres før den er bekreftet.
    .action = Bekreft ny adresse
    .validity = Lenken er gyldig i { $valid_for }, til { $valid_until }.
    .about = Om denne forespørselen
    .not_you = Hvis du ikke har bedt om dette, skal du ikke bekrefte adressen. Du kan se bort fra denne meldingen: Ingenting endres uten at du bekrefter.

email_change-approve =
    .subject = Godkjenn adresseendringen din hos { $product }
    .preheader = Lenken for å godkjenne endringen er gyldig i { $valid_for }. Ingenting endres uten at du godkjenner.
    .heading = Godkjenn endringen av e-postadressen din
    .reason = Vi har fått en forespørsel om å gi kontoen din hos { $product } en annen e-postadresse. Ingenting endres uten at du godkjenner.
    .about = Om denne forespørselen
    .was_you = Hvis det var deg, kontrollerer du den nye adressen og godkjenner endringen med lenken nedenfor.
    .action = Godkjenn endringen
    .validity = Lenken er gyldig i { $valid_for }, til { $valid_until }, og virker bare én gang.
    .not_you = Hvis det ikke var deg, skal du ikke godkjenne endringen: Kontoen din beholder denne adressen. Det kan hende at noen kjenner passordet ditt, så åpne { $product } og endre det der.

email_change-asked =
    .subject = Forespørsel om å endre adresse hos { $product }
    .preheader = Hvis det var deg, trenger du ikke å gjøre noe. Hvis ikke, kan du stoppe endringen innen { $valid_for }.
    .heading = Forespørsel om å endre e-postadressen din
    .reason = Vi har fått en forespørsel om å endre e-postadressen til kontoen din hos { $product }. Ingenting endres før den nye adressen er bekreftet.
    .about = Om denne forespørselen
    .was_you = Hvis det var deg, trenger du ikke å gjøre noe mer her.
    .not_you = Hvis det ikke var deg, har noen andre tilgang til kontoen din. Gjør noe nå, og stopp endringen med lenken nedenfor: Kontoen din beholder denne adressen, alle enheter blir logget ut, og du får en lenke for å velge et nytt passord.
    .action = Det var ikke meg
    .validity = Lenken er gyldig i { $valid_for }, til { $valid_until }, selv om den nye adressen er bekreftet innen da.

email_change-changed =
    .subject = E-postadressen din hos { $product } er endret
    .preheader = Hvis det ikke var deg, må du gjøre noe nå: Du kan angre endringen innen { $valid_for }.
    .heading = E-postadressen din er endret
    .reason = E-postadressen til kontoen din hos { $product } er endret. Fra nå av logger du inn med den nye adressen.
    .about = Om denne endringen
    .was_you = Hvis det var deg, trenger du ikke å gjøre noe mer.
    .not_you = Hvis det ikke var deg, må du gjøre noe nå og angre endringen med lenken nedenfor: Kontoen din får tilbake denne adressen, alle enheter blir logget ut, og du får en lenke for å velge et nytt passord.
    .action = Det var ikke meg
    .validity = Lenken er gyldig i { $valid_for }, til { $valid_until }.

email_change-reverted =
    .subject = Adresseendringen hos { $product } er annullert
    .preheader = Passordet ditt er sperret. Lenken for å velge et nytt kommer i en annen melding.
    .heading = Adresseendringen er annullert
    .reason = Endringen av e-postadressen din er annullert. Dette er adressen til kontoen din hos { $product }, og alle enheter er logget ut.
    .next = Passordet ditt er sperret til du velger et nytt. Lenken til det kommer i en annen melding. Hvis den ikke kommer frem, kan du be om en ny lenke der du logger inn.
    .action = Åpne { $product }
    .about = Om denne endringen
    .not_you = Hvis det ikke var du som annullerte den, må du gi oss beskjed ved å svare på denne meldingen.
