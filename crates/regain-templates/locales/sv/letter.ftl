# What all messages share. Register: du, calm and plain.

letter =
    .copy = Om knappen inte fungerar kan du kopiera den här webbadressen till din webbläsare:
    .code = Eller ange den här koden på sidan där du började:
    .code_care = Behåll koden för dig själv: ingen från { $product } kommer att fråga efter den.
    .separator = { ": " }
    .account = Konto
    .new_address = Ny adress
    .time = Tidpunkt
    .device = Enhet
    .contact = Har du frågor? Svara på det här meddelandet eller skriv till:
    .sender = Det här meddelandet skickades automatiskt av { $product }:

moment = { $date } kl.{"\u00A0"}{ $time } ({ $zone })
moment-today = kl.{"\u00A0"}{ $time } ({ $zone })

span =
    { $unit ->
        [days]
            { $count ->
                [one] { $count } dag
               *[other] { $count } dagar
            }
        [hours]
            { $count ->
                [one] { $count } timme
               *[other] { $count } timmar
            }
       *[minutes]
            { $count ->
                [one] { $count } minut
               *[other] { $count } minuter
            }
    }

device = { $browser } på { $system }
