# The link to set a new password, to somebody who asked for it, for whom an administrator asked, or who has no such account.
password_reset-reset =
    .subject = { $product }: jelszó visszaállítása
    .preheader = Az új jelszó beállítására szolgáló link { $valid_for } érvényes.
    .heading = Új jelszó beállítása
    .reason = Kérés érkezett az Ön fiókjához ({ $product }) tartozó jelszó visszaállítására.
    .action = Új jelszó beállítása
    .validity = A link { $valid_for } érvényes, eddig: { $valid_until }, és csak egyszer működik.
    .about = Erről a kérésről
    .not_you = Ha nem Ön volt az, figyelmen kívül hagyhatja ezt az üzenetet: a link önmagában semmit sem változtat meg.

password_reset-by_administrator =
    .subject = { $product }: állítson be új jelszót
    .preheader = Az új jelszó beállítására szolgáló link { $valid_for } érvényes.
    .heading = Új jelszó beállítása
    .reason = A szolgáltatás ({ $product }) egyik adminisztrátora elindította az Ön fiókjához tartozó jelszó visszaállítását.
    .action = Új jelszó beállítása
    .validity = A link { $valid_for } érvényes, eddig: { $valid_until }, és csak egyszer működik.
    .about = Erről a kérésről
    .not_you = Ha nem számított erre, kérdezze meg az adminisztrátort, mielőtt megnyitja a linket. A link önmagában semmit sem változtat meg.

password_reset-no_account =
    .subject = { $product }: nem történt jelszó-visszaállítás
    .preheader = Ezzel a címmel nincs olyan fiók ({ $product }), amelynek a jelszava visszaállítható lenne.
    .heading = Nem történt jelszó-visszaállítás
    .reason = Valaki jelszó-visszaállítást kért ({ $product }) ehhez az e-mail-címhez. Nem találtunk ezzel a címmel olyan fiókot, amelynek a jelszava visszaállítható lenne.
    .was_you = Ha Ön volt az, próbálja meg azzal a címmel, amellyel regisztrált, jelentkezzen be más módon, vagy hozzon létre fiókot.
    .action = { $product } megnyitása
    .about = Erről a kérésről
    .not_you = Ha nem Ön volt az, figyelmen kívül hagyhatja ezt az üzenetet: semmi sem változott.
