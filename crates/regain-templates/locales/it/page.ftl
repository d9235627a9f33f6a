# What all pages share, and the pages.

page =
    .error_prefix = Errore:
    .errors = C’è un problema
    .home = Apri { $product }
    .contact = Domande? Scrivi a:
    .language = italiano
    .sign_in = Accedi
    .show = Mostra la password
    .hide = Nascondi la password
    .shown = La tua password è visibile.
    .hidden = La tua password è nascosta.
    .met = fatto
    .unmet = manca ancora

page-forgot =
    .heading = Hai dimenticato la password?
    .text = Inserisci il tuo indirizzo email o il tuo nome utente. Invieremo poi un messaggio con un link per impostare una nuova password.
    .login = Indirizzo email o nome utente
    .submit = Invia il link

page-registration =
    .heading = Crea un account
    .text = Inserisci il tuo indirizzo email. Invieremo poi un messaggio con un link per continuare.
    .email = Indirizzo email
    .submit = Invia il link
    .known = Se hai già un account, usalo per accedere.

page-verification =
    .heading = Verifica il tuo indirizzo email
    .account = Per l’account
    .text = Inviamo un messaggio con un link all’indirizzo del tuo account { $product }.
    .submit = Invia il link

page-email_change =
    .heading = Modifica il tuo indirizzo email
    .account = Il tuo indirizzo attuale
    .text = Inviamo un messaggio con un link al nuovo indirizzo. Non cambia nulla finché il nuovo indirizzo non viene verificato.
    .email = Nuovo indirizzo email
    .current = Password attuale
    .current_wrong = Questa non è la tua password attuale.
    .submit = Invia il link

page-sent =
    .heading = Controlla la tua casella di posta
    .delay = Possono volerci alcuni minuti. Se non trovi il messaggio, guarda anche nella cartella dello spam.
    .code_text = Se il messaggio contiene un codice, puoi usarlo per continuare anche qui.
    .code = Codice del messaggio
    .code_hint = 8 cifre
    .code_wrong = Questo codice non è corretto oppure non è più valido. Controllalo o usa il link nel messaggio.
    .submit = Continua con il codice
    .again_text = Non è arrivato nulla?
    .again = Invia di nuovo
    .wait = Potrai fare una nuova richiesta tra { $span }.
    .other = Inserisci un altro indirizzo

page-sent-password =
    .text = Se esiste un account { $product } che corrisponde a ciò che hai inserito, un messaggio con un link per impostare una nuova password è in arrivo.

page-sent-registration =
    .text = Un messaggio con un link per completare la registrazione è in arrivo all’indirizzo che hai inserito.

page-sent-address =
    .text = Un messaggio con un link di verifica è in arrivo all’indirizzo del tuo account { $product }.

page-sent-change =
    .text = Un messaggio con un link di verifica è in arrivo al nuovo indirizzo. Fino alla verifica non cambia nulla.

page-password_change =
    .heading = Modifica la tua password
    .account = Per l’account
    .username = Account
    .current = Password attuale
    .current_wrong = Questa non è la tua password attuale.
    .policy = Regole per la nuova password:
    .password = Nuova password
    .confirmation = Nuova password, ancora una volta
    .submit = Salva la nuova password
    .forgot = Hai dimenticato la password?

page-password_changed =
    .heading = La tua password è stata modificata
    .text = D’ora in poi usa quella nuova.
    .next = Ti abbiamo inviato anche un messaggio sulla modifica.

page-setup =
    .heading = Configura { $product }
    .text = Scegli una nuova password per il tuo account di amministrazione e le impostazioni per chi non ne ha scelte altre.
    .account = Per l’account
    .username = Account
    .policy = Regole per la nuova password:
    .password = Nuova password
    .locale = Lingua
    .time_zone = Fuso orario
    .time_zone_hint = Ad esempio Europe/Berlin o UTC.
    .submit = Completa la configurazione

page-setup_done =
    .heading = La configurazione di { $product } è completa
    .text = Il tuo account ha la nuova password.
    .next = D’ora in poi usala per accedere.

page-setup_already_done =
    .heading = La configurazione di { $product } è già completa
    .text = La configurazione si può fare una sola volta. Non è stato modificato nulla.
    .next = Se vuoi modificare la tua password, accedi e modificala lì.

page-already_verified =
    .heading = Il tuo indirizzo email è già verificato
    .text = Non devi fare altro.
    .next = Puoi chiudere questa pagina.

page-sign_in_first =
    .heading = Accedi per continuare
    .text = Questa pagina è per chi ha effettuato l’accesso a { $product }.
    .next = Accedi, poi apri di nuovo questa pagina.

page-sign_in_again =
    .heading = Accedi di nuovo
    .text = Per la tua sicurezza, qui serve un accesso recente con la tua password. Non è stato modificato nulla.
    .next = Accedi con la tua password, poi apri di nuovo questa pagina.

page-forbidden =
    .heading = Il tuo account non può farlo
    .text = Non ha l’autorizzazione necessaria per questa pagina. Non è stato modificato nulla.
    .next = Se ti serve, chiedila all’amministrazione di { $product }.

page-no_mail =
    .heading = Al momento non possiamo inviare messaggi
    .text = Non è stato inviato né modificato nulla.
    .next = Riprova più tardi oppure scrivici.

page-too_many =
    .heading = Troppi tentativi
    .text = Per la tua sicurezza facciamo una pausa. Non è stato modificato nulla.
    .next = Potrai riprovare tra { $span }.

page-failed =
    .heading = Qualcosa è andato storto da parte nostra
    .text = Non è colpa tua, ma forse non abbiamo fatto quello che hai chiesto.
    .next = Riprova tra qualche minuto. Se succede di nuovo, scrivici.

page-reset =
    .heading = Imposta una nuova password
    .account = Per l’account
    .username = Account
    .policy = Regole per la nuova password:
    .password = Nuova password
    .confirmation = Nuova password, ancora una volta
    .submit = Salva la nuova password
    .not_you = La richiesta non è tua?
    .not_you_text = Se non hai chiesto una nuova password, chiudi la richiesta. Il link smetterà di funzionare e la tua password resterà la stessa.
    .cancel = La richiesta non è mia

page-password_set =
    .heading = La tua nuova password è impostata
    .text = D’ora in poi usala per accedere.
    .next = Ti abbiamo inviato anche un messaggio sulla modifica.

page-cancelled =
    .heading = La richiesta è stata chiusa
    .text = Il link non funziona più e la tua password resta la stessa.
    .next = Non devi fare altro. Se continui a ricevere messaggi di questo tipo, scrivici.

page-verify =
    .heading = Verifica il tuo indirizzo email
    .account = Per l’account
    .text = Con questo pulsante confermi che l’indirizzo a cui abbiamo inviato il link appartiene al tuo account { $product }. L’apertura di questa pagina non ha cambiato nulla.
    .submit = Verifica questo indirizzo
    .not_you = La richiesta non è tua?
    .not_you_text = Se la richiesta non è tua, chiudi questa pagina. L’indirizzo resterà non verificato.

page-verified =
    .heading = Il tuo indirizzo email è verificato
    .text = Il tuo account { $product } ha ora un indirizzo verificato.
    .next = Puoi chiudere questa pagina.

page-change =
    .heading = Verifica il nuovo indirizzo email
    .text = Con questo pulsante confermi che l’indirizzo a cui abbiamo inviato il link diventa l’indirizzo di accesso di un account { $product }. L’apertura di questa pagina non ha cambiato nulla.
    .submit = Verifica il nuovo indirizzo
    .not_you = La richiesta non è tua?
    .not_you_text = Se la richiesta non è tua, chiudi questa pagina. Senza la tua verifica non cambia nulla.

page-approve =
    .heading = Approva la modifica del tuo indirizzo email
    .account = Per l’account
    .text = Con questo pulsante accetti che al tuo account { $product } venga assegnato l’altro indirizzo email indicato nel nostro messaggio. L’apertura di questa pagina non ha cambiato nulla.
    .submit = Approva la modifica
    .not_you = La richiesta non è tua?
    .not_you_text = Se la richiesta non è tua, non approvare la modifica: il tuo account mantiene il suo indirizzo. Qualcuno potrebbe conoscere la tua password, quindi apri { $product } e modificala lì.

page-changed =
    .heading = L’indirizzo email è stato modificato
    .text = D’ora in poi, per accedere a { $product } si usa il nuovo indirizzo.
    .next = Puoi chiudere questa pagina.

page-change_pending =
    .heading = Manca ancora una conferma
    .text = La tua è stata salvata. L’indirizzo cambierà non appena arriverà la conferma anche dall’altro indirizzo.
    .next = Il link per farlo si trova nella casella di posta dell’altro indirizzo.

page-revert =
    .heading = Annulla la modifica del tuo indirizzo email
    .account = L’indirizzo del tuo account dopo l’annullamento:
    .text = Se non hai chiesto tu un altro indirizzo, usa questo pulsante. Ecco che cosa fa:
    .restores = Il tuo account { $product } mantiene o riottiene l’indirizzo a cui abbiamo inviato il link.
    .signs_out = Tutti i dispositivi vengono disconnessi.
    .locks = La tua password è bloccata finché non ne imposti una nuova.
    .sends = Inviamo a quell’indirizzo un link per impostare una nuova password.
    .opened = L’apertura di questa pagina non ha cambiato nulla.
    .submit = Annulla la modifica
    .was_you = La richiesta è tua?
    .was_you_text = Se hai chiesto tu la modifica, chiudi questa pagina. Qui non devi fare nulla.

page-reverted =
    .heading = La modifica dell’indirizzo è stata annullata
    .text = Il tuo account { $product } ha l’indirizzo a cui abbiamo inviato il link, tutti i dispositivi sono stati disconnessi e la tua password è bloccata.
    .next = Un messaggio con un link per impostare una nuova password è in arrivo. Se non arriva, richiedi un nuovo link nella pagina di accesso.

page-register =
    .heading = Crea il tuo account
    .invitation = L’amministrazione di { $product } ti invita a creare un account.
    .account = Con l’indirizzo email
    .username = Nome utente (facoltativo)
    .username_hint = Puoi usarlo per accedere al posto dell’indirizzo. Al massimo 64 caratteri, senza chiocciola.
    .username_taken = Questo nome utente è già in uso. Scegline un altro.
    .name = Nome (facoltativo)
    .name_hint = È il nome con cui ci rivolgiamo a te.
    .policy = Regole per la tua password:
    .password = Password
    .submit = Crea l’account
    .not_you = La richiesta non è tua?
    .not_you_text = Se non volevi un account, chiudi questa pagina: non ne verrà creato nessuno.

page-registered =
    .heading = Il tuo account è pronto
    .text = Accedi con il tuo indirizzo email e la password che hai appena impostato.
    .next = Puoi farlo su { $product }.

page-approval_pending =
    .heading = Il tuo account è in attesa di approvazione
    .text = È stato creato, ma non puoi ancora accedere: prima deve approvarlo l’amministrazione.
    .next = Ti invieremo un messaggio non appena sarà approvato.

page-closed =
    .heading = Le registrazioni sono chiuse
    .text = Al momento solo chi ha un invito può creare un account. Non è stato creato alcun account.
    .next = Se te ne serve uno, chiedi un invito all’amministrazione di { $product }.

page-email_taken =
    .heading = Questo indirizzo appartiene a un altro account
    .text = Nel frattempo è stato assegnato a un altro account { $product }. Non è stato modificato nulla.
    .next = Se quell’account è tuo, accedi con questo indirizzo. In caso contrario, scrivici.

page-dead_link =
    .heading = Questo link non funziona più
    .used = È già stato usato.
    .superseded = È stato sostituito da un link più recente, oppure la richiesta è stata chiusa.
    .expired = È scaduto.
    .invalid = Non è stato copiato per intero, oppure non è più valido.
    .renew = Invia un nuovo link

page-dead_link-password =
    .renew_text = Se hai ancora bisogno di una nuova password, possiamo inviare un nuovo link allo stesso indirizzo.
    .next = Se hai ancora bisogno di una nuova password, richiedi un nuovo link nella pagina di accesso.

page-dead_link-address =
    .renew_text = Se devi ancora verificare il tuo indirizzo, possiamo inviare un nuovo link a quell’indirizzo.
    .next = Se devi ancora verificare il tuo indirizzo, apri { $product } e richiedi lì un nuovo link.

page-dead_link-change =
    .renew_text = Se il nuovo indirizzo deve ancora diventare il tuo su { $product }, possiamo inviare un nuovo link a quell’indirizzo.
    .next = Se vuoi ancora modificare il tuo indirizzo, apri { $product } e richiedi lì la modifica.

page-dead_link-revert =
    .next = Se un’altra persona ha modificato l’indirizzo del tuo account e non riesci più ad accedere, scrivici.

page-dead_link-registration =
    .renew_text = Se vuoi ancora un account, possiamo inviare un nuovo link allo stesso indirizzo.
    .next = Se hai già un account, usalo per accedere. Se ne vuoi ancora uno, registrati su { $product } oppure richiedi un nuovo invito a chi ti ha mandato il primo.

page-renewed =
    .heading = Controlla la tua casella di posta
    .text = Un messaggio con un nuovo link è in arrivo allo stesso indirizzo.
    .next = Possono volerci alcuni minuti. Se non lo trovi, guarda anche nella cartella dello spam.

page-overloaded =
    .heading = Riprova tra un momento
    .text = In questo momento ci sono troppe richieste. Non è stato modificato nulla.
    .next = Aspetta un minuto, poi riprova.

page-cross_site =
    .heading = Questo modulo proviene da un altro sito
    .text = Per la tua sicurezza accettiamo solo moduli dalle nostre pagine. Non è stato modificato nulla.
    .next = Apri la pagina che ti serve da { $product } o dal link nel tuo messaggio e usa il modulo che trovi lì.

page-unreadable =
    .heading = Non è stato possibile leggere questo modulo
    .text = Non è stato modificato nulla.
    .next = Torna indietro, ricarica la pagina e usa il modulo che trovi lì. Se chiede una password, inseriscine una di al massimo 1024 byte.

page-not_found =
    .heading = Non c’è nulla a questo indirizzo
    .text = Forse contiene un errore di battitura, oppure non è stato copiato per intero.
    .next = Se arrivi qui da un link in un messaggio, aprilo di nuovo o copialo per intero.
