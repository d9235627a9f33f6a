# Die Mitteilung, dass die Anwendung eingerichtet ist, an die Person, die das getan hat.
setup-done =
    .subject = Einrichtung von { $product } abgeschlossen
    .preheader = Für Ihr Konto gilt ein neues Passwort. Falls Sie das nicht waren, handeln Sie bitte sofort.
    .heading = Einrichtung abgeschlossen
    .reason = { $product } ist eingerichtet, und für Ihr Konto gilt das dabei festgelegte Passwort.
    .about = Über die Einrichtung
    .was_you = Falls Sie das waren, brauchen Sie nichts weiter zu tun.
    .not_you = Falls Sie das nicht waren, handeln Sie bitte sofort: Öffnen Sie { $product }, setzen Sie dort Ihr Passwort zurück und geben Sie uns Bescheid, indem Sie auf diese Nachricht antworten.
    .action = { $product } öffnen
