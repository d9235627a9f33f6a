# What all messages share. Register: tu, as in most software and public services, neutral, without gendered forms for the reader.

letter =
    .copy = Se il pulsante non funziona, copia questo indirizzo nel browser:
    .code = Oppure inserisci questo codice nella pagina da cui hai iniziato:
    .code_care = Tieni il codice per te: nessuno di { $product } te lo chiederà.
    .separator = { ": " }
    .account = Account
    .new_address = Nuovo indirizzo
    .time = Data e ora
    .device = Dispositivo
    .contact = Domande? Rispondi a questo messaggio o scrivi a:
    .sender = Questo messaggio è stato inviato automaticamente da { $product }:

moment = { $date }, ore { $time } ({ $zone })
moment-today = ore { $time } ({ $zone })

span =
    { $unit ->
        [days]
            { $count ->
                [one] { $count } giorno
                [many] { $count } giorni
               *[other] { $count } giorni
            }
        [hours]
            { $count ->
                [one] { $count } ora
                [many] { $count } ore
               *[other] { $count } ore
            }
       *[minutes]
            { $count ->
                [one] { $count } minuto
                [many] { $count } minuti
               *[other] { $count } minuti
            }
    }

device = { $browser } su { $system }
