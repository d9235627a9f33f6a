# What all messages share. Register: formal (Ön). A span says "for so long" (-ig); the product never follows an article.

letter =
    .copy = Ha a gomb nem működik, másolja ezt a címet a böngészőjébe:
    .code = Vagy írja be ezt a kódot azon az oldalon, ahol elkezdte:
    .code_care = A kódot tartsa meg magának: a szolgáltatástól ({ $product }) senki sem fogja elkérni Öntől.
    .separator = { ": " }
    .account = Fiók
    .new_address = Új cím
    .time = Időpont
    .device = Eszköz
    .contact = Kérdése van? Válaszoljon erre az üzenetre, vagy írjon ide:
    .sender = Automatikusan küldött üzenet – { $product }:

moment = { $date } { $time } ({ $zone })
moment-today = { $time } ({ $zone })

span =
    { $unit ->
        [days]
            { $count ->
                [one] { $count } napig
               *[other] { $count } napig
            }
        [hours]
            { $count ->
                [one] { $count } óráig
               *[other] { $count } óráig
            }
       *[minutes]
            { $count ->
                [one] { $count } percig
               *[other] { $count } percig
            }
    }

device =
    { $system ->
        [iPhone] { $browser }, { $system } eszközön
        [iPad] { $browser }, { $system } eszközön
       *[other] { $browser }, { $system } rendszeren
    }
