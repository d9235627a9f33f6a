# What all messages share. Register: polite second person (vy, lower case), without gendered forms.

letter =
    .copy = Pokud tlačítko nefunguje, zkopírujte tuto adresu do prohlížeče:
    .code = Nebo zadejte tento kód na stránce, kde žádost vznikla:
    .code_care = Kód si nechte pro sebe: nikdo ze služby { $product } se vás na něj ptát nebude.
    .separator = { ": " }
    .account = Účet
    .new_address = Nová adresa
    .time = Čas
    .device = Zařízení
    .contact = Máte otázky? Odpovězte na tuto zprávu nebo napište na adresu:
    .sender = Tuto zprávu automaticky odeslala služba { $product }:

moment = { $date }, { $time } ({ $zone })
moment-today = { $time } ({ $zone })

span =
    { $unit ->
        [days]
            { $count ->
                [one] { $count } den
                [few] { $count } dny
                [many] { $count } dne
               *[other] { $count } dní
            }
        [hours]
            { $count ->
                [one] { $count } hodinu
                [few] { $count } hodiny
                [many] { $count } hodiny
               *[other] { $count } hodin
            }
       *[minutes]
            { $count ->
                [one] { $count } minutu
                [few] { $count } minuty
                [many] { $count } minuty
               *[other] { $count } minut
            }
    }

device =
    { $system ->
        [iPhone] { $browser } na zařízení { $system }
        [iPad] { $browser } na zařízení { $system }
       *[other] { $browser } v systému { $system }
    }
