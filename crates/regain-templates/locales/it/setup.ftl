# The notice that the application is set up.

setup-done =
    .subject = La configurazione di { $product } è completa
    .preheader = Il tuo account ha una nuova password. Se non hai fatto tu la configurazione, agisci subito.
    .heading = La configurazione è completa
    .reason = La configurazione di { $product } è completa e il tuo account ha la password scelta in quell’occasione.
    .about = Informazioni sulla configurazione
    .was_you = Se l’hai fatta tu, non devi fare altro.
    .not_you = Se non l’hai fatta tu, agisci subito: apri { $product }, reimposta lì la tua password e avvisaci rispondendo a questo messaggio.
    .action = Apri { $product }
