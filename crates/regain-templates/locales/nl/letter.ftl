# What all messages share. Register: je, calm and plain.

letter =
    .copy = Als de knop niet werkt, kopieer dit webadres dan naar je browser:
    .code = Of vul deze code in op de pagina waar je begon:
    .code_care = Houd de code voor jezelf: niemand van { $product } zal je erom vragen.
    .separator = { ": " }
    .account = Account
    .new_address = Nieuw adres
    .time = Tijdstip
    .device = Apparaat
    .contact = Vragen? Beantwoord dit bericht of schrijf naar:
    .sender = Dit bericht is automatisch verstuurd door { $product }:

moment = { $date } om { $time }{"\u00A0"}uur ({ $zone })
moment-today = { $time }{"\u00A0"}uur ({ $zone })

span =
    { $unit ->
        [days]
            { $count ->
                [one] { $count } dag
               *[other] { $count } dagen
            }
        [hours]
            { $count ->
                [one] { $count } uur
               *[other] { $count } uur
            }
       *[minutes]
            { $count ->
                [one] { $count } minuut
               *[other] { $count } minuten
            }
    }

device =
    { $system ->
        [iPhone] { $browser } op een { $system }
        [iPad] { $browser } op een { $system }
       *[other] { $browser } op { $system }
    }
