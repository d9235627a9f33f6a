# What the pages say: the forms that links open, their outcomes, and links that no longer work.

page =
    .error_prefix = Fout:
    .errors = Er is een probleem
    .home = { $product } openen
    .contact = Vragen? Schrijf naar:

page-reset =
    .heading = Nieuw wachtwoord instellen
    .account = Voor het account
    .username = Account
    .policy = Regels voor je nieuwe wachtwoord:
    .password = Nieuw wachtwoord
    .confirmation = Nieuw wachtwoord, nog een keer
    .submit = Nieuw wachtwoord opslaan
    .not_you = Was jij dit niet?
    .not_you_text = Als je niet om een nieuw wachtwoord hebt gevraagd, beëindig dan het verzoek. De link werkt daarna niet meer en je wachtwoord blijft hetzelfde.
    .cancel = Dit was ik niet

page-password_set =
    .heading = Je nieuwe wachtwoord is ingesteld
    .text = Log er vanaf nu mee in.
    .next = We hebben je ook een bericht over de wijziging gestuurd.

page-cancelled =
    .heading = Het verzoek is beëindigd
    .text = De link werkt niet meer en je wachtwoord blijft hetzelfde.
    .next = Je hoeft verder niets te doen. Als je zulke berichten blijft krijgen, schrijf ons dan.

page-verify =
    .heading = E-mailadres verifiëren
    .account = Voor het account
    .text = Met deze knop bevestig je dat het adres waar we de link naartoe hebben gestuurd bij je account bij { $product } hoort. Door deze pagina te openen is er nog niets veranderd.
    .submit = Dit adres verifiëren
    .not_you = Was jij dit niet?
    .not_you_text = Als je hier niet om hebt gevraagd, sluit deze pagina dan. Het adres wordt dan niet geverifieerd.

page-verified =
    .heading = Je e-mailadres is geverifieerd
    .text = Je account bij { $product } heeft nu een geverifieerd adres.
    .next = Je kunt deze pagina sluiten.

page-change =
    .heading = Nieuw e-mailadres verifiëren
    .text = Met deze knop bevestig je dat het adres waar we de link naartoe hebben gestuurd het inlogadres van een account bij { $product } wordt. Door deze pagina te openen is er nog niets veranderd.
    .submit = Nieuw adres verifiëren
    .not_you = Was jij dit niet?
    .not_you_text = Als je hier niet om hebt gevraagd, sluit deze pagina dan. Er verandert niets zolang je het adres niet verifieert.

page-approve =
    .heading = Wijziging van je e-mailadres goedkeuren
    .account = Voor het account
    .text = Met deze knop ga je ermee akkoord dat je account bij { $product } het andere e-mailadres krijgt dat in ons bericht staat. Door deze pagina te openen is er nog niets veranderd.
    .submit = Wijziging goedkeuren
    .not_you = Was jij dit niet?
    .not_you_text = Als je hier niet om hebt gevraagd, keur de wijziging dan niet goed: je account houdt zijn adres. Misschien kent iemand je wachtwoord. Open daarom { $product } en wijzig het daar.

page-changed =
    .heading = Het e-mailadres is gewijzigd
    .text = Vanaf nu is het nieuwe adres het adres om mee in te loggen bij { $product }.
    .next = Je kunt deze pagina sluiten.

page-change_pending =
    .heading = Er ontbreekt nog één bevestiging
    .text = Die van jou is opgeslagen. Het adres wordt gewijzigd zodra ook via het andere adres is bevestigd.
    .next = De link daarvoor staat in de mailbox van het andere adres.

page-revert =
    .heading = Wijziging van je e-mailadres annuleren
    .account = Het adres van je account daarna:
    .text = Als jij niet om een ander adres hebt gevraagd, gebruik dan deze knop. Dit gebeurt er dan:
    .restores = Je account bij { $product } houdt het adres waar we de link naartoe hebben gestuurd, of krijgt het terug.
    .signs_out = Alle apparaten worden uitgelogd.
    .locks = Je wachtwoord is geblokkeerd totdat je een nieuw wachtwoord instelt.
    .sends = We sturen een link naar dat adres om een nieuw wachtwoord in te stellen.
    .opened = Door deze pagina te openen is er nog niets veranderd.
    .submit = Wijziging annuleren
    .was_you = Was jij dit wel?
    .was_you_text = Als je zelf om de wijziging hebt gevraagd, sluit deze pagina dan. Je hoeft hier niets te doen.

page-reverted =
    .heading = De adreswijziging is geannuleerd
    .text = Je account bij { $product } heeft het adres waar we de link naartoe hebben gestuurd, alle apparaten zijn uitgelogd en je wachtwoord is geblokkeerd.
    .next = Er is een bericht onderweg met een link om een nieuw wachtwoord in te stellen. Als het niet aankomt, vraag dan een nieuwe link aan waar je inlogt.

page-register =
    .heading = Account aanmaken
    .account = Met het e-mailadres
    .username = Gebruikersnaam (optioneel)
    .username_hint = Je kunt hiermee inloggen in plaats van met je adres. Maximaal 64 tekens, zonder apenstaartje.
    .username_taken = Deze gebruikersnaam is al in gebruik. Kies een andere.
    .name = Naam (optioneel)
    .name_hint = Zo spreken we je aan.
    .policy = Regels voor je wachtwoord:
    .password = Wachtwoord
    .submit = Account aanmaken
    .not_you = Was jij dit niet?
    .not_you_text = Als je geen account wilde, sluit deze pagina dan: er wordt geen account aangemaakt.

page-registered =
    .heading = Je account is klaar
    .text = Log in met je e-mailadres en het wachtwoord dat je net hebt ingesteld.
    .next = Dat kan bij { $product }.

page-approval_pending =
    .heading = Je account wacht op goedkeuring
    .text = Het is aangemaakt, maar je kunt nog niet inloggen: een beheerder moet het eerst goedkeuren.
    .next = Zodra dat is gebeurd, sturen we je een bericht.

page-closed =
    .heading = De registratie is gesloten
    .text = Op dit moment kunnen alleen mensen met een uitnodiging een account aanmaken. Er is geen account aangemaakt.
    .next = Als je een account nodig hebt, vraag een beheerder van { $product } dan om een uitnodiging.

page-email_taken =
    .heading = Dit adres hoort bij een ander account
    .text = Het is intussen aan een ander account bij { $product } gegeven. Er is niets gewijzigd.
    .next = Als dat account van jou is, log dan in met dit adres. Zo niet, schrijf ons dan.

page-dead_link =
    .heading = Deze link werkt niet meer
    .used = De link is al gebruikt.
    .superseded = De link is vervangen door een nieuwere, of het verzoek is beëindigd.
    .expired = De link is verlopen.
    .invalid = De link is niet volledig gekopieerd, of is niet meer geldig.
    .renew = Nieuwe link sturen

page-dead_link-password =
    .renew_text = Als je nog een nieuw wachtwoord nodig hebt, kunnen we een nieuwe link naar hetzelfde adres sturen.
    .next = Als je nog een nieuw wachtwoord nodig hebt, vraag dan een nieuwe link aan waar je inlogt.

page-dead_link-address =
    .renew_text = Als je je adres nog moet verifiëren, kunnen we er een nieuwe link naartoe sturen.
    .next = Als je je adres nog moet verifiëren, open dan { $product } en vraag daar een nieuwe link aan.

page-dead_link-change =
    .renew_text = Als het nieuwe adres nog steeds jouw adres bij { $product } moet worden, kunnen we er een nieuwe link naartoe sturen.
    .next = Als je je adres nog steeds wilt wijzigen, open dan { $product } en vraag de wijziging daar aan.

page-dead_link-revert =
    .next = Als iemand anders het adres van je account heeft gewijzigd en je niet meer kunt inloggen, schrijf ons dan.

page-dead_link-registration =
    .renew_text = Als je nog steeds een account wilt, kunnen we een nieuwe link naar hetzelfde adres sturen.
    .next = Als je al een account hebt, log daar dan mee in. Als je nog steeds een account wilt, registreer je dan bij { $product } of vraag degene die je heeft uitgenodigd om een nieuwe uitnodiging.

page-renewed =
    .heading = Kijk in je mailbox
    .text = Er is een bericht met een nieuwe link onderweg naar hetzelfde adres.
    .next = Het kan een paar minuten duren. Als je het niet vindt, kijk dan ook in je spammap.

page-overloaded =
    .heading = Probeer het zo meteen opnieuw
    .text = Er zijn op dit moment te veel verzoeken. Er is niets gewijzigd.
    .next = Wacht een minuut en open de link in je bericht dan nog een keer.

page-cross_site =
    .heading = Dit formulier kwam van een andere site
    .text = Voor je veiligheid accepteren we alleen formulieren van onze eigen pagina’s. Er is niets gewijzigd.
    .next = Open de link in je bericht en gebruik het formulier daar.

page-unreadable =
    .heading = Dit formulier kon niet worden gelezen
    .text = Er is niets gewijzigd.
    .next = Open de link in je bericht nog een keer en gebruik het formulier daar. Als het om een wachtwoord vraagt, vul er dan een in van maximaal 1.024 bytes.

page-not_found =
    .heading = Er is niets op dit adres
    .text = Misschien zit er een typefout in, of is het niet volledig gekopieerd.
    .next = Als je hier via een link in een bericht bent gekomen, open die dan nog een keer of kopieer hem helemaal.
