# The notice that a password was changed. Only this kind of message asks people to act.
password_change-changed =
    .subject = { $product } parolanız değiştirildi
    .preheader = Değişiklik zamanı: { $changed_at }. Bunu siz yapmadıysanız hemen harekete geçin.
    .heading = Parolanız değiştirildi
    .reason = { $product } hesabınızın parolası değiştirildi.
    .about = Bu değişiklik hakkında
    .was_you = Bunu siz yaptıysanız başka bir şey yapmanız gerekmez.
    .not_you = Bunu siz yapmadıysanız hemen harekete geçin: { $product } hizmetini açın, parolanızı orada sıfırlayın ve bu e-postayı yanıtlayarak bize haber verin.
    .action = { $product } hizmetini aç
