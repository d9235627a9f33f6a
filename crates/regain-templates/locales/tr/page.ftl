# The pages: where somebody asks for a message, the forms that links open, what became of them, and what is wrong with a link or a request.
page =
    .error_prefix = Hata:
    .errors = Bir sorun var
    .home = { $product } hizmetini aç
    .contact = Sorunuz mu var? Şu adrese yazın:
    .language = Türkçe
    .sign_in = Oturum aç
    .show = Parolayı göster
    .hide = Parolayı gizle
    .shown = Parolanız görünüyor.
    .hidden = Parolanız gizli.
    .met = tamam
    .unmet = henüz eksik

page-forgot =
    .heading = Parolanızı mı unuttunuz?
    .text = E-posta adresinizi veya kullanıcı adınızı girin. Ardından yeni parola belirleme bağlantısını içeren bir e-posta göndeririz.
    .login = E-posta adresi veya kullanıcı adı
    .submit = Bağlantıyı gönder

page-registration =
    .heading = Hesap oluşturun
    .text = E-posta adresinizi girin. Ardından, devam etmenizi sağlayan bağlantıyı içeren bir e-posta göndeririz.
    .email = E-posta adresi
    .submit = Bağlantıyı gönder
    .known = Zaten bir hesabınız varsa onunla oturum açın.

page-verification =
    .heading = E-posta adresinizi doğrulayın
    .account = Şu hesap için:
    .text = { $product } hesabınızın adresine bağlantı içeren bir e-posta göndeririz.
    .submit = Bağlantıyı gönder

page-email_change =
    .heading = E-posta adresinizi değiştirin
    .account = Mevcut adresiniz:
    .text = Yeni adrese bağlantı içeren bir e-posta göndeririz. Yeni adres doğrulanana kadar hiçbir şey değişmez.
    .email = Yeni e-posta adresi
    .current = Mevcut parola
    .current_wrong = Bu, mevcut parolanız değil.
    .submit = Bağlantıyı gönder

# It has to be true whether there is an account or not.
page-sent =
    .heading = Posta kutunuza bakın
    .delay = E-postanın gelmesi birkaç dakika sürebilir. Bulamazsanız istenmeyen posta klasörünüze de bakın.
    .code_text = E-postada bir kod varsa onunla buradan da devam edebilirsiniz.
    .code = E-postadaki kod
    .code_hint = 8 rakam
    .code_wrong = Bu kod doğru değil veya artık geçerli değil. Kodu kontrol edin veya e-postadaki bağlantıyı kullanın.
    .submit = Kodla devam et
    .again_text = Hiçbir şey gelmedi mi?
    .again = Yeniden gönder
    .wait = { $span } sonra yeniden isteyebilirsiniz.
    .other = Başka bir adres gir

page-sent-password =
    .text = Girdiğiniz bilgiye ait bir { $product } hesabı varsa yeni parola belirleme bağlantısını içeren bir e-posta yolda.

page-sent-registration =
    .text = Kaydınızı tamamlama bağlantısını içeren bir e-posta, girdiğiniz adrese gönderiliyor.

page-sent-address =
    .text = Doğrulama bağlantısını içeren bir e-posta, { $product } hesabınızın adresine gönderiliyor.

page-sent-change =
    .text = Doğrulama bağlantısını içeren bir e-posta yeni adrese gönderiliyor. Adres doğrulanana kadar hiçbir şey değişmez.

page-password_change =
    .heading = Parolanızı değiştirin
    .account = Şu hesap için:
    .username = Hesap
    .current = Mevcut parola
    .current_wrong = Bu, mevcut parolanız değil.
    .policy = Yeni parolanız için kurallar:
    .password = Yeni parola
    .confirmation = Yeni parola, bir kez daha
    .submit = Yeni parolayı kaydet
    .forgot = Parolanızı mı unuttunuz?

page-password_changed =
    .heading = Parolanız değiştirildi
    .text = Bundan sonra yeni parolanızı kullanın.
    .next = Size değişiklikle ilgili bir e-posta da gönderdik.

page-setup =
    .heading = { $product } kurulumu
    .text = Yönetici hesabınız için yeni bir parola belirleyin ve başka seçim yapmamış herkes için geçerli olacak ayarları seçin.
    .account = Şu hesap için:
    .username = Hesap
    .policy = Yeni parolanız için kurallar:
    .password = Yeni parola
    .locale = Dil
    .time_zone = Saat dilimi
    .time_zone_hint = Örneğin Europe/Berlin veya UTC.
    .submit = Kurulumu tamamla

page-setup_done =
    .heading = { $product } kuruldu
    .text = Hesabınızın artık yeni bir parolası var.
    .next = Bundan sonra bu parolayla oturum açın.

page-setup_already_done =
    .heading = { $product } zaten kurulmuş
    .text = Kurulum yalnızca bir kez yapılabilir. Hiçbir şey değiştirilmedi.
    .next = Parolanızı değiştirmek istiyorsanız oturum açın ve parolanızı orada değiştirin.

page-already_verified =
    .heading = E-posta adresiniz zaten doğrulanmış
    .text = Başka bir şey yapmanız gerekmez.
    .next = Bu sayfayı kapatabilirsiniz.

page-sign_in_first =
    .heading = Lütfen oturum açın
    .text = Bu sayfa, { $product } hizmetinde oturum açmış kişiler içindir.
    .next = Oturum açın, ardından bu sayfayı yeniden açın.

page-sign_in_again =
    .heading = Lütfen yeniden oturum açın
    .text = Güvenliğiniz için kısa süre önce parolanızla oturum açmış olmanız gerekir. Hiçbir şey değiştirilmedi.
    .next = Parolanızla oturum açın, ardından bu sayfayı yeniden açın.

page-forbidden =
    .heading = Hesabınızın buna izni yok
    .text = Hesabınızda bu sayfanın gerektirdiği izin bulunmuyor. Hiçbir şey değiştirilmedi.
    .next = Bu izne ihtiyacınız varsa bir { $product } yöneticisine başvurun.

page-no_mail =
    .heading = Şu anda e-posta gönderemiyoruz
    .text = Hiçbir şey gönderilmedi ve hiçbir şey değiştirilmedi.
    .next = Daha sonra yeniden deneyin veya bize yazın.

page-too_many =
    .heading = Çok fazla deneme
    .text = Güvenliğiniz için bir süre ara verdik. Hiçbir şey değiştirilmedi.
    .next = { $span } sonra yeniden deneyebilirsiniz.

page-failed =
    .heading = Bizim tarafımızda bir sorun oluştu
    .text = Bu sizin hatanız değil. İsteğiniz yerine getirilmemiş olabilir.
    .next = Birkaç dakika sonra yeniden deneyin. Sorun yinelenirse bize yazın.

page-reset =
    .heading = Yeni parola belirleyin
    .account = Şu hesap için:
    .username = Hesap
    .policy = Yeni parolanız için kurallar:
    .password = Yeni parola
    .confirmation = Yeni parola, bir kez daha
    .submit = Yeni parolayı kaydet
    .not_you = Bunu siz yapmadınız mı?
    .not_you_text = Yeni bir parola istemediyseniz isteği sonlandırın. Bağlantı artık çalışmaz ve parolanız aynı kalır.
    .cancel = Bunu ben yapmadım

page-password_set =
    .heading = Yeni parolanız belirlendi
    .text = Bundan sonra bu parolayla oturum açın.
    .next = Size değişiklikle ilgili bir e-posta da gönderdik.

page-cancelled =
    .heading = İstek sonlandırıldı
    .text = Bağlantı artık çalışmıyor ve parolanız aynı kalıyor.
    .next = Başka bir şey yapmanız gerekmez. Böyle e-postalar gelmeye devam ederse bize yazın.

page-verify =
    .heading = E-posta adresinizi doğrulayın
    .account = Şu hesap için:
    .text = Bu düğmeyle, bağlantıyı gönderdiğimiz adresin { $product } hesabınıza ait olduğunu doğrularsınız. Bu sayfanın açılması hiçbir şeyi değiştirmedi.
    .submit = Bu adresi doğrula
    .not_you = Bunu siz yapmadınız mı?
    .not_you_text = Bunu siz istemediyseniz bu sayfayı kapatın. Adres doğrulanmamış olarak kalır.

page-verified =
    .heading = E-posta adresiniz doğrulandı
    .text = { $product } hesabınızın artık doğrulanmış bir adresi var.
    .next = Bu sayfayı kapatabilirsiniz.

page-change =
    .heading = Yeni e-posta adresini doğrulayın
    .text = Bu düğmeyle, bağlantıyı gönderdiğimiz adresin bir { $product } hesabının oturum açma adresi olacağını doğrularsınız. Bu sayfanın açılması hiçbir şeyi değiştirmedi.
    .submit = Yeni adresi doğrula
    .not_you = Bunu siz yapmadınız mı?
    .not_you_text = Bunu siz istemediyseniz bu sayfayı kapatın. Siz doğrulamadan hiçbir şey değişmez.

page-approve =
    .heading = E-posta adresi değişikliğinizin onayı
    .account = Şu hesap için:
    .text = Bu düğmeyle, { $product } hesabınızın e-postamızda belirtilen diğer e-posta adresini almasını kabul edersiniz. Bu sayfanın açılması hiçbir şeyi değiştirmedi.
    .submit = Değişikliği onayla
    .not_you = Bunu siz yapmadınız mı?
    .not_you_text = Bunu siz istemediyseniz değişikliği onaylamayın: hesabınızın adresi aynı kalır. Birisi parolanızı biliyor olabilir; bu nedenle { $product } hizmetini açın ve parolanızı orada değiştirin.

page-changed =
    .heading = E-posta adresi değiştirildi
    .text = Bundan sonra { $product } hizmetinde yeni adresle oturum açılır.
    .next = Bu sayfayı kapatabilirsiniz.

page-change_pending =
    .heading = Bir doğrulama daha gerekiyor
    .text = Sizinki kaydedildi. Diğer adres de doğruladığında adres değişir.
    .next = Bunun için gereken bağlantı diğer adresin posta kutusundadır.

page-revert =
    .heading = E-posta adresi değişikliğinizin iptali
    .account = Hesabınızın bundan sonraki adresi:
    .text = Başka bir adres isteyen siz değilseniz bu düğmeyi kullanın. Şunlar olur:
    .restores = Bağlantıyı gönderdiğimiz adres { $product } hesabınızın adresi olarak kalır veya yeniden hesabınızın adresi olur.
    .signs_out = Tüm cihazlarda oturum kapatılır.
    .locks = Siz yeni bir parola belirleyene kadar parolanız kilitlenir.
    .sends = O adrese yeni parola belirlemek için bir bağlantı göndeririz.
    .opened = Bu sayfanın açılması hiçbir şeyi değiştirmedi.
    .submit = Değişikliği iptal et
    .was_you = Bunu siz mi yaptınız?
    .was_you_text = Değişikliği kendiniz istediyseniz bu sayfayı kapatın. Burada yapmanız gereken bir şey yok.

page-reverted =
    .heading = Adres değişikliği iptal edildi
    .text = { $product } hesabınızın adresi, bağlantıyı gönderdiğimiz adrestir; tüm cihazlarda oturum kapatıldı ve parolanız kilitlendi.
    .next = Yeni parola belirleme bağlantısını içeren bir e-posta yolda. Gelmezse oturum açma sayfasından yeni bir bağlantı isteyin.

page-register =
    .heading = Hesabınızı oluşturun
    .invitation = Bir { $product } yöneticisi sizi hesap oluşturmaya davet ediyor.
    .account = Şu e-posta adresiyle:
    .username = Kullanıcı adı (isteğe bağlı)
    .username_hint = Adresiniz yerine bununla oturum açabilirsiniz. En fazla 64 karakter, et işareti olmadan.
    .username_taken = Bu kullanıcı adı alınmış. Başka bir kullanıcı adı seçin.
    .name = Ad (isteğe bağlı)
    .name_hint = Size böyle hitap ederiz.
    .policy = Parolanız için kurallar:
    .password = Parola
    .submit = Hesap oluştur
    .not_you = Bunu siz yapmadınız mı?
    .not_you_text = Hesap istemediyseniz bu sayfayı kapatın: hesap oluşturulmaz.

page-registered =
    .heading = Hesabınız hazır
    .text = E-posta adresiniz ve az önce belirlediğiniz parolayla oturum açın.
    .next = Bunu { $product } hizmetinde yapabilirsiniz.

page-approval_pending =
    .heading = Hesabınız onay bekliyor
    .text = Hesap oluşturuldu, ancak henüz oturum açamazsınız: önce bir yöneticinin onaylaması gerekiyor.
    .next = Onaylanır onaylanmaz size bir e-posta göndeririz.

page-closed =
    .heading = Kayıt kapalı
    .text = Şu anda yalnızca davet edilen kişiler hesap oluşturabilir. Hesap oluşturulmadı.
    .next = Bir hesaba ihtiyacınız varsa bir { $product } yöneticisinden davet isteyin.

page-email_taken =
    .heading = Bu adres başka bir hesaba ait
    .text = Bu arada başka bir { $product } hesabına verildi. Hiçbir şey değiştirilmedi.
    .next = O hesap sizinse bu adresle oturum açın. Değilse bize yazın.

page-dead_link =
    .heading = Bu bağlantı artık çalışmıyor
    .used = Bağlantı zaten kullanılmış.
    .superseded = Yerini daha yeni bir bağlantı aldı veya istek sonlandırıldı.
    .expired = Bağlantının süresi doldu.
    .invalid = Bağlantı eksik kopyalandı veya artık geçerli değil.
    .renew = Yeni bağlantı gönder

page-dead_link-password =
    .renew_text = Hâlâ yeni bir parolaya ihtiyacınız varsa aynı adrese yeni bir bağlantı gönderebiliriz.
    .next = Hâlâ yeni bir parolaya ihtiyacınız varsa oturum açma sayfasından yeni bir bağlantı isteyin.

page-dead_link-address =
    .renew_text = Adresinizi hâlâ doğrulamanız gerekiyorsa bu adrese yeni bir bağlantı gönderebiliriz.
    .next = Adresinizi hâlâ doğrulamanız gerekiyorsa { $product } hizmetini açın ve orada yeni bir bağlantı isteyin.

page-dead_link-change =
    .renew_text = Yeni adresin { $product } hizmetinde sizin adresiniz olmasını hâlâ istiyorsanız bu adrese yeni bir bağlantı gönderebiliriz.
    .next = Adresinizi hâlâ değiştirmek istiyorsanız { $product } hizmetini açın ve değişikliği orada isteyin.

page-dead_link-revert =
    .next = Hesabınızın adresini başka biri değiştirdiyse ve artık oturum açamıyorsanız bize yazın.

page-dead_link-registration =
    .renew_text = Hâlâ bir hesap istiyorsanız aynı adrese yeni bir bağlantı gönderebiliriz.
    .next = Zaten bir hesabınız varsa onunla oturum açın. Hâlâ bir hesap istiyorsanız { $product } hizmetine kaydolun veya sizi davet eden kişiden yeni bir davet isteyin.

page-renewed =
    .heading = Posta kutunuza bakın
    .text = Yeni bağlantıyı içeren bir e-posta aynı adrese gönderiliyor.
    .next = Gelmesi birkaç dakika sürebilir. Bulamazsanız istenmeyen posta klasörünüze de bakın.

page-overloaded =
    .heading = Lütfen birazdan yeniden deneyin
    .text = Şu anda çok fazla istek var. Hiçbir şey değiştirilmedi.
    .next = Bir dakika bekleyin, ardından yeniden deneyin.

page-cross_site =
    .heading = Bu form başka bir siteden geldi
    .text = Güvenliğiniz için yalnızca kendi sayfalarımızdan gelen formları kabul ediyoruz. Hiçbir şey değiştirilmedi.
    .next = İstediğiniz sayfayı { $product } hizmetinden veya e-postanızdaki bağlantıdan açın ve oradaki formu kullanın.

page-unreadable =
    .heading = Bu form okunamadı
    .text = Hiçbir şey değiştirilmedi.
    .next = Geri dönün, sayfayı yeniden yükleyin ve oradaki formu kullanın. Form parola istiyorsa en fazla 1.024 baytlık bir parola girin.

page-not_found =
    .heading = Bu adreste bir sayfa yok
    .text = Adres yanlış yazılmış veya eksik kopyalanmış olabilir.
    .next = Buraya bir e-postadaki bağlantıyla geldiyseniz bağlantıyı bir kez daha açın veya tamamını kopyalayın.
