# Was alle Seiten gemeinsam haben. Anrede: Sie.
page =
    .error_prefix = Fehler:
    .errors = Bitte korrigieren Sie Ihre Eingabe
    .home = { $product } öffnen
    .contact = Fragen? Schreiben Sie an:
    .language = Deutsch
    .sign_in = Anmelden
    .show = Passwort anzeigen
    .hide = Passwort verbergen
    .shown = Ihr Passwort ist sichtbar.
    .hidden = Ihr Passwort ist verborgen.
    .met = erfüllt
    .unmet = fehlt noch

# Wo jemand eine Nachricht anfordert.
page-forgot =
    .heading = Passwort vergessen?
    .text = Geben Sie Ihre E-Mail-Adresse oder Ihren Benutzernamen ein. Wir schicken Ihnen dann eine Nachricht mit einem Link, um ein neues Passwort festzulegen.
    .login = E-Mail-Adresse oder Benutzername
    .submit = Link senden

page-registration =
    .heading = Konto anlegen
    .text = Geben Sie Ihre E-Mail-Adresse ein. Wir schicken Ihnen dann eine Nachricht mit einem Link, mit dem es weitergeht.
    .email = E-Mail-Adresse
    .submit = Link senden
    .known = Falls Sie schon ein Konto haben, melden Sie sich damit an.

page-verification =
    .heading = E-Mail-Adresse bestätigen
    .account = Für das Konto
    .text = Wir schicken eine Nachricht mit einem Link an die Adresse Ihres Kontos bei { $product }.
    .submit = Link senden

page-email_change =
    .heading = E-Mail-Adresse ändern
    .account = Ihre bisherige Adresse
    .text = Wir schicken eine Nachricht mit einem Link an die neue Adresse. Bis die neue Adresse bestätigt ist, ändert sich nichts.
    .email = Neue E-Mail-Adresse
    .current = Bisheriges Passwort
    .current_wrong = Das ist nicht Ihr bisheriges Passwort.
    .submit = Link senden

# Danach: wie es weitergeht. Es muss stimmen, ob es ein Konto gibt oder nicht.
page-sent =
    .heading = Sehen Sie in Ihr Postfach
    .delay = Es kann einige Minuten dauern. Falls Sie die Nachricht nicht finden, sehen Sie auch im Spam-Ordner nach.
    .code_text = Falls in der Nachricht ein Code steht, kommen Sie damit auch hier weiter.
    .code = Code aus der Nachricht
    .code_hint = 8 Ziffern
    .code_wrong = Dieser Code stimmt nicht, oder er gilt nicht mehr. Prüfen Sie ihn, oder verwenden Sie den Link in der Nachricht.
    .submit = Mit dem Code weiter
    .again_text = Es ist nichts angekommen?
    .again = Noch einmal senden
    .wait = In { $span } können Sie es noch einmal versuchen.
    .other = Eine andere Adresse eingeben

page-sent-password =
    .text = Falls es zu Ihrer Eingabe ein Konto bei { $product } gibt, ist eine Nachricht mit einem Link für ein neues Passwort unterwegs.

page-sent-registration =
    .text = Eine Nachricht mit einem Link, um die Registrierung abzuschließen, ist an die eingegebene Adresse unterwegs.

page-sent-address =
    .text = Eine Nachricht mit einem Link zum Bestätigen ist an die Adresse Ihres Kontos bei { $product } unterwegs.

page-sent-change =
    .text = Eine Nachricht mit einem Link zum Bestätigen ist an die neue Adresse unterwegs. Bis dahin ändert sich nichts.

page-password_change =
    .heading = Passwort ändern
    .account = Für das Konto
    .username = Konto
    .current = Bisheriges Passwort
    .current_wrong = Das ist nicht Ihr bisheriges Passwort.
    .policy = Regeln für Ihr neues Passwort:
    .password = Neues Passwort
    .confirmation = Neues Passwort wiederholen
    .submit = Neues Passwort speichern
    .forgot = Passwort vergessen?

page-password_changed =
    .heading = Ihr Passwort wurde geändert
    .text = Ab jetzt gilt das neue.
    .next = Zur Sicherheit haben wir Ihnen auch eine Nachricht über die Änderung geschickt.

page-setup =
    .heading = { $product } einrichten
    .text = Legen Sie ein neues Passwort für Ihr Administratorkonto fest, und was für alle gilt, die nichts anderes gewählt haben.
    .account = Für das Konto
    .username = Konto
    .policy = Regeln für Ihr neues Passwort:
    .password = Neues Passwort
    .locale = Sprache
    .time_zone = Zeitzone
    .time_zone_hint = Zum Beispiel Europe/Berlin oder UTC.
    .submit = Einrichtung abschließen

page-setup_done =
    .heading = { $product } ist eingerichtet
    .text = Für Ihr Konto gilt das neue Passwort.
    .next = Ab jetzt melden Sie sich damit an.

page-setup_already_done =
    .heading = { $product } ist schon eingerichtet
    .text = Die Einrichtung geht nur einmal. Es wurde nichts geändert.
    .next = Falls Sie Ihr Passwort ändern möchten, melden Sie sich an und ändern Sie es dort.

page-already_verified =
    .heading = Ihre E-Mail-Adresse ist schon bestätigt
    .text = Sie brauchen nichts weiter zu tun.
    .next = Sie können diese Seite schließen.

page-sign_in_first =
    .heading = Bitte melden Sie sich an
    .text = Diese Seite ist für alle, die bei { $product } angemeldet sind.
    .next = Melden Sie sich an und öffnen Sie diese Seite dann noch einmal.

# Für alles, was eine frische Anmeldung mit dem Passwort verlangt.
page-sign_in_again =
    .heading = Bitte melden Sie sich noch einmal an
    .text = Zu Ihrer Sicherheit müssen Sie sich dafür vor Kurzem mit Ihrem Passwort angemeldet haben. Es wurde nichts geändert.
    .next = Melden Sie sich mit Ihrem Passwort an und öffnen Sie diese Seite dann noch einmal.

page-forbidden =
    .heading = Ihr Konto darf das nicht
    .text = Ihm fehlt die Berechtigung für diese Seite. Es wurde nichts geändert.
    .next = Falls Sie sie brauchen, wenden Sie sich an die Administration von { $product }.

page-no_mail =
    .heading = Wir können im Moment keine Nachrichten senden
    .text = Es wurde nichts gesendet und nichts geändert.
    .next = Versuchen Sie es später noch einmal, oder schreiben Sie uns.

page-too_many =
    .heading = Zu viele Versuche
    .text = Zu Ihrer Sicherheit machen wir eine Pause. Es wurde nichts geändert.
    .next = In { $span } können Sie es noch einmal versuchen.

page-failed =
    .heading = Bei uns ist etwas schiefgegangen
    .text = Es lag nicht an Ihnen. Vielleicht haben wir nicht getan, was Sie wollten.
    .next = Versuchen Sie es in einigen Minuten noch einmal. Falls es wieder geschieht, schreiben Sie uns.

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
    .invitation = Die Administration von { $product } lädt Sie ein, ein Konto anzulegen.
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
    .next = Warten Sie eine Minute und versuchen Sie es dann noch einmal.

page-cross_site =
    .heading = Dieses Formular kam von einer anderen Website
    .text = Zu Ihrer Sicherheit nehmen wir nur Formulare von unseren eigenen Seiten an. Es wurde nichts geändert.
    .next = Öffnen Sie die gewünschte Seite bei { $product } oder über den Link in Ihrer Nachricht, und verwenden Sie das Formular dort.

# Nicht jedes solche Formular hat ein Passwort. Die Zahl ist die der Passwortregeln.
page-unreadable =
    .heading = Dieses Formular konnte nicht gelesen werden
    .text = Es wurde nichts geändert.
    .next = Gehen Sie zurück, laden Sie die Seite neu und verwenden Sie das Formular dort. Falls es nach einem Passwort fragt, geben Sie eines mit höchstens 1.024 Byte ein.

page-not_found =
    .heading = Unter dieser Webadresse gibt es keine Seite
    .text = Vielleicht enthält sie einen Tippfehler, oder sie wurde nicht vollständig kopiert.
    .next = Falls Sie über einen Link in einer Nachricht hierher gekommen sind, öffnen Sie ihn noch einmal oder kopieren Sie ihn vollständig.
