# The messages about a change of address.

email_change-confirm =
    .subject = Verifica il nuovo indirizzo per { $product }
    .preheader = Il link per verificare il nuovo indirizzo è valido per { $valid_for }.
    .heading = Verifica il nuovo indirizzo email
    .reason = Questo indirizzo email dovrebbe diventare l’indirizzo di accesso di un account { $product }. Non cambia nulla finché non viene verificato.
    .action = Verifica il nuovo indirizzo
    .validity = Il link è valido per { $valid_for }. Scadenza: { $valid_until }.
    .about = Informazioni su questa richiesta
    .not_you = Se la richiesta non è tua, non verificare l’indirizzo. Puoi ignorare questo messaggio: senza la tua verifica non cambia nulla.

email_change-approve =
    .subject = Approva la modifica dell’indirizzo per { $product }
    .preheader = Il link per approvare la modifica è valido per { $valid_for }. Senza la tua approvazione non cambia nulla.
    .heading = Approva la modifica del tuo indirizzo email
    .reason = Abbiamo ricevuto una richiesta di assegnare un altro indirizzo email al tuo account { $product }. Senza la tua approvazione non cambia nulla.
    .about = Informazioni su questa richiesta
    .was_you = Se la richiesta è tua, controlla il nuovo indirizzo e approva la modifica con il link qui sotto.
    .action = Approva la modifica
    .validity = Il link è valido per { $valid_for } e funziona una sola volta. Scadenza: { $valid_until }.
    .not_you = Se la richiesta non è tua, non approvare la modifica: il tuo account mantiene questo indirizzo. Qualcuno potrebbe conoscere la tua password, quindi apri { $product } e modificala lì.

email_change-asked =
    .subject = Richiesta di modifica dell’indirizzo per { $product }
    .preheader = Se la richiesta è tua, non devi fare nulla. Se non lo è, puoi bloccare la modifica entro { $valid_for }.
    .heading = Richiesta di modifica del tuo indirizzo email
    .reason = Abbiamo ricevuto una richiesta di modificare l’indirizzo email del tuo account { $product }. Non cambia nulla finché il nuovo indirizzo non viene verificato.
    .about = Informazioni su questa richiesta
    .was_you = Se la richiesta è tua, qui non devi fare altro.
    .not_you = Se la richiesta non è tua, un’altra persona ha accesso al tuo account. Agisci subito e blocca la modifica con il link qui sotto: il tuo account mantiene questo indirizzo, tutti i dispositivi vengono disconnessi e ricevi un link per impostare una nuova password.
    .action = La richiesta non è mia
    .validity = Il link è valido per { $valid_for }, anche se nel frattempo il nuovo indirizzo è stato verificato. Scadenza: { $valid_until }.

email_change-changed =
    .subject = Il tuo indirizzo per { $product } è stato modificato
    .preheader = Se non hai fatto tu la modifica, agisci subito: puoi annullarla entro { $valid_for }.
    .heading = Il tuo indirizzo email è stato modificato
    .reason = L’indirizzo email del tuo account { $product } è stato modificato. D’ora in poi accedi con il nuovo indirizzo.
    .about = Informazioni su questa modifica
    .was_you = Se hai fatto tu la modifica, non devi fare altro.
    .not_you = Se non hai fatto tu la modifica, agisci subito e annullala con il link qui sotto: il tuo account riottiene questo indirizzo, tutti i dispositivi vengono disconnessi e ricevi un link per impostare una nuova password.
    .action = La modifica non è mia
    .validity = Il link è valido per { $valid_for }. Scadenza: { $valid_until }.

email_change-reverted =
    .subject = Modifica dell’indirizzo per { $product } annullata
    .preheader = La tua password è bloccata. Il link per impostarne una nuova arriva in un altro messaggio.
    .heading = La modifica dell’indirizzo è stata annullata
    .reason = La modifica del tuo indirizzo email è stata annullata. Questo è l’indirizzo del tuo account { $product } e tutti i dispositivi sono stati disconnessi.
    .next = La tua password è bloccata finché non ne imposti una nuova. Il link per farlo arriva in un altro messaggio. Se non arriva, richiedi un nuovo link nella pagina di accesso.
    .action = Apri { $product }
    .about = Informazioni su questa modifica
    .not_you = Se non l’hai annullata tu, avvisaci rispondendo a questo messaggio.
