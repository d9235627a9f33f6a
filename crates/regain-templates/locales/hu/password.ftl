# What a new password needs, item by item, and what is wrong with a field.
policy =
    .min_length =
        { $min ->
            [one] legalább { $min } karakter
           *[other] legalább { $min } karakter
        }
    .upper = legalább egy nagybetű
    .lower = legalább egy kisbetű
    .digit = legalább egy számjegy
    .special = legalább egy különleges karakter, például ! ? # vagy %
    .blocklist = nehezen kitalálható: nem gyakori jelszó, nem egyszerű karaktersor, és nem az Ön nevéből vagy a miénkből készült
    .hint = Szóköz és minden más karakter is használható. Néhány véletlenszerűen választott szót könnyű megjegyezni.

rule =
    .required = Töltse ki ezt a mezőt.
    .email = Adjon meg egy érvényes e-mail-címet.
    .login = Adjon meg egy érvényes e-mail-címet vagy felhasználónevet.
    .control_character = Ne használjon vezérlőkaraktereket.
    .min_length =
        { $min ->
            [one] Használjon legalább { $min } karaktert.
           *[other] Használjon legalább { $min } karaktert.
        }
    .max_bytes = Használjon rövidebb jelszót: ez több mint { $max } bájt.
    .upper = Használjon legalább egy nagybetűt.
    .lower = Használjon legalább egy kisbetűt.
    .digit = Használjon legalább egy számjegyet.
    .special = Használjon legalább egy különleges karaktert.
    .blocklist = Ez a jelszó túl gyakori. Válasszon másikat.
    .predictable = Ne használjon egyszerű karaktersort vagy ismétlődő karaktereket.
    .context = Ne a nevéből, a címéből vagy ennek a szolgáltatásnak a nevéből alkossa a jelszót.
    .confirmation = A két jelszó nem egyezik.
    .range = Adjon meg egy számot { $min } és { $max } között.
    .username = Használjon legalább 1, legfeljebb 64 karaktert, kukac jel nélkül.
    .max_length =
        { $max ->
            [one] Használjon legfeljebb { $max } karaktert.
           *[other] Használjon legfeljebb { $max } karaktert.
        }
    .nobody_receives = Küldje el a tokent, jelenítse meg, vagy válassza mindkettőt.
    .unchanged = Az új érték megegyezik a jelenlegivel. Adjon meg másikat.
    .taken = Ez már foglalt. Válasszon másikat.
    .locale = Válasszon egyet a nyelvek közül.
    .time_zone = Adja meg egy időzóna nevét, például Europe/Berlin vagy UTC.
