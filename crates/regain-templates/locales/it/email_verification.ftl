# The message that asks to verify the address of an account.

email_verification-verify =
    .subject = Verifica il tuo indirizzo email per { $product }
    .preheader = Il link per verificare il tuo indirizzo è valido per { $valid_for }.
    .heading = Verifica il tuo indirizzo email
    .reason = Conferma che questo indirizzo email appartiene al tuo account { $product }.
    .action = Verifica l’indirizzo email
    .validity = Il link è valido per { $valid_for }. Scadenza: { $valid_until }.
    .about = Informazioni su questa richiesta
    .not_you = Se la richiesta non è tua, puoi ignorare questo messaggio: l’indirizzo resta non verificato e non cambia nulla.
