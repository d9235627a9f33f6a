# The link that confirms the address of an account.
email_verification-verify =
    .subject = { $product }: e-mail-cím megerősítése
    .preheader = A cím megerősítésére szolgáló link { $valid_for } érvényes.
    .heading = Erősítse meg az e-mail-címét
    .reason = Kérjük, erősítse meg, hogy ez az e-mail-cím az Ön fiókjához ({ $product }) tartozik.
    .action = E-mail-cím megerősítése
    .validity = A link { $valid_for } érvényes, eddig: { $valid_until }.
    .about = Erről a kérésről
    .not_you = Ha nem Ön kérte ezt, figyelmen kívül hagyhatja ezt az üzenetet: a cím megerősítetlen marad, és semmi sem változik.
