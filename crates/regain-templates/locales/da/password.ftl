# What a new password needs, and what is wrong with a field.

policy =
    .min_length =
        { $min ->
            [one] mindst { $min } tegn
           *[other] mindst { $min } tegn
        }
    .upper = mindst ét stort bogstav
    .lower = mindst ét lille bogstav
    .digit = mindst ét ciffer
    .special = mindst ét specialtegn, for eksempel ! ? # eller %
    .blocklist = ikke let at gætte: ingen almindelig adgangskode, ingen enkel tegnfølge og intet der er lavet af dit eller vores navn
    .hint = Mellemrum og alle andre tegn er velkomne. Nogle få tilfældigt valgte ord er lette at huske.

rule =
    .required = Udfyld dette felt.
    .email = Indtast en gyldig e-mailadresse.
    .login = Indtast en gyldig e-mailadresse eller et gyldigt brugernavn.
    .control_character = Udelad kontroltegn.
    .min_length =
        { $min ->
            [one] Brug mindst { $min } tegn.
           *[other] Brug mindst { $min } tegn.
        }
    .max_bytes = Brug en kortere adgangskode: Denne fylder mere end { $max } byte.
    .upper = Brug mindst ét stort bogstav.
    .lower = Brug mindst ét lille bogstav.
    .digit = Brug mindst ét ciffer.
    .special = Brug mindst ét specialtegn.
    .blocklist = Denne adgangskode er for almindelig. Vælg en anden.
    .predictable = Brug ikke en enkel følge eller gentagelse af tegn.
    .context = Lav ikke adgangskoden af dit navn, din adresse eller navnet på denne tjeneste.
    .confirmation = De to adgangskoder er ikke ens.
    .range = Brug et tal fra { $min } til { $max }.
    .username = Brug 1 til 64 tegn, uden snabel-a.
    .max_length =
        { $max ->
            [one] Brug højst { $max } tegn.
           *[other] Brug højst { $max } tegn.
        }
    .nobody_receives = Send tokenet, vis det, eller gør begge dele.
    .unchanged = Det har du allerede. Indtast noget andet.
    .taken = Det er allerede optaget. Vælg noget andet.
    .locale = Vælg et af sprogene.
    .time_zone = Indtast navnet på en tidszone, for eksempel Europe/Berlin eller UTC.
