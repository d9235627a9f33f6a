# The messages about a registration: to complete it, an invitation, an address that is taken, an approved account.
registration-register =
    .subject = { $product } kaydınızı tamamlayın
    .preheader = Kaydınızı tamamlama bağlantısı { $valid_for } geçerlidir.
    .heading = Kaydınızı tamamlayın
    .reason = Bu e-posta adresiyle bir { $product } kaydı başlatıldı.
    .action = Kaydı tamamla
    .validity = Bağlantı { $valid_for } geçerlidir ve yalnızca bir kez çalışır. Geçerlilik sonu: { $valid_until }.
    .about = Bu istek hakkında
    .not_you = Bunu siz yapmadıysanız bu e-postayı yok sayabilirsiniz: hesap oluşturulmaz.

registration-invitation =
    .subject = { $product } daveti
    .preheader = Hesabınızı oluşturma bağlantısı { $valid_for } geçerlidir.
    .heading = { $product } hizmetine davetlisiniz
    .reason = Bir { $product } yöneticisi sizi bu e-posta adresiyle bir hesap oluşturmaya davet ediyor.
    .action = Daveti kabul et
    .validity = Bağlantı { $valid_for } geçerlidir ve yalnızca bir kez çalışır. Geçerlilik sonu: { $valid_until }.
    .not_you = Bu daveti beklemiyorsanız bu e-postayı yok sayabilirsiniz: siz kabul etmedikçe hesap oluşturulmaz.

registration-taken =
    .subject = Zaten bir { $product } hesabınız var
    .preheader = Birisi e-posta adresinizi başka bir hesap için kullanmak istedi. Hiçbir şey değişmedi.
    .heading = Zaten bir hesabınız var
    .reason = Birisi bu e-posta adresiyle { $product } hizmetine kaydolmak veya adresi başka bir hesap için kullanmak istedi. Adres sizin hesabınıza ait, bu nedenle hiçbir şey değişmedi.
    .was_you = Bunu siz yaptıysanız bu adresle oturum açın. Parolanızı unuttuysanız orada sıfırlayabilirsiniz.
    .action = { $product } hizmetini aç
    .about = Bu istek hakkında
    .not_you = Bunu siz yapmadıysanız bu e-postayı yok sayabilirsiniz: hesabınız ve parolanız aynı kalır.

registration-approved =
    .subject = { $product } hesabınız onaylandı
    .preheader = Artık oturum açabilirsiniz.
    .heading = Hesabınız onaylandı
    .reason = Bir { $product } yöneticisi hesabınızı onayladı. Artık oturum açabilirsiniz.
    .action = { $product } hizmetini aç
    .about = Hesabınız hakkında
    .not_you = Kaydolan siz değilseniz bu e-postayı yanıtlayarak bize haber verin.
