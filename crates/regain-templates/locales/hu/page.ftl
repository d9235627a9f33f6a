# What all pages share, and the sentences of each page.
page =
    .error_prefix = Hiba:
    .errors = Valamit javítani kell
    .home = { $product } megnyitása
    .contact = Kérdése van? Írjon ide:
    .language = magyar
    .sign_in = Bejelentkezés
    .show = Jelszó megjelenítése
    .hide = Jelszó elrejtése
    .shown = A jelszava látható.
    .hidden = A jelszava el van rejtve.
    .met = teljesül
    .unmet = még nem teljesül

page-forgot =
    .heading = Elfelejtette a jelszavát?
    .text = Adja meg az e-mail-címét vagy a felhasználónevét. Ezután üzenetet küldünk egy linkkel, amellyel új jelszót állíthat be.
    .login = E-mail-cím vagy felhasználónév
    .submit = Link küldése

page-registration =
    .heading = Hozzon létre fiókot
    .text = Adja meg az e-mail-címét. Ezután üzenetet küldünk egy linkkel, amellyel folytathatja.
    .email = E-mail-cím
    .submit = Link küldése
    .known = Ha már van fiókja, jelentkezzen be vele.

page-verification =
    .heading = Erősítse meg az e-mail-címét
    .account = Ehhez a fiókhoz:
    .text = Üzenetet küldünk egy linkkel az Ön fiókjához ({ $product }) tartozó címre.
    .submit = Link küldése

page-email_change =
    .heading = Módosítsa az e-mail-címét
    .account = A jelenlegi címe:
    .text = Üzenetet küldünk egy linkkel az új címre. Amíg az új cím nincs megerősítve, semmi sem változik.
    .email = Új e-mail-cím
    .current = Jelenlegi jelszó
    .current_wrong = Ez nem a jelenlegi jelszava.
    .submit = Link küldése

# It has to be true whether there is an account or not.
page-sent =
    .heading = Nézze meg a postafiókját
    .delay = Ez néhány percig is eltarthat. Ha nem találja az üzenetet, nézze meg a spammappát is.
    .code_text = Ha az üzenetben kód is van, azzal itt is folytathatja.
    .code = Az üzenetben kapott kód
    .code_hint = 8 számjegy
    .code_wrong = Ez a kód nem jó, vagy már nem érvényes. Ellenőrizze, vagy használja az üzenetben lévő linket.
    .submit = Folytatás a kóddal
    .again_text = Nem érkezett semmi?
    .again = Küldés újra
    .wait = Várjon még { $span }, utána újra kérheti.
    .other = Másik cím megadása

page-sent-password =
    .text = Ha a megadott adathoz tartozik fiók ({ $product }), úton van egy üzenet, benne az új jelszó beállítására szolgáló linkkel.

page-sent-registration =
    .text = Úton van egy üzenet a megadott címre, benne a regisztráció befejezésére szolgáló linkkel.

page-sent-address =
    .text = Úton van egy üzenet az Ön fiókjához ({ $product }) tartozó címre, benne a megerősítésre szolgáló linkkel.

page-sent-change =
    .text = Úton van egy üzenet az új címre, benne a megerősítésre szolgáló linkkel. A megerősítésig semmi sem változik.

page-password_change =
    .heading = Módosítsa a jelszavát
    .account = Ehhez a fiókhoz:
    .username = Fiók
    .current = Jelenlegi jelszó
    .current_wrong = Ez nem a jelenlegi jelszava.
    .policy = Az új jelszó szabályai:
    .password = Új jelszó
    .confirmation = Új jelszó még egyszer
    .submit = Új jelszó mentése
    .forgot = Elfelejtette a jelszavát?

page-password_changed =
    .heading = Jelszava megváltozott
    .text = Mostantól az újat használja.
    .next = A módosításról üzenetet is küldtünk Önnek.

page-setup =
    .heading = { $product } beállítása
    .text = Állítson be új jelszót az adminisztrátori fiókjához, és válassza ki, mi érvényes mindenkire, aki nem választott mást.
    .account = Ehhez a fiókhoz:
    .username = Fiók
    .policy = Az új jelszó szabályai:
    .password = Új jelszó
    .locale = Nyelv
    .time_zone = Időzóna
    .time_zone_hint = Például Europe/Berlin vagy UTC.
    .submit = Beállítás befejezése

page-setup_done =
    .heading = { $product }: a beállítás elkészült
    .text = A fiókjának új jelszava van.
    .next = Mostantól ezzel jelentkezzen be.

page-setup_already_done =
    .heading = { $product }: a beállítás már megtörtént
    .text = A beállítást csak egyszer lehet elvégezni. Semmi sem változott.
    .next = Ha módosítani szeretné a jelszavát, jelentkezzen be, és módosítsa ott.

page-already_verified =
    .heading = Az e-mail-címe már meg van erősítve
    .text = Nincs több teendője.
    .next = Bezárhatja ezt az oldalt.

page-sign_in_first =
    .heading = Kérjük, jelentkezzen be
    .text = Ez az oldal csak bejelentkezés után érhető el ({ $product }).
    .next = Jelentkezzen be, majd nyissa meg újra ezt az oldalt.

page-sign_in_again =
    .heading = Kérjük, jelentkezzen be újra
    .text = Az Ön biztonsága érdekében ez csak röviddel a jelszavas bejelentkezés után lehetséges. Semmi sem változott.
    .next = Jelentkezzen be a jelszavával, majd nyissa meg újra ezt az oldalt.

page-forbidden =
    .heading = A fiókjának nincs ehhez jogosultsága
    .text = Hiányzik az a jogosultság, amely ehhez az oldalhoz szükséges. Semmi sem változott.
    .next = Ha szüksége van rá, forduljon a szolgáltatás ({ $product }) egyik adminisztrátorához.

page-no_mail =
    .heading = Jelenleg nem tudunk üzenetet küldeni
    .text = Nem küldtünk semmit, és semmi sem változott.
    .next = Próbálja újra később, vagy írjon nekünk.

page-too_many =
    .heading = Túl sok próbálkozás
    .text = Az Ön biztonsága érdekében szünetet tartunk. Semmi sem változott.
    .next = Várjon még { $span }, utána újra próbálkozhat.

page-failed =
    .heading = Hiba történt nálunk
    .text = Nem Ön hibázott. Lehet, hogy nem történt meg, amit kért.
    .next = Próbálja újra néhány perc múlva. Ha ismét előfordul, írjon nekünk.

page-reset =
    .heading = Új jelszó beállítása
    .account = Ehhez a fiókhoz:
    .username = Fiók
    .policy = Az új jelszó szabályai:
    .password = Új jelszó
    .confirmation = Új jelszó még egyszer
    .submit = Új jelszó mentése
    .not_you = Nem Ön volt az?
    .not_you_text = Ha nem Ön kért új jelszót, zárja le a kérést. A link ezután nem működik, és a jelszava ugyanaz marad.
    .cancel = Nem én voltam

page-password_set =
    .heading = Az új jelszava be van állítva
    .text = Mostantól ezzel jelentkezzen be.
    .next = A módosításról üzenetet is küldtünk Önnek.

page-cancelled =
    .heading = A kérés lezárult
    .text = A link már nem működik, és a jelszava ugyanaz marad.
    .next = Nincs több teendője. Ha továbbra is kap ilyen üzeneteket, írjon nekünk.

page-verify =
    .heading = Erősítse meg az e-mail-címét
    .account = Ehhez a fiókhoz:
    .text = Ezzel a gombbal megerősíti, hogy a cím, amelyre a linket küldtük, az Ön fiókjához ({ $product }) tartozik. Az oldal megnyitása még semmit sem változtatott meg.
    .submit = Cím megerősítése
    .not_you = Nem Ön volt az?
    .not_you_text = Ha nem Ön kérte ezt, zárja be ezt az oldalt. A cím ekkor megerősítetlen marad.

page-verified =
    .heading = Az e-mail-címe meg van erősítve
    .text = Az Ön fiókjának ({ $product }) most már van megerősített címe.
    .next = Bezárhatja ezt az oldalt.

page-change =
    .heading = Erősítse meg az új e-mail-címet
    .text = Ezzel a gombbal megerősíti, hogy a cím, amelyre a linket küldtük, egy fiók ({ $product }) bejelentkezési címe lesz. Az oldal megnyitása még semmit sem változtatott meg.
    .submit = Új cím megerősítése
    .not_you = Nem Ön volt az?
    .not_you_text = Ha nem Ön kérte ezt, zárja be ezt az oldalt. Az Ön megerősítése nélkül semmi sem változik.

page-approve =
    .heading = Hagyja jóvá az e-mail-címe módosítását
    .account = Ehhez a fiókhoz:
    .text = Ezzel a gombbal hozzájárul, hogy az Ön fiókja ({ $product }) az üzenetünkben szereplő másik e-mail-címet kapja. Az oldal megnyitása még semmit sem változtatott meg.
    .submit = Módosítás jóváhagyása
    .not_you = Nem Ön volt az?
    .not_you_text = Ha nem Ön kérte ezt, ne hagyja jóvá a módosítást: a fiókja megtartja a címét. Lehet, hogy valaki ismeri a jelszavát, ezért nyissa meg a szolgáltatást ({ $product }), és módosítsa ott a jelszót.

page-changed =
    .heading = Az e-mail-cím megváltozott
    .text = Mostantól az új címmel lehet bejelentkezni itt: { $product }.
    .next = Bezárhatja ezt az oldalt.

page-change_pending =
    .heading = Még egy megerősítés hiányzik
    .text = Az Önét elmentettük. A cím akkor változik meg, amikor a másik címről is megerősítik.
    .next = Az ehhez szükséges link a másik cím postafiókjában van.

page-revert =
    .heading = E-mail-cím módosításának visszavonása
    .account = A fiókja címe ezután:
    .text = Ha nem Ön kért másik címet, használja ezt a gombot. Ez történik ekkor:
    .restores = Az Ön fiókja ({ $product }) megtartja vagy visszakapja azt a címet, amelyre a linket küldtük.
    .signs_out = Minden eszközön megtörténik a kijelentkeztetés.
    .locks = A jelszava zárolva lesz, amíg be nem állít egy újat.
    .sends = Erre a címre linket küldünk új jelszó beállításához.
    .opened = Az oldal megnyitása még semmit sem változtatott meg.
    .submit = Módosítás visszavonása
    .was_you = Ön volt az?
    .was_you_text = Ha Ön kérte a módosítást, zárja be ezt az oldalt. Itt nincs teendője.

page-reverted =
    .heading = A címmódosítás vissza lett vonva
    .text = Az Ön fiókjához ({ $product }) az a cím tartozik, amelyre a linket küldtük, minden eszközön megtörtént a kijelentkeztetés, és a jelszava zárolva van.
    .next = Úton van egy üzenet, benne az új jelszó beállítására szolgáló linkkel. Ha nem érkezik meg, kérjen új linket a bejelentkezésnél.

page-register =
    .heading = Hozza létre a fiókját
    .invitation = A szolgáltatás ({ $product }) egyik adminisztrátora meghívja Önt, hogy hozzon létre fiókot.
    .account = Ezzel az e-mail-címmel:
    .username = Felhasználónév (nem kötelező)
    .username_hint = A címe helyett ezzel is bejelentkezhet. Legfeljebb 64 karakter, kukac jel nélkül.
    .username_taken = Ez a felhasználónév foglalt. Válasszon másikat.
    .name = Név (nem kötelező)
    .name_hint = Így fogjuk szólítani.
    .policy = A jelszó szabályai:
    .password = Jelszó
    .submit = Fiók létrehozása
    .not_you = Nem Ön volt az?
    .not_you_text = Ha nem szeretne fiókot, zárja be ezt az oldalt: nem jön létre fiók.

page-registered =
    .heading = A fiókja elkészült
    .text = Jelentkezzen be az e-mail-címével és az imént beállított jelszóval.
    .next = Ezt itt teheti meg: { $product }.

page-approval_pending =
    .heading = A fiókja jóváhagyásra vár
    .text = Létrejött, de még nem tud bejelentkezni: előbb egy adminisztrátornak jóvá kell hagynia.
    .next = Amint ez megtörtént, üzenetet küldünk Önnek.

page-closed =
    .heading = A regisztráció zárva van
    .text = Jelenleg csak meghívóval lehet fiókot létrehozni. Nem jött létre fiók.
    .next = Ha szüksége van fiókra, kérjen meghívót a szolgáltatás ({ $product }) egyik adminisztrátorától.

page-email_taken =
    .heading = Ez a cím egy másik fiókhoz tartozik
    .text = Időközben egy másik fiókhoz ({ $product }) rendelték. Semmi sem változott.
    .next = Ha az a fiók az Öné, jelentkezzen be ezzel a címmel. Ha nem, írjon nekünk.

page-dead_link =
    .heading = Ez a link már nem működik
    .used = Már felhasználták.
    .superseded = Újabb link váltotta fel, vagy a kérést lezárták.
    .expired = Lejárt.
    .invalid = Nem lett teljesen kimásolva, vagy már nem érvényes.
    .renew = Új link küldése

page-dead_link-password =
    .renew_text = Ha még szüksége van új jelszóra, új linket tudunk küldeni ugyanarra a címre.
    .next = Ha még szüksége van új jelszóra, kérjen új linket a bejelentkezésnél.

page-dead_link-address =
    .renew_text = Ha még meg kell erősítenie a címét, új linket tudunk küldeni rá.
    .next = Ha még meg kell erősítenie a címét, nyissa meg a szolgáltatást ({ $product }), és kérjen ott új linket.

page-dead_link-change =
    .renew_text = Ha továbbra is az új címet szeretné használni ({ $product }), új linket tudunk küldeni rá.
    .next = Ha továbbra is módosítani szeretné a címét, nyissa meg a szolgáltatást ({ $product }), és kérje ott a módosítást.

page-dead_link-revert =
    .next = Ha valaki más módosította a fiókja címét, és már nem tud bejelentkezni, írjon nekünk.

page-dead_link-registration =
    .renew_text = Ha továbbra is szeretne fiókot, új linket tudunk küldeni ugyanarra a címre.
    .next = Ha már van fiókja, jelentkezzen be vele. Ha továbbra is szeretne egyet, regisztráljon itt: { $product }, vagy kérjen új meghívót attól, aki meghívta.

page-renewed =
    .heading = Nézze meg a postafiókját
    .text = Úton van egy üzenet egy új linkkel ugyanarra a címre.
    .next = Ez néhány percig is eltarthat. Ha nem találja, nézze meg a spammappát is.

page-overloaded =
    .heading = Kérjük, próbálja újra kis idő múlva
    .text = Most túl sok kérés érkezik. Semmi sem változott.
    .next = Várjon egy percet, majd próbálja újra.

page-cross_site =
    .heading = Ez az űrlap egy másik webhelyről érkezett
    .text = Az Ön biztonsága érdekében csak a saját oldalainkról fogadunk el űrlapokat. Semmi sem változott.
    .next = Nyissa meg a kívánt oldalt a szolgáltatásban ({ $product }) vagy az üzenetben lévő linkkel, és használja az ott található űrlapot.

page-unreadable =
    .heading = Ezt az űrlapot nem sikerült beolvasni
    .text = Semmi sem változott.
    .next = Lépjen vissza, töltse be újra az oldalt, és használja az ott található űrlapot. Ha jelszót kér, legfeljebb 1024 bájtos jelszót adjon meg.

page-not_found =
    .heading = Ezen a címen nincs semmi
    .text = Lehet, hogy elírás van benne, vagy nem lett teljesen kimásolva.
    .next = Ha egy üzenetben lévő link hozta ide, nyissa meg újra, vagy másolja ki a teljes linket.
