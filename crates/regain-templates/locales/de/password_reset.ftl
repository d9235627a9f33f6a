# Der Link zu einem neuen Passwort, für die Person, die ihn angefordert hat.
password_reset-reset =
    .subject = Passwort für { $product } zurücksetzen
    .preheader = Der Link, mit dem Sie ein neues Passwort festlegen, ist { $valid_for } gültig.
    .heading = Neues Passwort festlegen
    .reason = Für Ihr Konto bei { $product } wurde ein neues Passwort angefordert.
    .action = Neues Passwort festlegen
    .validity = Der Link ist { $valid_for } gültig, bis { $valid_until }, und funktioniert nur einmal.
    .about = Über diese Anfrage
    .not_you = Falls Sie das nicht waren, können Sie diese Nachricht ignorieren: Der Link allein ändert nichts.

# Derselbe Link, von der Administration angefordert.
password_reset-by_administrator =
    .subject = Neues Passwort für { $product } festlegen
    .preheader = Der Link, mit dem Sie ein neues Passwort festlegen, ist { $valid_for } gültig.
    .heading = Neues Passwort festlegen
    .reason = Die Administration von { $product } hat das Zurücksetzen Ihres Passworts veranlasst.
    .action = Neues Passwort festlegen
    .validity = Der Link ist { $valid_for } gültig, bis { $valid_until }, und funktioniert nur einmal.
    .about = Über diese Anfrage
    .not_you = Falls das für Sie unerwartet kommt, fragen Sie bitte bei der Administration nach, bevor Sie den Link öffnen. Der Link allein ändert nichts.

# Auch für Konten ohne ein Passwort, das sich zurücksetzen ließe: Es muss dort ebenfalls stimmen.
password_reset-no_account =
    .subject = Kein Passwort bei { $product } zurückgesetzt
    .preheader = Zu dieser Adresse gibt es kein Konto bei { $product }, dessen Passwort sich zurücksetzen lässt.
    .heading = Kein Passwort zurückgesetzt
    .reason = Für diese E-Mail-Adresse wurde bei { $product } ein neues Passwort angefordert. Wir haben zu dieser Adresse kein Konto gefunden, dessen Passwort sich zurücksetzen lässt.
    .was_you = Falls Sie das waren, versuchen Sie es bitte mit der Adresse, mit der Sie sich registriert haben, melden Sie sich auf einem anderen Weg an oder legen Sie ein Konto an.
    .action = { $product } öffnen
    .about = Über diese Anfrage
    .not_you = Falls Sie das nicht waren, können Sie diese Nachricht ignorieren: Es wurde nichts geändert.
