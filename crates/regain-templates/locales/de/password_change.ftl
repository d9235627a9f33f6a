# Die Mitteilung, dass ein Passwort geändert wurde. Nur solche Nachrichten fordern zum Handeln auf.
password_change-changed =
    .subject = Ihr Passwort bei { $product } wurde geändert
    .preheader = Geändert am { $changed_at }. Falls Sie das nicht waren, handeln Sie bitte sofort.
    .heading = Ihr Passwort wurde geändert
    .reason = Das Passwort für Ihr Konto bei { $product } wurde geändert.
    .about = Über diese Änderung
    .was_you = Falls Sie das waren, brauchen Sie nichts weiter zu tun.
    .not_you = Falls Sie das nicht waren, handeln Sie bitte sofort: Öffnen Sie { $product }, setzen Sie dort Ihr Passwort zurück und geben Sie uns Bescheid, indem Sie auf diese Nachricht antworten.
    .action = { $product } öffnen
