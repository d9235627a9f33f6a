# The messages about a new account: the link to go on, an invitation, an address in use, an approval.

registration-register =
    .subject = Rond je registratie bij { $product } af
    .preheader = De link om je registratie af te ronden is { $valid_for } geldig.
    .heading = Registratie afronden
    .reason = Met dit e-mailadres is een registratie bij { $product } gestart.
    .action = Registratie afronden
    .validity = De link is { $valid_for } geldig, tot { $valid_until }, en werkt maar één keer.
    .about = Over dit verzoek
    .not_you = Als jij dit niet was, kun je dit bericht negeren: er wordt geen account aangemaakt.

registration-invitation =
    .subject = Uitnodiging voor { $product }
    .preheader = De link om je account aan te maken is { $valid_for } geldig.
    .heading = Je bent uitgenodigd voor { $product }
    .reason = Een beheerder van { $product } nodigt je uit om met dit e-mailadres een account aan te maken.
    .action = Uitnodiging accepteren
    .validity = De link is { $valid_for } geldig, tot { $valid_until }, en werkt maar één keer.
    .not_you = Als je deze uitnodiging niet had verwacht, kun je dit bericht negeren: er wordt geen account aangemaakt zolang je de uitnodiging niet accepteert.

registration-taken =
    .subject = Je hebt al een account bij { $product }
    .preheader = Iemand wilde je e-mailadres voor een ander account gebruiken. Er is niets veranderd.
    .heading = Je hebt al een account
    .reason = Iemand wilde zich met dit e-mailadres bij { $product } registreren of het voor een ander account gebruiken. Het hoort bij jouw account, dus er is niets veranderd.
    .was_you = Als jij dit was, log dan in met dit adres. Als je je wachtwoord bent vergeten, kun je het daar opnieuw instellen.
    .action = { $product } openen
    .about = Over dit verzoek
    .not_you = Als jij dit niet was, kun je dit bericht negeren: je account en je wachtwoord blijven hetzelfde.

registration-approved =
    .subject = Je account bij { $product } is goedgekeurd
    .preheader = Je kunt nu inloggen.
    .heading = Je account is goedgekeurd
    .reason = Een beheerder van { $product } heeft je account goedgekeurd. Je kunt nu inloggen.
    .action = { $product } openen
    .about = Over je account
    .not_you = Als je je niet hebt geregistreerd, laat het ons dan weten door dit bericht te beantwoorden.
