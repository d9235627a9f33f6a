# Was ein neues Passwort braucht, Punkt für Punkt.
policy =
    .min_length =
        { $min ->
            [one] mindestens { $min } Zeichen
           *[other] mindestens { $min } Zeichen
        }
    .upper = mindestens ein Großbuchstabe
    .lower = mindestens ein Kleinbuchstabe
    .digit = mindestens eine Ziffer
    .special = mindestens ein Sonderzeichen, zum Beispiel ! ? # oder %
    .blocklist = nicht leicht zu erraten: kein gängiges Passwort, keine einfache Zeichenfolge und nichts aus Ihrem oder unserem Namen
    .hint = Leerzeichen und alle anderen Zeichen sind erlaubt. Einige zufällig gewählte Wörter lassen sich gut merken.

# Was an einem Feld nicht stimmt, nach der verletzten Regel.
rule =
    .required = Bitte füllen Sie dieses Feld aus.
    .email = Bitte geben Sie eine gültige E-Mail-Adresse ein.
    .login = Bitte geben Sie eine gültige E-Mail-Adresse oder einen Benutzernamen ein.
    .control_character = Bitte verwenden Sie keine Steuerzeichen.
    .min_length =
        { $min ->
            [one] Bitte verwenden Sie mindestens { $min } Zeichen.
           *[other] Bitte verwenden Sie mindestens { $min } Zeichen.
        }
    .max_bytes = Bitte wählen Sie ein kürzeres Passwort: Dieses hat mehr als { $max } Byte.
    .upper = Bitte verwenden Sie mindestens einen Großbuchstaben.
    .lower = Bitte verwenden Sie mindestens einen Kleinbuchstaben.
    .digit = Bitte verwenden Sie mindestens eine Ziffer.
    .special = Bitte verwenden Sie mindestens ein Sonderzeichen.
    .blocklist = Dieses Passwort ist zu gängig. Bitte wählen Sie ein anderes.
    .predictable = Bitte verwenden Sie keine einfache Folge oder Wiederholung von Zeichen.
    .context = Bitte bilden Sie das Passwort nicht aus Ihrem Namen, Ihrer Adresse oder dem Namen dieses Dienstes.
    .confirmation = Die beiden Passwörter stimmen nicht überein.
    .range = Bitte geben Sie eine Zahl von { $min } bis { $max } ein.
    .username = Bitte verwenden Sie 1 bis 64 Zeichen ohne At-Zeichen.
    .max_length =
        { $max ->
            [one] Bitte verwenden Sie höchstens { $max } Zeichen.
           *[other] Bitte verwenden Sie höchstens { $max } Zeichen.
        }
    .nobody_receives = Bitte lassen Sie das Token senden, anzeigen oder beides.
    .unchanged = Das haben Sie schon. Geben Sie etwas anderes ein.
    .taken = Das ist schon vergeben. Wählen Sie etwas anderes.
    .locale = Wählen Sie eine der Sprachen.
    .time_zone = Geben Sie den Namen einer Zeitzone ein, zum Beispiel Europe/Berlin oder UTC.
