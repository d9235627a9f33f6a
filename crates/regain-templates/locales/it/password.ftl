# What a new password needs, and what is wrong with a field.

policy =
    .min_length =
        { $min ->
            [one] almeno { $min } carattere
            [many] almeno { $min } caratteri
           *[other] almeno { $min } caratteri
        }
    .upper = almeno una lettera maiuscola
    .lower = almeno una lettera minuscola
    .digit = almeno una cifra
    .special = almeno un carattere speciale, come ! ? # o %
    .blocklist = difficile da indovinare: nessuna password comune, nessuna sequenza semplice e nulla che derivi dal tuo nome o dal nostro
    .hint = Sono ammessi gli spazi e tutti gli altri caratteri. Alcune parole scelte a caso sono facili da ricordare.

rule =
    .required = Compila questo campo.
    .email = Inserisci un indirizzo email valido.
    .login = Inserisci un indirizzo email o un nome utente valido.
    .control_character = Non usare caratteri di controllo.
    .min_length =
        { $min ->
            [one] Usa almeno { $min } carattere.
            [many] Usa almeno { $min } caratteri.
           *[other] Usa almeno { $min } caratteri.
        }
    .max_bytes = Usa una password più corta: questa supera { $max } byte.
    .upper = Usa almeno una lettera maiuscola.
    .lower = Usa almeno una lettera minuscola.
    .digit = Usa almeno una cifra.
    .special = Usa almeno un carattere speciale.
    .blocklist = Questa password è troppo comune. Scegline un’altra.
    .predictable = Non usare una semplice sequenza o ripetizione di caratteri.
    .context = Non formare la password a partire dal tuo nome, dal tuo indirizzo o dal nome di questo servizio.
    .confirmation = Le due password non coincidono.
    .range = Usa un numero da { $min } a { $max }.
    .username = Usa da 1 a 64 caratteri, senza chiocciola.
    .max_length =
        { $max ->
            [one] Usa al massimo { $max } carattere.
            [many] Usa al massimo { $max } caratteri.
           *[other] Usa al massimo { $max } caratteri.
        }
    .nobody_receives = Invia il token, mostralo o entrambe le cose.
    .unchanged = È quello che hai già. Inserisci qualcos’altro.
    .taken = È già in uso. Scegli qualcos’altro.
    .locale = Scegli una delle lingue.
    .time_zone = Inserisci il nome di un fuso orario, ad esempio Europe/Berlin o UTC.
