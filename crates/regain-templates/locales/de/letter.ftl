# Was alle Nachrichten gemeinsam haben. Anrede: Sie.

letter =
    .copy = Falls die Schaltfläche nicht funktioniert, kopieren Sie bitte diese Adresse in Ihren Browser:
    .code = Oder geben Sie diesen Code auf der Seite ein, auf der Sie begonnen haben:
    .code_care = Behalten Sie den Code für sich: Niemand von { $product } wird Sie danach fragen.
    .separator = { ": " }
    .account = Konto
    .new_address = Neue Adresse
    .time = Zeitpunkt
    .device = Gerät
    .contact = Fragen? Antworten Sie auf diese Nachricht oder schreiben Sie an:
    .sender = Diese Nachricht wurde automatisch von { $product } versendet:

# Ein Zeitpunkt, und einer am Tag der Nachricht.
moment = { $date }, { $time }{"\u00A0"}Uhr ({ $zone })
moment-today = { $time }{"\u00A0"}Uhr ({ $zone })

# Im Nominativ oder Akkusativ zu verwenden: »30 Minuten gültig«, »für 2 Tage«.
span =
    { $unit ->
        [days]
            { $count ->
                [one] { $count } Tag
               *[other] { $count } Tage
            }
        [hours]
            { $count ->
                [one] { $count } Stunde
               *[other] { $count } Stunden
            }
       *[minutes]
            { $count ->
                [one] { $count } Minute
               *[other] { $count } Minuten
            }
    }

device =
    { $system ->
        [iPhone] { $browser } auf dem { $system }
        [iPad] { $browser } auf dem { $system }
       *[other] { $browser } unter { $system }
    }
