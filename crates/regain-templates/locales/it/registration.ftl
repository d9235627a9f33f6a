# The messages about a new account.

registration-register =
    .subject = Completa la registrazione a { $product }
    .preheader = Il link per completare la registrazione è valido per { $valid_for }.
    .heading = Completa la registrazione
    .reason = È stata avviata una registrazione a { $product } con questo indirizzo email.
    .action = Completa la registrazione
    .validity = Il link è valido per { $valid_for } e funziona una sola volta. Scadenza: { $valid_until }.
    .about = Informazioni su questa richiesta
    .not_you = Se la richiesta non è tua, puoi ignorare questo messaggio: non verrà creato alcun account.

registration-invitation =
    .subject = Invito a { $product }
    .preheader = Il link per creare il tuo account è valido per { $valid_for }.
    .heading = Hai ricevuto un invito a { $product }
    .reason = L’amministrazione di { $product } ti invita a creare un account con questo indirizzo email.
    .action = Accetta l’invito
    .validity = Il link è valido per { $valid_for } e funziona una sola volta. Scadenza: { $valid_until }.
    .not_you = Se non aspettavi questo invito, puoi ignorare questo messaggio: nessun account viene creato se non lo accetti.

registration-taken =
    .subject = Hai già un account { $product }
    .preheader = Qualcuno voleva usare il tuo indirizzo email per un altro account. Non è cambiato nulla.
    .heading = Hai già un account
    .reason = Qualcuno voleva registrarsi a { $product } con questo indirizzo email o usarlo per un altro account. L’indirizzo appartiene al tuo account, quindi non è cambiato nulla.
    .was_you = Se la richiesta è tua, accedi con questo indirizzo. Se hai dimenticato la password, puoi reimpostarla lì.
    .action = Apri { $product }
    .about = Informazioni su questa richiesta
    .not_you = Se la richiesta non è tua, puoi ignorare questo messaggio: il tuo account e la tua password restano gli stessi.

registration-approved =
    .subject = Il tuo account { $product } è stato approvato
    .preheader = Ora puoi accedere.
    .heading = Il tuo account è stato approvato
    .reason = L’amministrazione di { $product } ha approvato il tuo account. Ora puoi accedere.
    .action = Apri { $product }
    .about = Informazioni sul tuo account
    .not_you = Se non hai fatto tu la registrazione, avvisaci rispondendo a questo messaggio.
