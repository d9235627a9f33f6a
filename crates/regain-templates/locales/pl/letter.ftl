# What all messages share. Register: informal second person (Ty, Twój capitalised), without gendered forms.

letter =
    .copy = Jeśli przycisk nie działa, skopiuj ten adres do przeglądarki:
    .code = Możesz też wpisać ten kod na stronie, z której wysłano prośbę:
    .code_care = Zachowaj kod dla siebie: nikt z serwisu { $product } Cię o niego nie poprosi.
    .separator = { ": " }
    .account = Konto
    .new_address = Nowy adres
    .time = Czas
    .device = Urządzenie
    .contact = Pytania? Odpowiedz na tę wiadomość lub napisz na adres:
    .sender = Wiadomość wysłana automatycznie przez serwis { $product }:

moment = { $date }, godz.{"\u00A0"}{ $time } ({ $zone })
moment-today = godz.{"\u00A0"}{ $time } ({ $zone })

span =
    { $unit ->
        [days]
            { $count ->
                [one] { $count } dzień
                [few] { $count } dni
                [many] { $count } dni
               *[other] { $count } dnia
            }
        [hours]
            { $count ->
                [one] { $count } godzinę
                [few] { $count } godziny
                [many] { $count } godzin
               *[other] { $count } godziny
            }
       *[minutes]
            { $count ->
                [one] { $count } minutę
                [few] { $count } minuty
                [many] { $count } minut
               *[other] { $count } minuty
            }
    }

device =
    { $system ->
        [iPhone] { $browser } na urządzeniu { $system }
        [iPad] { $browser } na urządzeniu { $system }
       *[other] { $browser } w systemie { $system }
    }
