# The messages about a change of the e-mail address: to confirm, to approve, asked for, done, cancelled.
email_change-confirm =
    .subject = Yeni { $product } adresinizi doğrulayın
    .preheader = Yeni adresi doğrulama bağlantısı { $valid_for } geçerlidir.
    .heading = Yeni e-posta adresini doğrulayın
    .reason = Bu e-posta adresinin bir { $product } hesabının oturum açma adresi olması isteniyor. Adres doğrulanana kadar hiçbir şey değişmez.
    .action = Yeni adresi doğrula
    .validity = Bağlantı { $valid_for } geçerlidir. Geçerlilik sonu: { $valid_until }.
    .about = Bu istek hakkında
    .not_you = Bunu siz istemediyseniz adresi doğrulamayın. Bu e-postayı yok sayabilirsiniz: siz doğrulamadan hiçbir şey değişmez.

email_change-approve =
    .subject = { $product } adres değişikliğinizin onayı
    .preheader = Değişikliği onaylama bağlantısı { $valid_for } geçerlidir. Onayınız olmadan hiçbir şey değişmez.
    .heading = E-posta adresi değişikliğinizin onayı
    .reason = { $product } hesabınıza başka bir e-posta adresi verilmesi için bir istek aldık. Onayınız olmadan hiçbir şey değişmez.
    .about = Bu istek hakkında
    .was_you = Bunu siz yaptıysanız yeni adresi kontrol edin ve aşağıdaki bağlantıyla değişikliği onaylayın.
    .action = Değişikliği onayla
    .validity = Bağlantı { $valid_for } geçerlidir ve yalnızca bir kez çalışır. Geçerlilik sonu: { $valid_until }.
    .not_you = Bunu siz yapmadıysanız değişikliği onaylamayın: hesabınızın adresi bu adres olarak kalır. Birisi parolanızı biliyor olabilir; bu nedenle { $product } hizmetini açın ve parolanızı orada değiştirin.

email_change-asked =
    .subject = { $product } adresinizi değiştirme isteği
    .preheader = Bunu siz yaptıysanız bir şey yapmanız gerekmez. Siz yapmadıysanız değişikliği { $valid_for } içinde iptal edebilirsiniz.
    .heading = E-posta adresinizi değiştirme isteği
    .reason = { $product } hesabınızın e-posta adresini değiştirmek için bir istek aldık. Yeni adres doğrulanana kadar hiçbir şey değişmez.
    .about = Bu istek hakkında
    .was_you = Bunu siz yaptıysanız burada başka bir şey yapmanız gerekmez.
    .not_you = Bunu siz yapmadıysanız başka birinin hesabınıza erişimi var demektir. Hemen harekete geçin ve aşağıdaki bağlantıyla değişikliği iptal edin: hesabınızın adresi bu adres olarak kalır, tüm cihazlarda oturum kapatılır ve yeni parola belirlemek için bir bağlantı alırsınız.
    .action = Bunu ben yapmadım
    .validity = Bağlantı, yeni adres o zamana kadar doğrulanmış olsa bile { $valid_for } geçerlidir. Geçerlilik sonu: { $valid_until }.

email_change-changed =
    .subject = { $product } e-posta adresiniz değiştirildi
    .preheader = Bunu siz yapmadıysanız hemen harekete geçin: değişikliği { $valid_for } içinde iptal edebilirsiniz.
    .heading = E-posta adresiniz değiştirildi
    .reason = { $product } hesabınızın e-posta adresi değiştirildi. Bundan sonra yeni adresle oturum açarsınız.
    .about = Bu değişiklik hakkında
    .was_you = Bunu siz yaptıysanız başka bir şey yapmanız gerekmez.
    .not_you = Bunu siz yapmadıysanız hemen harekete geçin ve aşağıdaki bağlantıyla değişikliği iptal edin: hesabınız yeniden bu adresi alır, tüm cihazlarda oturum kapatılır ve yeni parola belirlemek için bir bağlantı alırsınız.
    .action = Bunu ben yapmadım
    .validity = Bağlantı { $valid_for } geçerlidir. Geçerlilik sonu: { $valid_until }.

email_change-reverted =
    .subject = { $product } adres değişikliği iptal edildi
    .preheader = Parolanız kilitlendi. Yeni parola belirleme bağlantısı başka bir e-postayla gelecek.
    .heading = Adres değişikliği iptal edildi
    .reason = E-posta adresinizin değiştirilmesi iptal edildi. { $product } hesabınızın adresi bu adrestir ve tüm cihazlarda oturum kapatıldı.
    .next = Siz yeni bir parola belirleyene kadar parolanız kilitlidir. Bunun için gereken bağlantı başka bir e-postayla gelecek. E-posta gelmezse oturum açma sayfasından yeni bir bağlantı isteyin.
    .action = { $product } hizmetini aç
    .about = Bu değişiklik hakkında
    .not_you = İptali siz yapmadıysanız bu e-postayı yanıtlayarak bize haber verin.
