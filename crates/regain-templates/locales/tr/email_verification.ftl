# The link that confirms the address of an account.
email_verification-verify =
    .subject = { $product } e-posta adresinizi doğrulayın
    .preheader = Adresinizi doğrulama bağlantısı { $valid_for } geçerlidir.
    .heading = E-posta adresinizi doğrulayın
    .reason = Lütfen bu e-posta adresinin { $product } hesabınıza ait olduğunu doğrulayın.
    .action = E-posta adresini doğrula
    .validity = Bağlantı { $valid_for } geçerlidir. Geçerlilik sonu: { $valid_until }.
    .about = Bu istek hakkında
    .not_you = Bunu siz istemediyseniz bu e-postayı yok sayabilirsiniz: adres doğrulanmamış olarak kalır ve hiçbir şey değişmez.
