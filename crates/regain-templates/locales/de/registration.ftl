# Der Link, mit dem eine Registrierung weitergeht, an eine Adresse, die jeder eingegeben haben kann.
registration-register =
    .subject = Registrierung bei { $product } abschließen
    .preheader = Der Link, mit dem Sie Ihre Registrierung abschließen, ist { $valid_for } gültig.
    .heading = Registrierung abschließen
    .reason = Mit dieser E-Mail-Adresse wurde eine Registrierung bei { $product } begonnen.
    .action = Registrierung abschließen
    .validity = Der Link ist { $valid_for } gültig, bis { $valid_until }, und funktioniert nur einmal.
    .about = Über diese Anfrage
    .not_you = Falls Sie das nicht waren, können Sie diese Nachricht ignorieren: Es wird dann kein Konto angelegt.

registration-invitation =
    .subject = Einladung zu { $product }
    .preheader = Der Link, mit dem Sie Ihr Konto anlegen, ist { $valid_for } gültig.
    .heading = Sie sind zu { $product } eingeladen
    .reason = Die Administration von { $product } lädt Sie ein, mit dieser E-Mail-Adresse ein Konto anzulegen.
    .action = Einladung annehmen
    .validity = Der Link ist { $valid_for } gültig, bis { $valid_until }, und funktioniert nur einmal.
    .not_you = Falls diese Einladung für Sie unerwartet kommt, können Sie diese Nachricht ignorieren: Es wird kein Konto angelegt, solange Sie sie nicht annehmen.

# An die Person, zu deren Konto die Adresse gehört. Ruhig: Es ist nichts damit geschehen.
registration-taken =
    .subject = Sie haben bereits ein Konto bei { $product }
    .preheader = Jemand wollte Ihre E-Mail-Adresse für ein anderes Konto verwenden. Es wurde nichts geändert.
    .heading = Sie haben bereits ein Konto
    .reason = Jemand wollte sich mit dieser E-Mail-Adresse bei { $product } registrieren oder sie für ein anderes Konto verwenden. Sie gehört zu Ihrem Konto, deshalb wurde nichts geändert.
    .was_you = Falls Sie das waren, melden Sie sich bitte mit dieser Adresse an. Falls Sie Ihr Passwort vergessen haben, können Sie es dort zurücksetzen.
    .action = { $product } öffnen
    .about = Über diese Anfrage
    .not_you = Falls Sie das nicht waren, können Sie diese Nachricht ignorieren: An Ihrem Konto und Ihrem Passwort ändert sich nichts.

registration-approved =
    .subject = Ihr Konto bei { $product } wurde freigegeben
    .preheader = Sie können sich jetzt anmelden.
    .heading = Ihr Konto wurde freigegeben
    .reason = Die Administration von { $product } hat Ihr Konto freigegeben. Sie können sich jetzt anmelden.
    .action = { $product } öffnen
    .about = Über Ihr Konto
    .not_you = Falls Sie sich nicht registriert haben, geben Sie uns bitte Bescheid, indem Sie auf diese Nachricht antworten.
