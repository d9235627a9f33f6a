# The messages about a registration: to complete it, an invitation, an address already in use, an approval.
registration-register =
    .subject = { $product }: fejezze be a regisztrációt
    .preheader = A regisztráció befejezésére szolgáló link { $valid_for } érvényes.
    .heading = Fejezze be a regisztrációt
    .reason = Ezzel az e-mail-címmel regisztrációt kezdtek itt: { $product }.
    .action = Regisztráció befejezése
    .validity = A link { $valid_for } érvényes, eddig: { $valid_until }, és csak egyszer működik.
    .about = Erről a kérésről
    .not_you = Ha nem Ön volt az, figyelmen kívül hagyhatja ezt az üzenetet: nem jön létre fiók.

registration-invitation =
    .subject = { $product }: meghívó
    .preheader = A fiók létrehozására szolgáló link { $valid_for } érvényes.
    .heading = Meghívója érkezett ide: { $product }
    .reason = A szolgáltatás ({ $product }) egyik adminisztrátora meghívja Önt, hogy hozzon létre fiókot ezzel az e-mail-címmel.
    .action = Meghívó elfogadása
    .validity = A link { $valid_for } érvényes, eddig: { $valid_until }, és csak egyszer működik.
    .not_you = Ha nem számított erre a meghívóra, figyelmen kívül hagyhatja ezt az üzenetet: amíg nem fogadja el, nem jön létre fiók.

registration-taken =
    .subject = { $product }: Önnek már van fiókja
    .preheader = Valaki egy másik fiókhoz akarta használni az Ön e-mail-címét. Semmi sem változott.
    .heading = Önnek már van fiókja
    .reason = Valaki ezzel az e-mail-címmel akart regisztrálni ({ $product }), vagy egy másik fiókhoz akarta használni. A cím az Ön fiókjához tartozik, ezért semmi sem változott.
    .was_you = Ha Ön volt az, jelentkezzen be ezzel a címmel. Ha elfelejtette a jelszavát, ott visszaállíthatja.
    .action = { $product } megnyitása
    .about = Erről a kérésről
    .not_you = Ha nem Ön volt az, figyelmen kívül hagyhatja ezt az üzenetet: a fiókja és a jelszava ugyanaz marad.

registration-approved =
    .subject = { $product }: fiókját jóváhagyták
    .preheader = Most már bejelentkezhet.
    .heading = Fiókját jóváhagyták
    .reason = A szolgáltatás ({ $product }) egyik adminisztrátora jóváhagyta az Ön fiókját. Most már bejelentkezhet.
    .action = { $product } megnyitása
    .about = Az Ön fiókjáról
    .not_you = Ha nem Ön regisztrált, jelezze nekünk, válaszolva erre az üzenetre.
