# What a new password needs, and what is wrong with a field.

policy =
    .min_length =
        { $min ->
            [one] minst { $min } tecken
           *[other] minst { $min } tecken
        }
    .upper = minst en stor bokstav
    .lower = minst en liten bokstav
    .digit = minst en siffra
    .special = minst ett specialtecken, till exempel ! ? # eller %
    .blocklist = inte lätt att gissa: inget vanligt lösenord, ingen enkel teckenföljd och inget som bygger på ditt eller vårt namn
    .hint = Mellanslag och alla andra tecken går bra. Några slumpmässigt valda ord är lätta att komma ihåg.

rule =
    .required = Fyll i det här fältet.
    .email = Ange en giltig e-postadress.
    .login = Ange en giltig e-postadress eller ett giltigt användarnamn.
    .control_character = Ta bort styrtecken.
    .min_length =
        { $min ->
            [one] Använd minst { $min } tecken.
           *[other] Använd minst { $min } tecken.
        }
    .max_bytes = Använd ett kortare lösenord: det här är längre än { $max } byte.
    .upper = Använd minst en stor bokstav.
    .lower = Använd minst en liten bokstav.
    .digit = Använd minst en siffra.
    .special = Använd minst ett specialtecken.
    .blocklist = Det här lösenordet är för vanligt. Välj ett annat.
    .predictable = Använd inte en enkel följd eller upprepning av tecken.
    .context = Bygg inte lösenordet på ditt namn, din adress eller namnet på den här tjänsten.
    .confirmation = De två lösenorden är inte likadana.
    .range = Använd ett tal från { $min } till { $max }.
    .username = Använd 1 till 64 tecken, utan snabel-a.
    .max_length =
        { $max ->
            [one] Använd högst { $max } tecken.
           *[other] Använd högst { $max } tecken.
        }
    .nobody_receives = Skicka token, visa den eller gör båda delarna.
    .unchanged = Det här har du redan. Ange något annat.
    .taken = Det här är redan upptaget. Välj något annat.
    .locale = Välj ett av språken.
    .time_zone = Ange namnet på en tidszon, till exempel Europe/Berlin eller UTC.
