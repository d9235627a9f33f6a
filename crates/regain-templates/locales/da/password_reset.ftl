# The link to set a new password, and what is said where there is none to reset.

password_reset-reset =
    .subject = Nulstil din adgangskode hos { $product }
    .preheader = Linket til at vælge en ny adgangskode er gyldigt i { $valid_for }.
    .heading = Vælg en ny adgangskode
    .reason = Vi har modtaget en anmodning om at nulstille adgangskoden til din konto hos { $product }.
    .action = Vælg en ny adgangskode
    .validity = Linket er gyldigt i { $valid_for }, indtil { $valid_until }, og virker kun én gang.
    .about = Om denne anmodning
    .not_you = Hvis det ikke var dig, kan du se bort fra denne meddelelse: Linket i sig selv ændrer intet.

password_reset-by_administrator =
    .subject = Vælg en ny adgangskode hos { $product }
    .preheader = Linket til at vælge en ny adgangskode er gyldigt i { $valid_for }.
    .heading = Vælg en ny adgangskode
    .reason = En administrator af { $product } har startet en nulstilling af adgangskoden til din konto.
    .action = Vælg en ny adgangskode
    .validity = Linket er gyldigt i { $valid_for }, indtil { $valid_until }, og virker kun én gang.
    .about = Om denne anmodning
    .not_you = Hvis du ikke forventede dette, så spørg din administrator før du åbner linket. Linket i sig selv ændrer intet.

password_reset-no_account =
    .subject = Ingen adgangskode nulstillet hos { $product }
    .preheader = Der er ingen konto hos { $product } med denne adresse og en adgangskode der kan nulstilles.
    .heading = Ingen adgangskode er nulstillet
    .reason = Nogen har bedt om at få nulstillet adgangskoden hos { $product } for denne e-mailadresse. Vi fandt ingen konto med denne adresse og en adgangskode der kan nulstilles.
    .was_you = Hvis det var dig, så prøv den adresse du registrerede dig med, log ind på en anden måde, eller opret en konto.
    .action = Åbn { $product }
    .about = Om denne anmodning
    .not_you = Hvis det ikke var dig, kan du se bort fra denne meddelelse: Intet er ændret.
