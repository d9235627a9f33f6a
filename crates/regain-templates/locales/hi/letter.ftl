# What all messages share. Register: polite and plain, the आप form.

letter =
    .copy = अगर बटन काम न करे, तो इस लिंक को अपने ब्राउज़र में कॉपी करें:
    .code = या जिस पेज से आपने शुरुआत की थी, वहाँ यह कोड डालें:
    .code_care = यह कोड किसी को न बताएँ: { $product } की ओर से कोई भी आपसे यह कोड नहीं माँगेगा।
    .separator = { ": " }
    .account = खाता
    .new_address = नया पता
    .time = समय
    .device = डिवाइस
    .contact = कोई सवाल है? इस संदेश का जवाब दें या यहाँ लिखें:
    .sender = यह संदेश { $product } ने अपने-आप भेजा है:

moment = { $date }, { $time } ({ $zone })
moment-today = { $time } ({ $zone })

span =
    { $unit ->
        [days]
            { $count ->
                [one] { $count } दिन
               *[other] { $count } दिन
            }
        [hours]
            { $count ->
                [one] { $count } घंटे
               *[other] { $count } घंटे
            }
       *[minutes]
            { $count ->
                [one] { $count } मिनट
               *[other] { $count } मिनट
            }
    }

device = { $system } पर { $browser }
