# What a new password needs, and what is wrong with a field.

policy =
    .min_length =
        { $min ->
            [one] vähintään { $min } merkki
           *[other] vähintään { $min } merkkiä
        }
    .upper = vähintään yksi iso kirjain
    .lower = vähintään yksi pieni kirjain
    .digit = vähintään yksi numero
    .special = vähintään yksi erikoismerkki, esimerkiksi ! ? # tai %
    .blocklist = ei helposti arvattava: ei yleinen salasana, ei yksinkertainen merkkisarja eikä mitään, mikä on tehty sinun tai meidän nimestämme
    .hint = Välilyönnit ja kaikki muutkin merkit ovat sallittuja. Muutama satunnaisesti valittu sana on helppo muistaa.

rule =
    .required = Täytä tämä kenttä.
    .email = Anna kelvollinen sähköpostiosoite.
    .login = Anna kelvollinen sähköpostiosoite tai käyttäjänimi.
    .control_character = Jätä ohjausmerkit pois.
    .min_length =
        { $min ->
            [one] Käytä vähintään { $min } merkkiä.
           *[other] Käytä vähintään { $min } merkkiä.
        }
    .max_bytes = Käytä lyhyempää salasanaa: tässä on yli { $max } tavua.
    .upper = Käytä vähintään yhtä isoa kirjainta.
    .lower = Käytä vähintään yhtä pientä kirjainta.
    .digit = Käytä vähintään yhtä numeroa.
    .special = Käytä vähintään yhtä erikoismerkkiä.
    .blocklist = Tämä salasana on liian yleinen. Valitse toinen.
    .predictable = Älä käytä yksinkertaista merkkisarjaa tai merkkien toistoa.
    .context = Älä muodosta salasanaa nimestäsi, osoitteestasi tai tämän palvelun nimestä.
    .confirmation = Salasanat eivät ole samat.
    .range = Käytä lukua, joka on vähintään { $min } ja enintään { $max }.
    .username = Käytä vähintään 1 ja enintään 64 merkkiä, ei ät-merkkiä.
    .max_length =
        { $max ->
            [one] Käytä enintään { $max } merkkiä.
           *[other] Käytä enintään { $max } merkkiä.
        }
    .nobody_receives = Lähetä tunniste, näytä se tai tee molemmat.
    .unchanged = Tämä on sama kuin nykyinen. Anna toinen.
    .taken = Tämä on jo varattu. Valitse toinen.
    .locale = Valitse jokin kielistä.
    .time_zone = Anna aikavyöhykkeen nimi, esimerkiksi Europe/Berlin tai UTC.
