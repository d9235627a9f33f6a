# An die neue Adresse, die auch jemand Fremdes lesen könnte: nichts über das Konto.
email_change-confirm =
    .subject = Neue Adresse für { $product } bestätigen
    .preheader = Der Link, mit dem Sie die neue Adresse bestätigen, ist { $valid_for } gültig.
    .heading = Neue E-Mail-Adresse bestätigen
    .reason = Diese E-Mail-Adresse soll künftig die Anmeldeadresse eines Kontos bei { $product } sein. Solange sie nicht bestätigt ist, ändert sich nichts.
    .action = Neue Adresse bestätigen
    .validity = Der Link ist { $valid_for } gültig, bis { $valid_until }.
    .about = Über diese Anfrage
    .not_you = Falls Sie das nicht angefordert haben, bestätigen Sie die Adresse bitte nicht. Sie können diese Nachricht ignorieren: Ohne Ihre Bestätigung ändert sich nichts.

# An die Adresse, die das Konto hat, wenn beide Adressen bestätigen müssen.
email_change-approve =
    .subject = Der Adressänderung bei { $product } zustimmen
    .preheader = Der Link, mit dem Sie der Änderung zustimmen, ist { $valid_for } gültig. Ohne Ihre Zustimmung ändert sich nichts.
    .heading = Der Änderung Ihrer E-Mail-Adresse zustimmen
    .reason = Für Ihr Konto bei { $product } wurde eine andere E-Mail-Adresse angefordert. Ohne Ihre Zustimmung ändert sich nichts.
    .about = Über diese Anfrage
    .was_you = Falls Sie das waren, prüfen Sie bitte die neue Adresse und stimmen Sie der Änderung mit dem folgenden Link zu.
    .action = Der Änderung zustimmen
    .validity = Der Link ist { $valid_for } gültig, bis { $valid_until }, und funktioniert nur einmal.
    .not_you = Falls Sie das nicht waren, stimmen Sie der Änderung bitte nicht zu: Für Ihr Konto gilt dann weiterhin diese Adresse. Möglicherweise kennt jemand Ihr Passwort; öffnen Sie deshalb { $product } und ändern Sie es dort.

# An die Adresse, die das Konto noch hat, bevor sich etwas ändert.
email_change-asked =
    .subject = Adressänderung bei { $product } angefordert
    .preheader = Falls Sie das waren, brauchen Sie nichts zu tun. Falls nicht, können Sie die Änderung noch { $valid_for } lang verhindern.
    .heading = Änderung Ihrer E-Mail-Adresse angefordert
    .reason = Für Ihr Konto bei { $product } wurde eine Änderung der E-Mail-Adresse angefordert. Solange die neue Adresse nicht bestätigt ist, ändert sich nichts.
    .about = Über diese Anfrage
    .was_you = Falls Sie das waren, brauchen Sie hier nichts weiter zu tun.
    .not_you = Falls Sie das nicht waren, hat jemand anders Zugang zu Ihrem Konto. Handeln Sie bitte sofort und verhindern Sie die Änderung mit dem folgenden Link: Für Ihr Konto gilt dann weiterhin diese Adresse, alle Geräte werden abgemeldet, und Sie erhalten einen Link, mit dem Sie ein neues Passwort festlegen.
    .action = Das war ich nicht
    .validity = Der Link ist { $valid_for } gültig, bis { $valid_until }, auch wenn die neue Adresse bis dahin bestätigt wurde.

# An die Adresse, die das Konto hatte, mit demselben Link.
email_change-changed =
    .subject = Ihre Adresse bei { $product } wurde geändert
    .preheader = Falls Sie das nicht waren, handeln Sie bitte sofort: Sie können die Änderung noch { $valid_for } lang rückgängig machen.
    .heading = Ihre E-Mail-Adresse wurde geändert
    .reason = Die E-Mail-Adresse für Ihr Konto bei { $product } wurde geändert. Ab jetzt melden Sie sich mit der neuen Adresse an.
    .about = Über diese Änderung
    .was_you = Falls Sie das waren, brauchen Sie nichts weiter zu tun.
    .not_you = Falls Sie das nicht waren, handeln Sie bitte sofort und machen Sie die Änderung mit dem folgenden Link rückgängig: Für Ihr Konto gilt dann wieder diese Adresse, alle Geräte werden abgemeldet, und Sie erhalten einen Link, mit dem Sie ein neues Passwort festlegen.
    .action = Das war ich nicht
    .validity = Der Link ist { $valid_for } gültig, bis { $valid_until }.

# An die Adresse, die das Konto behält. Muss auch stimmen, wenn die Änderung erst angefordert war.
email_change-reverted =
    .subject = Adressänderung bei { $product } aufgehoben
    .preheader = Ihr Passwort ist gesperrt. Den Link zu einem neuen erhalten Sie in einer weiteren Nachricht.
    .heading = Die Adressänderung wurde aufgehoben
    .reason = Die Änderung Ihrer E-Mail-Adresse wurde aufgehoben. Für Ihr Konto bei { $product } gilt diese Adresse, und alle Geräte wurden abgemeldet.
    .next = Ihr Passwort ist gesperrt, bis Sie ein neues festlegen. Den Link dazu erhalten Sie in einer weiteren Nachricht. Falls sie nicht eintrifft, fordern Sie bei der Anmeldung einen neuen Link an.
    .action = { $product } öffnen
    .about = Über diese Änderung
    .not_you = Falls Sie die Änderung nicht aufgehoben haben, geben Sie uns bitte Bescheid, indem Sie auf diese Nachricht antworten.
