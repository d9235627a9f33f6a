# What all messages share. Register: du, calm and plain; commas without startkomma.

letter =
    .copy = Hvis knappen ikke virker, kan du kopiere denne webadresse til din browser:
    .code = Eller indtast denne kode på den side hvor du begyndte:
    .code_care = Hold koden for dig selv: Ingen fra { $product } vil bede dig om den.
    .separator = { ": " }
    .account = Konto
    .new_address = Ny adresse
    .time = Tidspunkt
    .device = Enhed
    .contact = Har du spørgsmål? Svar på denne meddelelse, eller skriv til:
    .sender = Denne meddelelse er sendt automatisk af { $product }:

moment = { $date } kl.{"\u00A0"}{ $time } ({ $zone })
moment-today = kl.{"\u00A0"}{ $time } ({ $zone })

span =
    { $unit ->
        [days]
            { $count ->
                [one] { $count } dag
               *[other] { $count } dage
            }
        [hours]
            { $count ->
                [one] { $count } time
               *[other] { $count } timer
            }
       *[minutes]
            { $count ->
                [one] { $count } minut
               *[other] { $count } minutter
            }
    }

device = { $browser } på { $system }
