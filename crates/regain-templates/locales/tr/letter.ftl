# What all messages share. Register: polite, "siz"; buttons in the bare imperative. Spans come before "geçerlidir" and need no suffix.

letter =
    .copy = Düğme çalışmıyorsa bu bağlantıyı kopyalayıp tarayıcınıza yapıştırın:
    .code = Veya başladığınız sayfada bu kodu girin:
    .code_care = Kodu kimseyle paylaşmayın: { $product } çalışanları sizden bu kodu istemez.
    .separator = { ": " }
    .account = Hesap
    .new_address = Yeni adres
    .time = Zaman
    .device = Cihaz
    .contact = Sorunuz mu var? Bu e-postayı yanıtlayın veya şu adrese yazın:
    .sender = Bu e-posta { $product } tarafından otomatik olarak gönderildi:

moment = { $date }, { $time } ({ $zone })
moment-today = { $time } ({ $zone })

span =
    { $unit ->
        [days]
            { $count ->
                [one] { $count } gün
               *[other] { $count } gün
            }
        [hours]
            { $count ->
                [one] { $count } saat
               *[other] { $count } saat
            }
       *[minutes]
            { $count ->
                [one] { $count } dakika
               *[other] { $count } dakika
            }
    }

device = { $browser } ({ $system })
