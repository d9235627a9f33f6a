# The messages about setting a new password.

password_reset-reset =
    .subject = Reimposta la tua password di { $product }
    .preheader = Il link per impostare una nuova password è valido per { $valid_for }.
    .heading = Imposta una nuova password
    .reason = Abbiamo ricevuto una richiesta di reimpostare la password del tuo account { $product }.
    .action = Imposta una nuova password
    .validity = Il link è valido per { $valid_for } e funziona una sola volta. Scadenza: { $valid_until }.
    .about = Informazioni su questa richiesta
    .not_you = Se la richiesta non è tua, puoi ignorare questo messaggio: il link da solo non cambia nulla.

password_reset-by_administrator =
    .subject = Imposta una nuova password per { $product }
    .preheader = Il link per impostare una nuova password è valido per { $valid_for }.
    .heading = Imposta una nuova password
    .reason = L’amministrazione di { $product } ha avviato la reimpostazione della password del tuo account.
    .action = Imposta una nuova password
    .validity = Il link è valido per { $valid_for } e funziona una sola volta. Scadenza: { $valid_until }.
    .about = Informazioni su questa richiesta
    .not_you = Se non te l’aspettavi, chiedi all’amministrazione prima di aprire il link. Il link da solo non cambia nulla.

password_reset-no_account =
    .subject = Nessuna password di { $product } reimpostata
    .preheader = Non esiste un account { $product } con questo indirizzo di cui si possa reimpostare la password.
    .heading = Nessuna password è stata reimpostata
    .reason = Qualcuno ha chiesto di reimpostare la password di { $product } per questo indirizzo email. Non abbiamo trovato alcun account con questo indirizzo di cui si possa reimpostare la password.
    .was_you = Se la richiesta è tua, prova con l’indirizzo che hai usato per la registrazione, accedi in un altro modo o crea un account.
    .action = Apri { $product }
    .about = Informazioni su questa richiesta
    .not_you = Se la richiesta non è tua, puoi ignorare questo messaggio: non è cambiato nulla.
