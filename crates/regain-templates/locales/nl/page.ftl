# What all pages share, and the pages.

page =
    .error_prefix = Fout:
    .errors = Er is een probleem
    .home = { $product } openen
    .contact = Vragen? Schrijf naar:
    .language = Nederlands
    .sign_in = Inloggen
    .show = Wachtwoord tonen
    .hide = Wachtwoord verbergen
    .shown = Je wachtwoord is zichtbaar.
    .hidden = Je wachtwoord is verborgen.
    .met = in orde
    .unmet = ontbreekt nog

page-forgot =
    .heading = Wachtwoord vergeten?
    .text = Vul je e-mailadres of gebruikersnaam in. We sturen dan een bericht met een link om een nieuw wachtwoord in te stellen.
    .login = E-mailadres of gebruikersnaam
    .submit = Link sturen

page-registration =
    .heading = Account aanmaken
    .text = Vul je e-mailadres in. We sturen dan een bericht met een link om verder te gaan.
    .email = E-mailadres
    .submit = Link sturen
    .known = Als je al een account hebt, log daar dan mee in.

page-verification =
    .heading = E-mailadres verifiëren
    .account = Voor het account
    .text = We sturen een bericht met een link naar het adres van je account bij { $product }.
    .submit = Link sturen

page-email_change =
    .heading = E-mailadres wijzigen
    .account = Je huidige adres
    .text = We sturen een bericht met een link naar het nieuwe adres. Er verandert niets zolang het nieuwe adres niet is geverifieerd.
    .email = Nieuw e-mailadres
    .current = Huidig wachtwoord
    .current_wrong = Dit is niet je huidige wachtwoord.
    .submit = Link sturen

page-sent =
    .heading = Kijk in je mailbox
    .delay = Het kan een paar minuten duren. Als je het bericht niet vindt, kijk dan ook in je spammap.
    .code_text = Als er een code in het bericht staat, kun je daarmee ook hier verder.
    .code = Code uit het bericht
    .code_hint = 8 cijfers
    .code_wrong = Deze code klopt niet, of is niet meer geldig. Controleer de code, of gebruik de link in het bericht.
    .submit = Verder met de code
    .again_text = Niets ontvangen?
    .again = Opnieuw sturen
    .wait = Over { $span } kun je het opnieuw vragen.
    .other = Ander adres invullen

page-sent-password =
    .text = Als er bij { $product } een account bestaat voor wat je hebt ingevuld, is er een bericht onderweg met een link om een nieuw wachtwoord in te stellen.

page-sent-registration =
    .text = Er is een bericht met een link om je registratie af te ronden onderweg naar het adres dat je hebt ingevuld.

page-sent-address =
    .text = Er is een bericht met een verificatielink onderweg naar het adres van je account bij { $product }.

page-sent-change =
    .text = Er is een bericht met een verificatielink onderweg naar het nieuwe adres. Er verandert niets zolang het niet is geverifieerd.

page-password_change =
    .heading = Wachtwoord wijzigen
    .account = Voor het account
    .username = Account
    .current = Huidig wachtwoord
    .current_wrong = Dit is niet je huidige wachtwoord.
    .policy = Regels voor je nieuwe wachtwoord:
    .password = Nieuw wachtwoord
    .confirmation = Nieuw wachtwoord, nog een keer
    .submit = Nieuw wachtwoord opslaan
    .forgot = Wachtwoord vergeten?

page-password_changed =
    .heading = Je wachtwoord is gewijzigd
    .text = Gebruik vanaf nu het nieuwe.
    .next = We hebben je ook een bericht over de wijziging gestuurd.

page-setup =
    .heading = { $product } configureren
    .text = Kies een nieuw wachtwoord voor je beheerdersaccount, en de instellingen voor iedereen die zelf niets anders heeft gekozen.
    .account = Voor het account
    .username = Account
    .policy = Regels voor je nieuwe wachtwoord:
    .password = Nieuw wachtwoord
    .locale = Taal
    .time_zone = Tijdzone
    .time_zone_hint = Bijvoorbeeld Europe/Berlin of UTC.
    .submit = Configuratie voltooien

page-setup_done =
    .heading = De configuratie van { $product } is voltooid
    .text = Je account heeft nu het nieuwe wachtwoord.
    .next = Log er vanaf nu mee in.

page-setup_already_done =
    .heading = De configuratie van { $product } is al voltooid
    .text = De configuratie kan maar één keer worden gedaan. Er is niets gewijzigd.
    .next = Als je je wachtwoord wilt wijzigen, log dan in en wijzig het daar.

page-already_verified =
    .heading = Je e-mailadres is al geverifieerd
    .text = Je hoeft verder niets te doen.
    .next = Je kunt deze pagina sluiten.

page-sign_in_first =
    .heading = Log eerst in
    .text = Deze pagina is voor mensen die zijn ingelogd bij { $product }.
    .next = Log in en open deze pagina dan nog een keer.

page-sign_in_again =
    .heading = Log opnieuw in
    .text = Voor je veiligheid moet je hiervoor kort geleden met je wachtwoord zijn ingelogd. Er is niets gewijzigd.
    .next = Log in met je wachtwoord en open deze pagina dan nog een keer.

page-forbidden =
    .heading = Je account mag dit niet
    .text = De toestemming die voor deze pagina nodig is, ontbreekt. Er is niets gewijzigd.
    .next = Als je die nodig hebt, vraag er dan een beheerder van { $product } om.

page-no_mail =
    .heading = We kunnen op dit moment geen berichten sturen
    .text = Er is niets verstuurd en niets gewijzigd.
    .next = Probeer het later opnieuw, of schrijf ons.

page-too_many =
    .heading = Te veel pogingen
    .text = Voor je veiligheid nemen we even pauze. Er is niets gewijzigd.
    .next = Over { $span } kun je het opnieuw proberen.

page-failed =
    .heading = Er is bij ons iets misgegaan
    .text = Het lag niet aan jou, maar misschien hebben we niet gedaan wat je vroeg.
    .next = Probeer het over een paar minuten opnieuw. Als het weer gebeurt, schrijf ons dan.

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
    .invitation = Een beheerder van { $product } nodigt je uit om een account aan te maken.
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
    .next = Wacht een minuut en probeer het dan opnieuw.

page-cross_site =
    .heading = Dit formulier kwam van een andere site
    .text = Voor je veiligheid accepteren we alleen formulieren van onze eigen pagina’s. Er is niets gewijzigd.
    .next = Open de gewenste pagina via { $product } of via de link in je bericht en gebruik het formulier daar.

page-unreadable =
    .heading = Dit formulier kon niet worden gelezen
    .text = Er is niets gewijzigd.
    .next = Ga terug, laad de pagina opnieuw en gebruik het formulier daar. Als het om een wachtwoord vraagt, vul er dan een in van maximaal 1.024 bytes.

page-not_found =
    .heading = Er is niets op dit adres
    .text = Misschien zit er een typefout in, of is het niet volledig gekopieerd.
    .next = Als je hier via een link in een bericht bent gekomen, open die dan nog een keer of kopieer hem helemaal.
