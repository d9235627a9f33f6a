# What a new password needs, and what is wrong with a field.

policy =
    .min_length =
        { $min ->
            [one] minstens { $min } teken
           *[other] minstens { $min } tekens
        }
    .upper = minstens één hoofdletter
    .lower = minstens één kleine letter
    .digit = minstens één cijfer
    .special = minstens één speciaal teken, zoals ! ? # of %
    .blocklist = niet makkelijk te raden: geen veelgebruikt wachtwoord, geen eenvoudige reeks en niets dat van jouw of onze naam is gemaakt
    .hint = Spaties en alle andere tekens zijn toegestaan. Een paar willekeurig gekozen woorden zijn makkelijk te onthouden.

rule =
    .required = Vul dit veld in.
    .email = Vul een geldig e-mailadres in.
    .login = Vul een geldig e-mailadres of een geldige gebruikersnaam in.
    .control_character = Gebruik geen besturingstekens.
    .min_length =
        { $min ->
            [one] Gebruik minstens { $min } teken.
           *[other] Gebruik minstens { $min } tekens.
        }
    .max_bytes = Gebruik een korter wachtwoord: dit wachtwoord heeft meer dan { $max } bytes.
    .upper = Gebruik minstens één hoofdletter.
    .lower = Gebruik minstens één kleine letter.
    .digit = Gebruik minstens één cijfer.
    .special = Gebruik minstens één speciaal teken.
    .blocklist = Dit wachtwoord komt te vaak voor. Kies een ander wachtwoord.
    .predictable = Gebruik geen eenvoudige reeks of herhaling van tekens.
    .context = Maak het wachtwoord niet van je naam, je adres of de naam van deze dienst.
    .confirmation = De twee wachtwoorden zijn niet hetzelfde.
    .range = Gebruik een getal van { $min } tot en met { $max }.
    .username = Gebruik 1 tot en met 64 tekens, zonder apenstaartje.
    .max_length =
        { $max ->
            [one] Gebruik maximaal { $max } teken.
           *[other] Gebruik maximaal { $max } tekens.
        }
    .nobody_receives = Verstuur het token, toon het, of doe beide.
    .unchanged = Dit heb je al. Vul iets anders in.
    .taken = Dit is al in gebruik. Kies iets anders.
    .locale = Kies een van de talen.
    .time_zone = Vul de naam van een tijdzone in, bijvoorbeeld Europe/Berlin of UTC.
