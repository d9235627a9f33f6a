# What a new password needs, item by item, and what is wrong with a field, by the rule that it breaks.
policy =
    .min_length =
        { $min ->
            [one] en az { $min } karakter
           *[other] en az { $min } karakter
        }
    .upper = en az bir büyük harf
    .lower = en az bir küçük harf
    .digit = en az bir rakam
    .special = en az bir özel karakter, örneğin ! ? # veya %
    .blocklist = tahmin edilmesi zor: yaygın bir parola, basit bir dizi veya sizin adınızdan ya da bizim adımızdan türetilmiş bir şey değil
    .hint = Boşluklar ve diğer tüm karakterler kullanılabilir. Rastgele seçilmiş birkaç kelime kolay hatırlanır.

rule =
    .required = Bu alanı doldurun.
    .email = Geçerli bir e-posta adresi girin.
    .login = Geçerli bir e-posta adresi veya kullanıcı adı girin.
    .control_character = Denetim karakterleri kullanmayın.
    .min_length =
        { $min ->
            [one] En az { $min } karakter kullanın.
           *[other] En az { $min } karakter kullanın.
        }
    .max_bytes = Daha kısa bir parola kullanın: bu parola { $max } bayttan uzun.
    .upper = En az bir büyük harf kullanın.
    .lower = En az bir küçük harf kullanın.
    .digit = En az bir rakam kullanın.
    .special = En az bir özel karakter kullanın.
    .blocklist = Bu parola çok yaygın. Başka bir parola seçin.
    .predictable = Basit bir karakter dizisi veya tekrarı kullanmayın.
    .context = Parolayı adınızdan, adresinizden veya bu hizmetin adından türetmeyin.
    .confirmation = İki parola aynı değil.
    .range = { $min } ile { $max } arasında bir sayı girin.
    .username = En az 1, en fazla 64 karakter kullanın, et işareti olmadan.
    .max_length =
        { $max ->
            [one] En fazla { $max } karakter kullanın.
           *[other] En fazla { $max } karakter kullanın.
        }
    .nobody_receives = Belirteci gönderin, gösterin veya ikisini de yapın.
    .unchanged = Bu, mevcut olanla aynı. Başka bir şey girin.
    .taken = Bu zaten alınmış. Başka bir şey seçin.
    .locale = Dillerden birini seçin.
    .time_zone = Bir saat diliminin adını girin, örneğin Europe/Berlin veya UTC.
