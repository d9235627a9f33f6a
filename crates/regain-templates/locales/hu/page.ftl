# What all pages share, and the sentences of each page.
page =
    .error_prefix = Hiba:
    .errors = Valamit javítani kell
    .home = { $product } megnyitása
    .contact = Kérdése van? Írjon ide:

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
    .next = Várjon egy percet, majd nyissa meg újra az üzenetben lévő linket.

page-cross_site =
    .heading = Ez az űrlap egy másik webhelyről érkezett
    .text = Az Ön biztonsága érdekében csak a saját oldalainkról fogadunk el űrlapokat. Semmi sem változott.
    .next = Nyissa meg az üzenetben lévő linket, és használja az ott található űrlapot.

page-unreadable =
    .heading = Ezt az űrlapot nem sikerült beolvasni
    .text = Semmi sem változott.
    .next = Nyissa meg újra az üzenetben lévő linket, és használja az ott található űrlapot. Ha jelszót kér, legfeljebb 1024 bájtos jelszót adjon meg.

page-not_found =
    .heading = Ezen a címen nincs semmi
    .text = Lehet, hogy elírás van benne, vagy nem lett teljesen kimásolva.
    .next = Ha egy üzenetben lévő link hozta ide, nyissa meg újra, vagy másolja ki a teljes linket.
