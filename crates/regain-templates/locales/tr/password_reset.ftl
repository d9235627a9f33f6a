# The link to set a new password, the same link from an administrator, and the message where no password could be reset.
password_reset-reset =
    .subject = { $product } parolanızı sıfırlayın
    .preheader = Yeni parola belirleme bağlantısı { $valid_for } geçerlidir.
    .heading = Yeni parola belirleyin
    .reason = { $product } hesabınızın parolasını sıfırlamak için bir istek aldık.
    .action = Yeni parola belirle
    .validity = Bağlantı { $valid_for } geçerlidir ve yalnızca bir kez çalışır. Geçerlilik sonu: { $valid_until }.
    .about = Bu istek hakkında
    .not_you = Bunu siz yapmadıysanız bu e-postayı yok sayabilirsiniz: bağlantı tek başına hiçbir şeyi değiştirmez.

password_reset-by_administrator =
    .subject = Yeni { $product } parolanızı belirleyin
    .preheader = Yeni parola belirleme bağlantısı { $valid_for } geçerlidir.
    .heading = Yeni parola belirleyin
    .reason = Bir { $product } yöneticisi hesabınız için parola sıfırlama başlattı.
    .action = Yeni parola belirle
    .validity = Bağlantı { $valid_for } geçerlidir ve yalnızca bir kez çalışır. Geçerlilik sonu: { $valid_until }.
    .about = Bu istek hakkında
    .not_you = Bunu beklemiyorsanız bağlantıyı açmadan önce yöneticinize sorun. Bağlantı tek başına hiçbir şeyi değiştirmez.

password_reset-no_account =
    .subject = { $product } parolası sıfırlanmadı
    .preheader = Bu adresle, parolası sıfırlanabilecek bir { $product } hesabı yok.
    .heading = Parola sıfırlanmadı
    .reason = Birisi bu e-posta adresi için { $product } parolasını sıfırlamak istedi. Bu adresle, parolası sıfırlanabilecek bir hesap bulamadık.
    .was_you = Bunu siz yaptıysanız kaydolurken kullandığınız adresi deneyin, başka bir yolla oturum açın veya bir hesap oluşturun.
    .action = { $product } hizmetini aç
    .about = Bu istek hakkında
    .not_you = Bunu siz yapmadıysanız bu e-postayı yok sayabilirsiniz: hiçbir şey değişmedi.
