# Der Link, der die Adresse eines Kontos bestätigt.
email_verification-verify =
    .subject = E-Mail-Adresse für { $product } bestätigen
    .preheader = Der Link, mit dem Sie Ihre Adresse bestätigen, ist { $valid_for } gültig.
    .heading = E-Mail-Adresse bestätigen
    .reason = Bitte bestätigen Sie, dass diese E-Mail-Adresse zu Ihrem Konto bei { $product } gehört.
    .action = E-Mail-Adresse bestätigen
    .validity = Der Link ist { $valid_for } gültig, bis { $valid_until }.
    .about = Über diese Anfrage
    .not_you = Falls Sie das nicht angefordert haben, können Sie diese Nachricht ignorieren: Die Adresse bleibt unbestätigt, und es ändert sich nichts.
