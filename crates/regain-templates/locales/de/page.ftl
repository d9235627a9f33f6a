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

# Das Formular, mit dem die Adresse des Links die eines Kontos wird. Dort könnte jemand Fremdes lesen: nichts über das Konto.
page-change =
    .heading = Neue E-Mail-Adresse bestätigen
    .text = Mit der Schaltfläche bestätigen Sie, dass die Adresse, an die wir den Link geschickt haben, künftig die Anmeldeadresse eines Kontos bei { $product } ist. Durch das Öffnen dieser Seite hat sich noch nichts geändert.
    .submit = Neue Adresse bestätigen
    .not_you = Das waren nicht Sie?
    .not_you_text = Falls Sie das nicht angefordert haben, schließen Sie diese Seite. Ohne Ihre Bestätigung ändert sich nichts.

# Das Formular für die bisherige Adresse, wenn beide Adressen bestätigen müssen.
page-approve =
    .heading = Der Änderung Ihrer E-Mail-Adresse zustimmen
    .account = Für das Konto
    .text = Mit der Schaltfläche stimmen Sie zu, dass für Ihr Konto bei { $product } künftig die andere E-Mail-Adresse gilt, die in unserer Nachricht steht. Durch das Öffnen dieser Seite hat sich noch nichts geändert.
    .submit = Der Änderung zustimmen
    .not_you = Das waren nicht Sie?
    .not_you_text = Falls Sie das nicht angefordert haben, stimmen Sie der Änderung bitte nicht zu: Für Ihr Konto gilt dann weiterhin die bisherige Adresse. Möglicherweise kennt jemand Ihr Passwort; öffnen Sie deshalb { $product } und ändern Sie es dort.

page-changed =
    .heading = Die E-Mail-Adresse wurde geändert
    .text = Ab jetzt gilt bei { $product } die neue Adresse für die Anmeldung.
    .next = Sie können diese Seite schließen.

page-change_pending =
    .heading = Eine Bestätigung fehlt noch
    .text = Ihre ist gespeichert. Die Adresse ändert sich, sobald auch die andere Adresse bestätigt hat.
    .next = Den Link dazu finden Sie im Postfach der anderen Adresse.

# Muss auch stimmen, wenn die Änderung erst angefordert war.
page-revert =
    .heading = Änderung Ihrer E-Mail-Adresse aufheben
    .account = Die Adresse Ihres Kontos danach:
    .text = Falls nicht Sie eine andere Adresse angefordert haben, verwenden Sie diese Schaltfläche. Das geschieht dann:
    .restores = Für Ihr Konto bei { $product } gilt weiterhin oder wieder die Adresse, an die wir den Link geschickt haben.
    .signs_out = Alle Geräte werden abgemeldet.
    .locks = Ihr Passwort ist gesperrt, bis Sie ein neues festlegen.
    .sends = Wir schicken an diese Adresse auch einen Link, mit dem Sie ein neues Passwort festlegen.
    .opened = Durch das Öffnen dieser Seite hat sich noch nichts geändert.
    .submit = Änderung aufheben
    .was_you = Das waren Sie?
    .was_you_text = Falls Sie die Änderung selbst angefordert haben, schließen Sie diese Seite. Hier ist nichts zu tun.

page-reverted =
    .heading = Die Adressänderung wurde aufgehoben
    .text = Für Ihr Konto bei { $product } gilt die Adresse, an die wir den Link geschickt haben, alle Geräte wurden abgemeldet, und Ihr Passwort ist gesperrt.
    .next = Eine Nachricht mit einem Link, mit dem Sie ein neues Passwort festlegen, ist unterwegs. Falls sie nicht eintrifft, fordern Sie bei der Anmeldung einen neuen Link an.

# Das Formular für ein neues Konto.
page-register =
    .heading = Konto anlegen
    .account = Mit der E-Mail-Adresse
    .username = Benutzername (freiwillig)
    .username_hint = Sie können sich damit statt mit Ihrer Adresse anmelden. Höchstens 64 Zeichen, ohne At-Zeichen.
    .username_taken = Dieser Benutzername ist vergeben. Bitte wählen Sie einen anderen.
    .name = Name (freiwillig)
    .name_hint = So sprechen wir Sie an.
    .policy = Regeln für Ihr Passwort:
    .password = Passwort
    .submit = Konto anlegen
    .not_you = Das waren nicht Sie?
    .not_you_text = Falls Sie kein Konto möchten, schließen Sie diese Seite: Es wird dann keines angelegt.

page-registered =
    .heading = Ihr Konto ist angelegt
    .text = Melden Sie sich mit Ihrer E-Mail-Adresse und dem Passwort an, das Sie gerade festgelegt haben.
    .next = Das können Sie bei { $product } tun.

page-approval_pending =
    .heading = Ihr Konto wartet auf die Freigabe
    .text = Es ist angelegt, aber Sie können sich noch nicht anmelden: Die Administration muss es zuerst freigeben.
    .next = Sobald das geschehen ist, schicken wir Ihnen eine Nachricht.

page-closed =
    .heading = Die Registrierung ist geschlossen
    .text = Zurzeit kann nur ein Konto anlegen, wer eingeladen ist. Es wurde kein Konto angelegt.
    .next = Falls Sie eines brauchen, bitten Sie die Administration von { $product } um eine Einladung.

page-email_taken =
    .heading = Diese Adresse gehört zu einem anderen Konto
    .text = Sie wurde inzwischen für ein anderes Konto bei { $product } verwendet. Es wurde nichts geändert.
    .next = Falls das Ihr Konto ist, melden Sie sich mit dieser Adresse an. Falls nicht, schreiben Sie uns bitte.

# Was aus einem Link geworden ist. Wer ihn nicht hat, kann danach nicht fragen.
page-dead_link =
    .heading = Dieser Link funktioniert nicht mehr
    .used = Er wurde bereits verwendet.
    .superseded = Er wurde durch einen neueren ersetzt, oder der Vorgang wurde abgebrochen.
    .expired = Er ist abgelaufen.
    .invalid = Er wurde nicht vollständig kopiert oder ist nicht mehr gültig.
    .renew = Neuen Link senden

# Was nach einem ungültigen Link noch zu tun ist; renew_text steht über der Schaltfläche, next, wo keine ist.
page-dead_link-password =
    .renew_text = Falls Sie weiterhin ein neues Passwort brauchen, schicken wir gern einen neuen Link an dieselbe Adresse.
    .next = Falls Sie weiterhin ein neues Passwort brauchen, fordern Sie bei der Anmeldung einen neuen Link an.

page-dead_link-address =
    .renew_text = Falls Sie Ihre Adresse noch bestätigen möchten, schicken wir gern einen neuen Link dorthin.
    .next = Falls Sie Ihre Adresse noch bestätigen möchten, öffnen Sie { $product } und fordern Sie dort einen neuen Link an.

page-dead_link-change =
    .renew_text = Falls die neue Adresse weiterhin Ihre Adresse bei { $product } werden soll, schicken wir gern einen neuen Link dorthin.
    .next = Falls Sie Ihre Adresse weiterhin ändern möchten, öffnen Sie { $product } und fordern Sie die Änderung dort an.

# Davon gibt es keinen neuen.
page-dead_link-revert =
    .next = Falls jemand anders die Adresse Ihres Kontos geändert hat und Sie sich nicht mehr anmelden können, schreiben Sie uns bitte.

page-dead_link-registration =
    .renew_text = Falls Sie weiterhin ein Konto möchten, schicken wir gern einen neuen Link an dieselbe Adresse.
    .next = Falls Sie bereits ein Konto haben, melden Sie sich damit an. Falls Sie weiterhin eines möchten, registrieren Sie sich bei { $product }, oder bitten Sie die Person, die Sie eingeladen hat, um eine neue Einladung.

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
