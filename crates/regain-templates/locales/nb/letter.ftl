# What all messages share. Register: du, calm and plain.

letter =
    .copy = Hvis knappen ikke virker, kan du kopiere denne nettadressen inn i nettleseren:
    .code = Eller skriv inn denne koden på siden der du begynte:
    .code_care = Hold koden for deg selv: Ingen fra { $product } kommer til å be deg om den.
    .separator = { ": " }
    .account = Konto
    .new_address = Ny adresse
    .time = Tidspunkt
    .device = Enhet
    .contact = Har du spørsmål? Svar på denne meldingen, eller skriv til:
    .sender = Denne meldingen ble sendt automatisk av { $product }:

moment = { $date } kl.{"\u00A0"}{ $time } ({ $zone })
moment-today = kl.{"\u00A0"}{ $time } ({ $zone })

span =
    { $unit ->
        [days]
            { $count ->
                [one] { $count } dag
               *[other] { $count } dager
            }
        [hours]
            { $count ->
                [one] { $count } time
               *[other] { $count } timer
            }
       *[minutes]
            { $count ->
                [one] { $count } minutt
               *[other] { $count } minutter
            }
    }

device = { $browser } på { $system }
