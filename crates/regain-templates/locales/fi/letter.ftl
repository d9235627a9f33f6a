# What all messages share. Register: sinä, calm and plain; a span stands as a measure of time ("on voimassa 1 tunnin").

letter =
    .copy = Jos painike ei toimi, kopioi tämä verkko-osoite selaimeesi:
    .code = Voit myös antaa tämän koodin sivulla, jolta aloitit:
    .code_care = Pidä koodi omana tietonasi: kukaan palvelusta { $product } ei kysy sitä sinulta.
    .separator = { ": " }
    .account = Tili
    .new_address = Uusi osoite
    .time = Ajankohta
    .device = Laite
    .contact = Kysyttävää? Vastaa tähän viestiin tai kirjoita osoitteeseen:
    .sender = Tämän viestin lähetti automaattisesti { $product }:

moment = { $date } klo{"\u00A0"}{ $time } ({ $zone })
moment-today = klo{"\u00A0"}{ $time } ({ $zone })

span =
    { $unit ->
        [days]
            { $count ->
                [one] { $count } päivän
               *[other] { $count } päivää
            }
        [hours]
            { $count ->
                [one] { $count } tunnin
               *[other] { $count } tuntia
            }
       *[minutes]
            { $count ->
                [one] { $count } minuutin
               *[other] { $count } minuuttia
            }
    }

device = { $browser }, { $system }
