# The link that confirms the address of an account.

email_verification-verify =
    .subject = Bekræft din e-mailadresse hos { $product }
    .preheader = Linket til at bekræfte din adresse er gyldigt i { $valid_for }.
    .heading = Bekræft din e-mailadresse
    .reason = Bekræft at denne e-mailadresse hører til din konto hos { $product }.
    .action = Bekræft e-mailadresse
    .validity = Linket er gyldigt i { $valid_for }, indtil { $valid_until }.
    .about = Om denne anmodning
    .not_you = Hvis du ikke har bedt om dette, kan du se bort fra denne meddelelse: Adressen forbliver ubekræftet, og intet ændres.
