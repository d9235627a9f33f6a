# What a new password needs, item by item, and what is wrong with a field, by the rule that it breaks.
policy =
    .min_length =
        { $min ->
            [one] cel puțin { $min } caracter
            [few] cel puțin { $min } caractere
           *[other] cel puțin { $min } de caractere
        }
    .upper = cel puțin o literă mare
    .lower = cel puțin o literă mică
    .digit = cel puțin o cifră
    .special = cel puțin un caracter special, de exemplu ! ? # sau %
    .blocklist = greu de ghicit: nu o parolă des folosită, nu un șir simplu și nimic format din numele dumneavoastră sau al nostru
    .hint = Spațiile și toate celelalte caractere sunt permise. Câteva cuvinte alese la întâmplare sunt ușor de ținut minte.

rule =
    .required = Completați acest câmp.
    .email = Introduceți o adresă de e-mail validă.
    .login = Introduceți o adresă de e-mail validă sau un nume de utilizator.
    .control_character = Nu folosiți caractere de control.
    .min_length =
        { $min ->
            [one] Folosiți cel puțin { $min } caracter.
            [few] Folosiți cel puțin { $min } caractere.
           *[other] Folosiți cel puțin { $min } de caractere.
        }
    .max_bytes =
        { $max ->
            [one] Folosiți o parolă mai scurtă: aceasta are mai mult de { $max } octet.
            [few] Folosiți o parolă mai scurtă: aceasta are mai mult de { $max } octeți.
           *[other] Folosiți o parolă mai scurtă: aceasta are mai mult de { $max } de octeți.
        }
    .upper = Folosiți cel puțin o literă mare.
    .lower = Folosiți cel puțin o literă mică.
    .digit = Folosiți cel puțin o cifră.
    .special = Folosiți cel puțin un caracter special.
    .blocklist = Această parolă este prea des folosită. Alegeți alta.
    .predictable = Nu folosiți un șir simplu sau o repetare de caractere.
    .context = Nu formați parola din numele dumneavoastră, din adresa dumneavoastră sau din numele acestui serviciu.
    .confirmation = Cele două parole nu coincid.
    .range = Folosiți un număr de la { $min } până la { $max }.
    .username = Folosiți între 1 și 64 de caractere, fără semnul arond.
    .max_length =
        { $max ->
            [one] Folosiți cel mult { $max } caracter.
            [few] Folosiți cel mult { $max } caractere.
           *[other] Folosiți cel mult { $max } de caractere.
        }
    .nobody_receives = Trimiteți tokenul, afișați-l sau alegeți ambele variante.
    .unchanged = Este ceea ce aveți deja. Introduceți altceva.
    .taken = Este deja folosit. Alegeți altceva.
    .locale = Alegeți una dintre limbi.
    .time_zone = Introduceți numele unui fus orar, de exemplu Europe/Berlin sau UTC.
