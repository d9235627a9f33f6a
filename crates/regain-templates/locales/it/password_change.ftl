# The notice that a password was changed.

password_change-changed =
    .subject = La tua password di { $product } è stata modificata
    .preheader = Data della modifica: { $changed_at }. Se non l’hai fatta tu, agisci subito.
    .heading = La tua password è stata modificata
    .reason = La password del tuo account { $product } è stata modificata.
    .about = Informazioni su questa modifica
    .was_you = Se l’hai fatta tu, non devi fare altro.
    .not_you = Se non l’hai fatta tu, agisci subito: apri { $product }, reimposta lì la tua password e avvisaci rispondendo a questo messaggio.
    .action = Apri { $product }
