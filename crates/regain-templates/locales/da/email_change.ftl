# The messages about a change of address, to the new address and to the one that the account has or had.

email_change-confirm =
    .subject = Bekræft din nye adresse hos { $product }
    .preheader = Linket til at bekræfte den nye adresse er gyldigt i { $valid_for }.
    .heading = Bekræft den nye e-mailadresse
    .reason = Denne e-mailadresse skal være loginadresse for en konto hos { $product }. Intet ændres før den er bekræftet.
    .action = Bekræft ny adresse
    .validity = Linket er gyldigt i { $valid_for }, indtil { $valid_until }.
    .about = Om denne anmodning
    .not_you = Hvis du ikke har bedt om dette, skal du ikke bekræfte adressen. Du kan se bort fra denne meddelelse: Intet ændres uden din bekræftelse.

email_change-approve =
    .subject = Godkend din adresseændring hos { $product }
    .preheader = Linket til at godkende ændringen er gyldigt i { $valid_for }. Intet ændres uden din godkendelse.
    .heading = Godkend ændringen af din e-mailadresse
    .reason = Vi har modtaget en anmodning om at give din konto hos { $product } en anden e-mailadresse. Intet ændres uden din godkendelse.
    .about = Om denne anmodning
    .was_you = Hvis det var dig, så kontrollér den nye adresse, og godkend ændringen med linket nedenfor.
    .action = Godkend ændringen
    .validity = Linket er gyldigt i { $valid_for }, indtil { $valid_until }, og virker kun én gang.
    .not_you = Hvis det ikke var dig, skal du ikke godkende ændringen: Din konto beholder denne adresse. Nogen kender måske din adgangskode, så åbn { $product }, og skift den der.

email_change-asked =
    .subject = Anmodning om at ændre adresse hos { $product }
    .preheader = Hvis det var dig, behøver du ikke gøre noget. Hvis ikke, kan du stoppe ændringen inden for { $valid_for }.
    .heading = Anmodning om at ændre din e-mailadresse
    .reason = Vi har modtaget en anmodning om at ændre e-mailadressen for din konto hos { $product }. Intet ændres før den nye adresse er bekræftet.
    .about = Om denne anmodning
    .was_you = Hvis det var dig, behøver du ikke gøre mere her.
    .not_you = Hvis det ikke var dig, har en anden adgang til din konto. Reagér nu, og stop ændringen med linket nedenfor: Din konto beholder denne adresse, alle enheder bliver logget ud, og du får et link til at vælge en ny adgangskode.
    .action = Det var ikke mig
    .validity = Linket er gyldigt i { $valid_for }, indtil { $valid_until }, også selvom den nye adresse er blevet bekræftet inden da.

email_change-changed =
    .subject = Din e-mailadresse hos { $product } er ændret
    .preheader = Hvis det ikke var dig, skal du reagere nu: Du kan fortryde ændringen inden for { $valid_for }.
    .heading = Din e-mailadresse er ændret
    .reason = E-mailadressen for din konto hos { $product } er blevet ændret. Fra nu af logger du ind med den nye adresse.
    .about = Om denne ændring
    .was_you = Hvis det var dig, behøver du ikke gøre mere.
    .not_you = Hvis det ikke var dig, skal du reagere nu og fortryde ændringen med linket nedenfor: Din konto får denne adresse tilbage, alle enheder bliver logget ud, og du får et link til at vælge en ny adgangskode.
    .action = Det var ikke mig
    .validity = Linket er gyldigt i { $valid_for }, indtil { $valid_until }.

email_change-reverted =
    .subject = Adresseændring hos { $product } annulleret
    .preheader = Din adgangskode er spærret. Linket til at vælge en ny kommer i en anden meddelelse.
    .heading = Adresseændringen er annulleret
    .reason = Ændringen af din e-mailadresse er annulleret. Dette er adressen for din konto hos { $product }, og alle enheder er logget ud.
    .next = Din adgangskode er spærret indtil du vælger en ny. Linket til det kommer i en anden meddelelse. Hvis den ikke når frem, kan du bede om et nyt link der hvor du logger ind.
    .action = Åbn { $product }
    .about = Om denne ændring
    .not_you = Hvis det ikke var dig der annullerede den, så giv os besked ved at svare på denne meddelelse.
