# What all messages share. Register: polite, dumneavoastră.

letter =
    .copy = Dacă butonul nu funcționează, copiați această adresă în browser:
    .code = Sau introduceți acest cod pe pagina de la care ați pornit:
    .code_care = Nu dați codul nimănui: nimeni de la { $product } nu vi-l va cere.
    .separator = { ": " }
    .account = Cont
    .new_address = Adresa nouă
    .time = Momentul
    .device = Dispozitiv
    .contact = Întrebări? Răspundeți la acest mesaj sau scrieți la:
    .sender = Mesaj trimis automat de { $product }:

moment = { $date }, ora { $time } ({ $zone })
moment-today = ora { $time } ({ $zone })

span =
    { $unit ->
        [days]
            { $count ->
                [one] { $count } zi
                [few] { $count } zile
               *[other] { $count } de zile
            }
        [hours]
            { $count ->
                [one] { $count } oră
                [few] { $count } ore
               *[other] { $count } de ore
            }
       *[minutes]
            { $count ->
                [one] { $count } minut
                [few] { $count } minute
               *[other] { $count } de minute
            }
    }

device = { $browser } pe { $system }
