# Was alle Seiten gemeinsam haben. Anrede: Sie.
page =
    .error_prefix = Fehler:
    .errors = Bitte korrigieren Sie Ihre Eingabe
    .home = { $product } öffnen
    .contact = Fragen? Schreiben Sie an:

# Das Formular, das der Link öffnet.
page-reset =
    .heading = Neues Passwort festlegen
    .account = Für das Konto
    .username = Konto
    .policy = Regeln für Ihr neues Passwort:
    .password = Neues Passwort
    .confirmation = Neues Passwort wiederholen
    .submit = Neues Passwort speichern
    .not_you = Das waren nicht Sie?
    .not_you_text = Falls Sie kein neues Passwort angefordert haben, brechen Sie den Vorgang ab. Der Link wird dann ungültig, und Ihr bisheriges Passwort gilt weiterhin.
    .cancel = Das war ich nicht

page-password_set =
    .heading = Ihr neues Passwort ist festgelegt
    .text = Ab jetzt melden Sie sich damit an.
    .next = Zur Sicherheit haben wir Ihnen auch eine Nachricht über die Änderung geschickt.

page-cancelled =
    .heading = Der Vorgang wurde abgebrochen
    .text = Der Link ist ungültig, und Ihr bisheriges Passwort gilt weiterhin.
    .next = Sie brauchen nichts weiter zu tun. Falls Sie noch mehr solche Nachrichten erhalten, schreiben Sie uns bitte.

# Das Formular, das der Link öffnet. Es geht um die Adresse, an die der Link ging; sie steht nicht auf der Seite.
page-verify =
    .heading = E-Mail-Adresse bestätigen
    .account = Für das Konto
    .text = Mit der Schaltfläche bestätigen Sie, dass die Adresse, an die wir den Link geschickt haben, zu Ihrem Konto bei { $product } gehört. Durch das Öffnen dieser Seite hat sich noch nichts geändert.
    .submit = Diese Adresse bestätigen
    .not_you = Das waren nicht Sie?
    .not_you_text = Falls Sie das nicht angefordert haben, schließen Sie diese Seite. Die Adresse bleibt dann unbestätigt.

page-verified =
    .heading = Ihre E-Mail-Adresse ist bestätigt
    .text = Ihr Konto bei { $product } hat jetzt eine bestätigte Adresse.
    .next = Sie können diese Seite schließen.

# Eine Seite für jeden Grund, damit sie nichts über einen gefundenen Link verrät.
page-dead_link =
    .heading = Dieser Link funktioniert nicht mehr
    .text = Er ist abgelaufen, wurde bereits verwendet, durch einen neueren ersetzt oder nicht vollständig kopiert.
    .renew = Neuen Link senden

# Was nach einem ungültigen Link noch zu tun ist; renew_text steht über der Schaltfläche, next, wo keine ist.
page-dead_link-password =
    .renew_text = Falls Sie weiterhin ein neues Passwort brauchen, schicken wir gern einen neuen Link an dieselbe Adresse.
    .next = Falls Sie weiterhin ein neues Passwort brauchen, fordern Sie bei der Anmeldung einen neuen Link an.

page-dead_link-address =
    .renew_text = Falls Sie Ihre Adresse noch bestätigen möchten, schicken wir gern einen neuen Link dorthin.
    .next = Falls Sie Ihre Adresse noch bestätigen möchten, öffnen Sie { $product } und fordern Sie dort einen neuen Link an.

page-renewed =
    .heading = Sehen Sie in Ihrem Postfach nach
    .text = Eine Nachricht mit einem neuen Link ist unterwegs an dieselbe Adresse.
    .next = Das kann einige Minuten dauern. Falls Sie sie nicht finden, sehen Sie bitte auch im Spam-Ordner nach.

page-overloaded =
    .heading = Bitte versuchen Sie es gleich noch einmal
    .text = Im Moment gibt es zu viele Anfragen. Es wurde nichts geändert.
    .next = Warten Sie eine Minute und öffnen Sie dann den Link in Ihrer Nachricht noch einmal.

page-cross_site =
    .heading = Dieses Formular kam von einer anderen Website
    .text = Zu Ihrer Sicherheit nehmen wir nur Formulare von unseren eigenen Seiten an. Es wurde nichts geändert.
    .next = Öffnen Sie den Link in Ihrer Nachricht und verwenden Sie das Formular dort.

# Nicht jedes solche Formular hat ein Passwort. Die Zahl ist die der Passwortregeln.
page-unreadable =
    .heading = Dieses Formular konnte nicht gelesen werden
    .text = Es wurde nichts geändert.
    .next = Öffnen Sie den Link in Ihrer Nachricht noch einmal und verwenden Sie das Formular dort. Falls es nach einem Passwort fragt, geben Sie eines mit höchstens 1.024 Byte ein.

page-not_found =
    .heading = Unter dieser Webadresse gibt es keine Seite
    .text = Vielleicht enthält sie einen Tippfehler, oder sie wurde nicht vollständig kopiert.
    .next = Falls Sie über einen Link in einer Nachricht hierher gekommen sind, öffnen Sie ihn noch einmal oder kopieren Sie ihn vollständig.
