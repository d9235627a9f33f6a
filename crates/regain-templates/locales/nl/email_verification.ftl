# The link that confirms the address of an account.

email_verification-verify =
    .subject = Verifieer je e-mailadres bij { $product }
    .preheader = De link om je adres te verifiëren is { $valid_for } geldig.
    .heading = E-mailadres verifiëren
    .reason = Bevestig dat dit e-mailadres bij je account bij { $product } hoort.
    .action = E-mailadres verifiëren
    .validity = De link is { $valid_for } geldig, tot { $valid_until }.
    .about = Over dit verzoek
    .not_you = Als je hier niet om hebt gevraagd, kun je dit bericht negeren: het adres wordt niet geverifieerd en er verandert niets.
