# The messages about a change of address: to confirm, to approve, asked for, changed, cancelled.
email_change-confirm =
    .subject = { $product }: új cím megerősítése
    .preheader = Az új cím megerősítésére szolgáló link { $valid_for } érvényes.
    .heading = Erősítse meg az új e-mail-címet
    .reason = A kérés szerint ez az e-mail-cím lesz egy fiók ({ $product }) bejelentkezési címe. Amíg nincs megerősítve, semmi sem változik.
    .action = Új cím megerősítése
    .validity = A link { $valid_for } érvényes, eddig: { $valid_until }.
    .about = Erről a kérésről
    .not_you = Ha nem Ön kérte ezt, ne erősítse meg a címet. Figyelmen kívül hagyhatja ezt az üzenetet: az Ön megerősítése nélkül semmi sem változik.

email_change-approve =
    .subject = { $product }: hagyja jóvá a címmódosítást
    .preheader = A módosítás jóváhagyására szolgáló link { $valid_for } érvényes. Az Ön jóváhagyása nélkül semmi sem változik.
    .heading = Hagyja jóvá az e-mail-címe módosítását
    .reason = Kérés érkezett, hogy az Ön fiókja ({ $product }) másik e-mail-címet kapjon. Az Ön jóváhagyása nélkül semmi sem változik.
    .about = Erről a kérésről
    .was_you = Ha Ön volt az, ellenőrizze az új címet, és hagyja jóvá a módosítást az alábbi linkkel.
    .action = Módosítás jóváhagyása
    .validity = A link { $valid_for } érvényes, eddig: { $valid_until }, és csak egyszer működik.
    .not_you = Ha nem Ön volt az, ne hagyja jóvá a módosítást: a fiókja megtartja ezt a címet. Lehet, hogy valaki ismeri a jelszavát, ezért nyissa meg a szolgáltatást ({ $product }), és módosítsa ott a jelszót.

email_change-asked =
    .subject = { $product }: címmódosítási kérés érkezett
    .preheader = Ha Ön volt az, nincs teendője. Ha nem, még { $valid_for } leállíthatja a módosítást.
    .heading = Kérés érkezett az e-mail-címe módosítására
    .reason = Kérés érkezett az Ön fiókjához ({ $product }) tartozó e-mail-cím módosítására. Amíg az új cím nincs megerősítve, semmi sem változik.
    .about = Erről a kérésről
    .was_you = Ha Ön volt az, itt nincs több teendője.
    .not_you = Ha nem Ön volt az, valaki más hozzáfér a fiókjához. Intézkedjen most, és állítsa le a módosítást az alábbi linkkel: a fiókja megtartja ezt a címet, minden eszközön megtörténik a kijelentkeztetés, és Ön linket kap új jelszó beállításához.
    .action = Nem én voltam
    .validity = A link { $valid_for } érvényes, eddig: { $valid_until }, akkor is, ha addigra megerősítették az új címet.

email_change-changed =
    .subject = { $product }: e-mail-címe megváltozott
    .preheader = Ha nem Ön volt az, intézkedjen most: még { $valid_for } visszavonhatja a módosítást.
    .heading = E-mail-címe megváltozott
    .reason = Megváltozott az Ön fiókjának ({ $product }) e-mail-címe. Mostantól az új címmel jelentkezhet be.
    .about = Erről a módosításról
    .was_you = Ha Ön volt az, nincs több teendője.
    .not_you = Ha nem Ön volt az, intézkedjen most, és vonja vissza a módosítást az alábbi linkkel: a fiókja visszakapja ezt a címet, minden eszközön megtörténik a kijelentkeztetés, és Ön linket kap új jelszó beállításához.
    .action = Nem én voltam
    .validity = A link { $valid_for } érvényes, eddig: { $valid_until }.

email_change-reverted =
    .subject = { $product }: címmódosítás visszavonva
    .preheader = A jelszava zárolva van. Az új jelszó beállítására szolgáló link másik üzenetben érkezik.
    .heading = A címmódosítás vissza lett vonva
    .reason = Az e-mail-címe módosítása vissza lett vonva. Ez a cím tartozik az Ön fiókjához ({ $product }), és minden eszközön megtörtént a kijelentkeztetés.
    .next = A jelszava zárolva van, amíg be nem állít egy újat. Az ehhez szükséges link másik üzenetben érkezik. Ha nem érkezik meg, kérjen új linket a bejelentkezésnél.
    .action = { $product } megnyitása
    .about = Erről a módosításról
    .not_you = Ha nem Ön vonta vissza, jelezze nekünk, válaszolva erre az üzenetre.
