# The notice that the application is set up, to the administrator who did it.
setup-done =
    .subject = { $product } kurulumu tamamlandı
    .preheader = Hesabınızın parolası yeni. Bunu siz yapmadıysanız hemen harekete geçin.
    .heading = Kurulum tamamlandı
    .reason = { $product } kuruldu ve hesabınızın parolası artık onun için seçilen parola.
    .about = Kurulum hakkında
    .was_you = Bunu siz yaptıysanız başka bir şey yapmanız gerekmez.
    .not_you = Bunu siz yapmadıysanız hemen harekete geçin: { $product } hizmetini açın, parolanızı orada sıfırlayın ve bu e-postayı yanıtlayarak bize haber verin.
    .action = { $product } hizmetini aç
