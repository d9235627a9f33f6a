# What a new password needs, and what is wrong with a field.

policy =
    .min_length =
        { $min ->
            [one] minst { $min } tegn
           *[other] minst { $min } tegn
        }
    .upper = minst én stor bokstav
    .lower = minst én liten bokstav
    .digit = minst ett siffer
    .special = minst ett spesialtegn, for eksempel ! ? # eller %
    .blocklist = ikke lett å gjette: ikke et vanlig passord, ingen enkel tegnrekke og ingenting som er laget av navnet ditt eller vårt
    .hint = Mellomrom og alle andre tegn er velkomne. Noen få tilfeldig valgte ord er lette å huske.

rule =
    .required = Fyll ut dette feltet.
    .email = Skriv inn en gyldig e-postadresse.
    .login = Skriv inn en gyldig e-postadresse eller et gyldig brukernavn.
    .control_character = Utelat kontrolltegn.
    .min_length =
        { $min ->
            [one] Bruk minst { $min } tegn.
           *[other] Bruk minst { $min } tegn.
        }
    .max_bytes = Bruk et kortere passord: Dette er på mer enn { $max } byte.
    .upper = Bruk minst én stor bokstav.
    .lower = Bruk minst én liten bokstav.
    .digit = Bruk minst ett siffer.
    .special = Bruk minst ett spesialtegn.
    .blocklist = Dette passordet er for vanlig. Velg et annet.
    .predictable = Ikke bruk en enkel rekke eller gjentakelse av tegn.
    .context = Ikke lag passordet av navnet ditt, adressen din eller navnet på denne tjenesten.
    .confirmation = De to passordene er ikke like.
    .range = Bruk et tall fra { $min } til { $max }.
    .username = Bruk 1 til 64 tegn, uten krøllalfa.
    .max_length =
        { $max ->
            [one] Bruk høyst { $max } tegn.
           *[other] Bruk høyst { $max } tegn.
        }
    .nobody_receives = Send tokenet, vis det, eller gjør begge deler.
    .unchanged = Dette har du allerede. Skriv inn noe annet.
    .taken = Dette er allerede opptatt. Velg noe annet.
    .locale = Velg et av språkene.
    .time_zone = Skriv inn navnet på en tidssone, for eksempel Europe/Berlin eller UTC.
